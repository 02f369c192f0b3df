import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, Quote } from '../../../src/core/model.ts';
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

/** A peer by its name, else Verbatim. */
export async function extractorNamed(name: string): Promise<Extractor> {
  return peers.find(peer => peer.name === name) ?? (await verbatim());
}

/** Verbatim itself, the language of each text left to it to detect. */
async function verbatim(): Promise<Extractor> {
  const { readArticle } = await load<{ readArticle: (path: string, bytes: Uint8Array) => Article }>(
    'articles/read',
  );
  const { extractQuotes } = await load<{ extractQuotes: (article: Article) => readonly Quote[] }>(
    'quotes/extract',
  );
  const encoder = new TextEncoder();
  return {
    name: 'Verbatim',
    extract: text =>
      extractQuotes(readArticle('article.txt', encoder.encode(text))).map(quote => ({
        ...quote,
        mention: quote.mention?.text ?? null,
      })),
  };
}

async function load<T>(module: string): Promise<T> {
  const url = new URL(`../../../src/core/${module}.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) {
    throw new Error(`${fileURLToPath(url)} is not there: build it before it is measured`);
  }
  return await import(url.href);
}
