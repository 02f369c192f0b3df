import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Library } from '../../../src/core/library/library.ts';
import { searchQuotes } from '../../../src/core/search/search.ts';

/** Ten quotes' words for what is typed. */
export type Search = (typed: string) => readonly string[];

export interface Contestant {
  readonly name: string;
  /** With more quotes it would take minutes, or more memory than there is. */
  readonly mostQuotes: number;
  /** A search takes so long that a few have to do. */
  readonly isSlow: boolean;
  build(quotes: readonly string[]): Search;
}

const limit = 10;

export function verbatim(library: Library): Search {
  return typed => searchQuotes(library, typed, { limit }).map(({ quote }) => quote.segments[0]?.text ?? '');
}

export const rivals: readonly Contestant[] = [
  {
    name: 'fuse.js',
    mostQuotes: 100_000,
    isSlow: true,
    build(quotes) {
      const fuse = new Fuse(quotes, { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.35 });
      return typed => fuse.search(typed, { limit }).map(({ item }) => item);
    },
  },
  {
    name: 'MiniSearch',
    mostQuotes: 100_000,
    isSlow: false,
    build(quotes) {
      const index = new MiniSearch<{ id: number; words: string }>({
        fields: ['words'],
        searchOptions: { prefix: (_, at, terms) => at === terms.length - 1, fuzzy: 0.2, combineWith: 'AND' },
      });
      index.addAll(quotes.map((words, id) => ({ id, words })));
      return typed =>
        index
          .search(typed)
          .slice(0, limit)
          .map(({ id }) => quotes[id] ?? '');
    },
  },
  {
    name: 'FlexSearch',
    mostQuotes: 100_000,
    isSlow: false,
    build(quotes) {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      quotes.forEach((words, id) => void index.add(id, words));
      return typed => index.search(typed, { limit }).map(id => quotes[Number(id)] ?? '');
    },
  },
];
