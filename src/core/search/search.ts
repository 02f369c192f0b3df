import type { Library, LibraryQuote } from '../library/library.ts';
import { termsOf } from '../library/words.ts';
import type { Span } from '../model.ts';
import { type Candidate, candidatesFor, latest, type Range, rangeOf } from './candidates.ts';
import { all, anyYear, both, column, fits, inARow, some, type Wanted, wholeInARow } from './match.ts';
import { matchesIn } from './matches.ts';
import { parseQuery, type Query } from './query.ts';
import { inARowBelow, rank, steps } from './rank.ts';
import { corrected, wantedWords } from './wanted.ts';

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

/** With fewer answers than this, typing mistakes are looked for. */
const tooFew = 3;

/**
 * The quotes a person means by some words: any order, the last word as the beginning of one, case and accents folded,
 * speaker, title and outlet counted too, typing mistakes forgiven, with the filters of {@link parseQuery}. Quotes that have
 * the words one after the other come first, then those with all of them, then those with mistakes or only some. For no
 * words at all, the quotes of the latest files.
 */
export function searchQuotes(library: Library, typed: string, options: SearchOptions): readonly QuoteHit[] {
  const query = parseQuery(typed);
  const wanted = wantedWords(library.database, query);
  const search = new Search(library, query, options);
  if (wanted.length === 0) {
    return search.latest();
  }
  if (options.phrase) {
    return search.with(inARow(wanted), wanted).hits();
  }
  search.withAll(wanted);
  if (search.found < tooFew && !search.foundInARow) {
    const forgiving = corrected(library.database, wanted);
    search.withAll(forgiving);
    if (search.found === 0 && wanted.length > 1) {
      search.with(some(forgiving), forgiving);
    }
  }
  return search.hits();
}

/** So many are looked at each time: enough to hold what is meant, few enough to do between two keystrokes. */
const leastCandidates = 200;

/** One answer in the making: each step adds what the ones before did not find. */
class Search {
  readonly #library: Library;
  readonly #options: SearchOptions;
  readonly #paths: readonly string[];
  readonly #filters: readonly string[];
  readonly #most: number;
  readonly #range: Range;
  readonly #found = new Map<number, { readonly score: number; readonly wanted: readonly Wanted[] }>();
  #score = 0;

  constructor(library: Library, query: Query, options: SearchOptions) {
    this.#library = library;
    this.#options = options;
    this.#most = Math.max(leastCandidates, options.limit);
    this.#paths = query.paths;
    this.#filters = [
      ...(query.speaker.length > 0 ? [column('speaker', query.speaker)] : []),
      ...(query.outlet.length > 0 ? [column('source', query.outlet)] : []),
      ...(query.years.length > 0 ? [anyYear(query.years)] : []),
    ];
    this.#range = rangeOf(library.database, this.#restrictions());
  }

  get found(): number {
    return this.#found.size;
  }

  /** Whether some quote has the words one after the other. */
  get foundInARow(): boolean {
    return [...this.#found.values()].some(({ score }) => score < inARowBelow);
  }

  with(expression: string, wanted: readonly Wanted[]): this {
    return this.#add(this.#candidates(expression), wanted);
  }

  /**
   * Where there are more quotes with all the words than can be looked at, those with the words in a row are asked for by
   * themselves. A last word that begins too many words does not restrict the question, but its answers.
   */
  withAll(wanted: readonly Wanted[]): this {
    const last = wanted.at(-1);
    const others = wanted.slice(0, -1);
    if (last !== undefined && !last.isComplete && others.length > 0) {
      const found = this.#candidates(all(others));
      if (found.length < this.#most) {
        return this.#add(
          found.filter(candidate => hasWord(candidate, last)),
          wanted,
        );
      }
    }
    const found = this.#candidates(all(wanted));
    const inRow = found.length < this.#most ? [] : this.#inARow(wanted);
    return this.#add([...inRow, ...found], wanted);
  }

  #inARow(wanted: readonly Wanted[]): readonly Candidate[] {
    const last = wanted.at(-1);
    if (last?.isBeginning && wanted.length > 2) {
      const begun = this.#candidates(wholeInARow(wanted.slice(0, -1)));
      if (begun.length < this.#most) {
        return begun.filter(candidate => hasWord(candidate, last));
      }
    }
    return this.#candidates(wholeInARow(wanted));
  }

  latest(): readonly QuoteHit[] {
    const { limit } = this.#options;
    const candidates =
      this.#filters.length > 0
        ? this.#candidates()
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

  #add(candidates: readonly Candidate[], wanted: readonly Wanted[]): this {
    const fresh = new Map(candidates.filter(({ id }) => !this.#found.has(id)).map(each => [each.id, each]));
    for (const { id, score } of rank([...fresh.values()], wanted)) {
      this.#found.set(id, { score: this.#score + score, wanted });
    }
    this.#score += steps;
    return this;
  }

  #candidates(...expressions: readonly string[]): readonly Candidate[] {
    const parts = [...expressions, ...this.#filters];
    return candidatesFor(this.#library.database, both(parts), this.#restrictions(), this.#range, this.#most);
  }

  #restrictions() {
    const { speaker, articleId } = this.#options;
    return { speaker, articleId, paths: this.#paths };
  }
}

function hasWord({ words, speaker, title }: Candidate, wanted: Wanted): boolean {
  return [words, speaker ?? '', title].some(text => termsOf(text).some(term => fits(term, wanted)));
}
