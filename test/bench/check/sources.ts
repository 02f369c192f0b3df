import { readArticle } from '../../../src/core/articles/read.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';
import type { GoldText } from '../../gold/text.ts';

/** A quote that drafts are made from: what a person marked in a text. */
export interface Statement {
  readonly article: string;
  readonly language: string;
  readonly speaker: string | null;
  readonly segments: readonly string[];
  /** The segments in one go, on one line. */
  readonly words: string;
}

/** A library that holds the texts as Verbatim reads them, quotes and speakers included. */
export async function libraryOf(texts: readonly GoldText[]): Promise<Library> {
  const library = await openLibrary({ file: ':memory:', log: { info() {}, warn() {}, error() {} } });
  for (const { name, text } of texts) {
    const article = readArticle(name, new TextEncoder().encode(text));
    library.put({ path: name, size: text.length, modified: 1 }, article, extractQuotes(article));
  }
  return library;
}

const fewest = 6;
const most = 90;

/** The quotes of some texts that are long enough to be told, and are not part of another quote. */
export function statementsOf(texts: readonly GoldText[]): readonly Statement[] {
  return texts.flatMap(({ name, language, quotes }) =>
    quotes
      .filter(({ kind }) => kind !== 'headline')
      .filter(quote => !quotes.some(other => other !== quote && holds(other.segments, quote.segments)))
      .map(({ speaker, segments }): Statement => {
        const parts = segments.map(({ text }) => text.replace(/\s+/g, ' ').trim());
        return { article: name, language, speaker, segments: parts, words: parts.join(' ') };
      })
      .filter(({ words }) => {
        const count = words.split(' ').length;
        return count >= fewest && count <= most;
      }),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function holds(outer: readonly Place[], inner: readonly Place[]): boolean {
  return inner.every(({ start, end }) => outer.some(other => other.start <= start && end <= other.end));
}
