import type { Library, LibraryQuote } from '../library/library.ts';
import { isKnownBeginning, isKnownWord, similarBeginnings, similarWords } from '../library/vocabulary.ts';
import type { Span } from '../model.ts';
import { type Candidate, candidatesFor, latest } from './candidates.ts';
import { all, anyYear, both, column, inARow, some, type Wanted, wantedWords } from './match.ts';
import { matchesIn } from './matches.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './rank.ts';

export interface SearchOptions {
  /** At most so many answers. */
  readonly limit: number;
  /** Only quotes of this speaker, by the exact name. */
  readonly speaker?: string | undefined;
  /** Only quotes of this article. */
  readonly articleId?: number | undefined;
  /** Only quotes that have the words one after the other, in what is quoted, the speaker's name or the title. */
  readonly phrase?: boolean | undefined;
}

export interface QuoteHit {
  readonly quote: LibraryQuote;
  /** Where the words stand, in the text of the quote's article; none where only speaker or title match. */
  readonly matches: readonly Span[];
  /** 0 is best; comparable within one answer only. */
  readonly score: number;
}

/** With fewer answers than this, typing mistakes are looked for, and then quotes that have only some of the words. */
const tooFew = 5;

/**
 * The quotes a person means by some words: any order, the last word as the beginning of one, case and accents folded,
 * speaker, title and outlet counted too, typing mistakes forgiven, with the filters of {@link parseQuery}. Quotes that have
 * the words one after the other come first, then those with all of them, then those with mistakes or only some. For no
 * words at all, the quotes of the latest files.
 */
export function searchQuotes(library: Library, typed: string, options: SearchOptions): readonly QuoteHit[] {
  const query = parseQuery(typed);
  const wanted = wantedWords(query.words);
  const search = new Search(library, query, options);
  if (wanted.length === 0) {
    return search.latest();
  }
  search.add(inARow(wanted), wanted);
  if (options.phrase) {
    return search.hits();
  }
  if (!search.isFull && wanted.length > 1) {
    search.add(all(wanted), wanted);
  }
  if (search.found < tooFew) {
    const corrected = correct(library, wanted);
    search.add(all(corrected), corrected);
    if (search.found === 0 && wanted.length > 1) {
      search.add(some(corrected), corrected);
    }
  }
  return search.hits();
}

/** One answer in the making: each step adds what the ones before did not find. */
class Search {
  readonly #library: Library;
  readonly #options: SearchOptions;
  readonly #paths: readonly string[];
  readonly #filters: readonly string[];
  readonly #found = new Map<number, { readonly score: number; readonly wanted: readonly Wanted[] }>();
  #steps = 0;

  constructor(library: Library, query: Query, options: SearchOptions) {
    this.#library = library;
    this.#options = options;
    this.#paths = query.paths;
    this.#filters = [
      ...(query.speaker.length > 0 ? [column('speaker', query.speaker)] : []),
      ...(query.outlet.length > 0 ? [column('source', query.outlet)] : []),
      ...(query.years.length > 0 ? [anyYear(query.years)] : []),
    ];
  }

  get found(): number {
    return this.#found.size;
  }

  get isFull(): boolean {
    return this.#found.size >= this.#options.limit;
  }

  add(expression: string, wanted: readonly Wanted[]): void {
    const fresh = this.#candidates([expression, ...this.#filters]).filter(({ id }) => !this.#found.has(id));
    for (const { id, score } of rank(fresh, wanted)) {
      this.#found.set(id, { score: this.#steps + score, wanted });
    }
    this.#steps += 3;
  }

  latest(): readonly QuoteHit[] {
    const { limit } = this.#options;
    const candidates =
      this.#filters.length > 0
        ? this.#candidates(this.#filters)
        : latest(this.#library.database, this.#restrictions(), limit);
    for (const { id } of candidates) {
      this.#found.set(id, { score: 0, wanted: [] });
    }
    return this.hits();
  }

  hits(): readonly QuoteHit[] {
    return [...this.#found].slice(0, this.#options.limit).flatMap(([id, { score, wanted }]) => {
      const quote = this.#library.quote(id);
      return quote === undefined ? [] : [{ quote, matches: matchesIn(quote.segments, wanted), score }];
    });
  }

  #candidates(parts: readonly string[]): readonly Candidate[] {
    return candidatesFor(this.#library.database, both(parts), this.#restrictions());
  }

  #restrictions() {
    const { speaker, articleId } = this.#options;
    return { speaker, articleId, paths: this.#paths };
  }
}

/** Adds to each word that nobody said what it may be a mistake for; where all are known, to every word. */
function correct(library: Library, wanted: readonly Wanted[]): readonly Wanted[] {
  const { database } = library;
  const isKnown = ({ word: { term }, isBeginning }: Wanted): boolean =>
    isBeginning ? isKnownBeginning(database, term) : isKnownWord(database, term);
  const doubtful = wanted.some(each => !isKnown(each)) ? wanted.filter(each => !isKnown(each)) : wanted;
  return wanted.map(each =>
    doubtful.includes(each)
      ? {
          ...each,
          similar: similarWords(database, each.word.term),
          similarBeginnings: each.isBeginning ? similarBeginnings(database, each.word.term) : [],
        }
      : each,
  );
}
