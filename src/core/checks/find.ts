import type { Library } from '../library/library.ts';
import { number } from '../library/rows.ts';
import { type Word, wordsOf } from '../library/words.ts';

/** A word in more articles than these tells nothing. */
const common = 150;
/** So many of the rarest words of each half are looked up. */
const wordsOfHalf = 4;
/** So many articles are offered: a few more than will be compared, for some of them may be drafts. */
const nearest = 8;
/** Words that all articles have are found in a row, so many at a time. */
const phraseLength = 6;

const select = `SELECT rowid AS id FROM article_index WHERE article_index MATCH ? LIMIT ${common}`;

/** Finds the articles that may have some words, by the rarest of them; remembers what it asked the library. */
export class ArticleFinder {
  readonly #library: Library;
  readonly #known = new Map<string, readonly number[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Ids of articles, the likeliest first. Either half of the words may have been taken from another one. */
  articlesFor(words: string): readonly number[] {
    const all = wordsOf(words);
    const middle = Math.ceil(all.length / 2);
    const scores = new Map<number, number>();
    for (const half of [all.slice(0, middle), all.slice(middle)]) {
      for (const { term, word } of longest(half)) {
        this.#score(scores, `"${word}"`, term);
      }
    }
    if (scores.size === 0) {
      this.#score(scores, ...phrase(all.slice(0, phraseLength)));
      this.#score(scores, ...phrase(all.slice(-phraseLength)));
    }
    return [...scores]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, nearest)
      .map(([id]) => id);
  }

  #score(scores: Map<number, number>, query: string, key: string): void {
    const ids = this.#articlesWith(query, key);
    if (ids.length < common) {
      const weight = Math.log(common / ids.length);
      ids.forEach(id => {
        scores.set(id, (scores.get(id) ?? 0) + weight);
      });
    }
  }

  #articlesWith(query: string, key: string): readonly number[] {
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known;
    }
    const found =
      query === '""' ? [] : this.#library.database.all(select, query).map(row => number(row, 'id'));
    this.#known.set(key, found);
    return found;
  }
}

/** Long words are rare words, mostly. */
function longest(words: readonly Word[]): readonly Word[] {
  const different = [...new Map(words.map(word => [word.term, word])).values()];
  return different.toSorted((a, b) => b.term.length - a.term.length).slice(0, wordsOfHalf);
}

function phrase(words: readonly Word[]): [query: string, key: string] {
  const query = `"${words.map(({ word }) => word).join(' ')}"`;
  return [query, query];
}
