import { readArticle } from '../../../src/core/articles/read.ts';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';
import { compromise } from './peers/compromise.ts';
import { naive } from './peers/naive.ts';
import { quoteParser } from './peers/quoteParser.ts';
import type { FoundQuote } from './score.ts';

/** Something that finds quotations in a text, made comparable. */
export interface Extractor {
  readonly name: string;
  /** `language` is the gold's, for those that must be told; what detects it for itself leaves it unread. */
  readonly extract: (text: string, language: string) => readonly FoundQuote[];
}

export const peers: readonly Extractor[] = [quoteParser, compromise, naive];

const encoder = new TextEncoder();

/** Verbatim itself, from the bytes of a file on, the language of each text left to it to detect. */
export const verbatim: Extractor = {
  name: 'Verbatim',
  extract: text =>
    extractQuotes(readArticle('article.txt', encoder.encode(text))).map(quote => ({
      ...quote,
      mention: quote.mention?.text ?? null,
    })),
};
