import Fuse from 'fuse.js';
import type { LibraryQuote } from '../library/library.ts';
import type { Word } from '../library/words.ts';

export interface Ranked {
  readonly quote: LibraryQuote;
  /** 0 for what was meant, 1 for what has nothing to do with it. */
  readonly score: number;
}

/**
 * Puts the candidates in the order in which they fit the words, by fuse.js, which forgives typing mistakes. The words said
 * count most, then who said them, then the article. Candidates that fit not at all are left out. Its cost is linear in the
 * candidates' text, so there should not be many.
 */
export function rank(candidates: readonly LibraryQuote[], words: readonly Word[]): readonly Ranked[] {
  const fuse = new Fuse(candidates, {
    keys: [
      { name: 'words', weight: 3, getFn: quote => quote.segments.map(({ text }) => text).join(' ') },
      { name: 'speaker', weight: 2, getFn: quote => quote.speaker },
      { name: 'article', weight: 1, getFn: quote => quote.articleTitle },
    ],
    useTokenSearch: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.35,
  });
  return fuse
    .search(words.map(({ term }) => term).join(' '))
    .map(({ item, score }) => ({ quote: item, score: score ?? 1 }));
}
