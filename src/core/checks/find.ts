import type { Library } from '../library/library.ts';
import { number } from '../library/rows.ts';
import { type Word, wordsOf } from '../library/words.ts';

/** A word in more articles than these tells nothing. */
const common = 150;
/** Words are looked up in stretches of so many, for each may come from another article; of each, so many of the rarest. */
const stretch = 12;
const mostStretches = 6;
const wordsOfStretch = 4;
/** So many articles are offered: a few more than will be compared, for some of them may be drafts. */
const nearest = 8;
/** An article with less than this score, and than this share of the likeliest one's, has a few of the words by chance. */
const leastScore = 5;
const leastShare = 0.25;
/** Words that all articles have are found in a row, so many at a time. */
const phraseLength = 6;

const select = `SELECT rowid AS id FROM article_index WHERE article_index MATCH ? LIMIT ${common}`;

/** What it says of an article to have all of some words, all but one, or one of them that is as rare as can be. */
const score = { all: 10, allButOne: 6, one: 1.5 };

/** Finds the articles that may have some words, by the rarest of them; remembers what it asked the library. */
export class ArticleFinder {
  readonly #library: Library;
  readonly #known = new Map<string, readonly number[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Ids of articles, the likeliest first. Each stretch of the words may have been taken from another one. */
  articlesFor(words: string): readonly number[] {
    const all = wordsOf(words);
    const count = Math.min(mostStretches, Math.max(2, Math.ceil(all.length / stretch)));
    const length = Math.ceil(all.length / count);
    const scores = new Map<number, number>();
    for (let from = 0; from < all.length; from += length) {
      this.#scoreStretch(scores, longest(all.slice(from, from + length)));
    }
    if (scores.size === 0) {
      add(scores, this.#articlesWith(phrase(all.slice(0, phraseLength))), score.all);
      add(scores, this.#articlesWith(phrase(all.slice(-phraseLength))), score.all);
    }
    const best = Math.max(...scores.values());
    return [...scores]
      .filter(([, each]) => each >= Math.min(leastScore, best * leastShare))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, nearest)
      .map(([id]) => id);
  }

  /** By all the words; where no article has them all, by all but one, for one may have been changed; else by each. */
  #scoreStretch(scores: Map<number, number>, words: readonly Word[]): void {
    const terms = words.map(({ word }) => `"${word}"`);
    const together = this.#articlesWith(terms.join(' AND '));
    if (together.length > 0 && together.length < common) {
      add(scores, together, score.all);
      return;
    }
    const fewer = terms.length < 3 ? [] : terms.map((_, index) => terms.toSpliced(index, 1).join(' AND '));
    const nearly = fewer.map(query => this.#articlesWith(query)).filter(ids => ids.length < common);
    nearly.forEach(ids => {
      add(scores, ids, score.allButOne);
    });
    if (nearly.every(ids => ids.length === 0)) {
      for (const ids of terms.map(term => this.#articlesWith(term))) {
        add(scores, ids, score.one * (1 - Math.log(Math.max(ids.length, 1)) / Math.log(common)));
      }
    }
  }

  #articlesWith(query: string): readonly number[] {
    const known = this.#known.get(query);
    if (known !== undefined) {
      return known;
    }
    const empty = query.replace(/["\s]/g, '') === '';
    const found = empty ? [] : this.#library.database.all(select, query).map(row => number(row, 'id'));
    this.#known.set(query, found);
    return found;
  }
}

function add(scores: Map<number, number>, ids: readonly number[], weight: number): void {
  if (weight > 0) {
    for (const id of ids) {
      scores.set(id, (scores.get(id) ?? 0) + weight);
    }
  }
}

/** Long words are rare words, mostly. */
function longest(words: readonly Word[]): readonly Word[] {
  const different = [...new Map(words.map(word => [word.term, word])).values()];
  return different.toSorted((a, b) => b.term.length - a.term.length).slice(0, wordsOfStretch);
}

function phrase(words: readonly Word[]): string {
  return `"${words.map(({ word }) => word).join(' ')}"`;
}
