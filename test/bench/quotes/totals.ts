import type { Hits, JudgedQuote, Score } from './score.ts';

/** `right` of `all`. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** The scores of many texts in one. */
export interface Totals {
  readonly texts: number;
  readonly exact: Hits;
  readonly relaxed: Hits;
  readonly whole: Hits;
  readonly nonquotesTaken: Share;
  readonly speakers: SpeakerShares;
}

/** A quote that was not found has no speaker, so that it counts against all but `ofFound`. */
export interface SpeakerShares {
  /** Of the quotes whose speaker the text names. */
  readonly fullName: Share;
  readonly lastName: Share;
  readonly fullNameOfFound: Share;
  /** Of the quotes whose speaker the text does not name: left open, as they should be. */
  readonly unnamed: Share;
}

/** One row of the calibration: of the quotes given to somebody with at least this confidence, how many rightly. */
export interface CalibrationRow extends Share {
  readonly least: number;
}

export function totalOf(scores: readonly Score[]): Totals {
  return {
    texts: scores.length,
    exact: addHits(scores.map(score => score.exact)),
    relaxed: addHits(scores.map(score => score.relaxed)),
    whole: addHits(scores.map(score => score.whole)),
    nonquotesTaken: {
      right: add(scores.map(score => score.nonquotesTaken.length)),
      all: add(scores.map(score => score.text.nonquotes.length)),
    },
    speakers: speakerShares(scores.flatMap(score => score.quotes)),
  };
}

export function speakerShares(quotes: readonly JudgedQuote[]): SpeakerShares {
  const named = quotes.filter(({ gold }) => gold.speaker !== null);
  return {
    fullName: share(named, quote => quote.hasSpeaker),
    lastName: share(named, quote => quote.hasLastName),
    fullNameOfFound: share(
      named.filter(quote => quote.found !== null),
      quote => quote.hasSpeaker,
    ),
    unnamed: share(
      quotes.filter(({ gold }) => gold.speaker === null),
      quote => quote.hasSpeaker,
    ),
  };
}

/** Quotes given to nobody are not in it: "not known" is no claim. What is no quote at all counts as wrong. */
export function calibrationOf(scores: readonly Score[], steps: readonly number[]): CalibrationRow[] {
  const claims = scores.flatMap(score => [
    ...score.quotes.map(({ found, hasSpeaker }) => ({ found, isRight: hasSpeaker })),
    ...score.extra.map(found => ({ found, isRight: false })),
  ]);
  return steps.map(least => {
    const sure = claims.filter(({ found }) => found && found.speaker !== null && found.confidence >= least);
    return { least, right: sure.filter(claim => claim.isRight).length, all: sure.length };
  });
}

export function precision({ right, given }: Hits): number {
  return given === 0 ? 1 : right / given;
}

export function recall({ right, wanted }: Hits): number {
  return wanted === 0 ? 1 : right / wanted;
}

/** The harmonic mean of precision and recall. */
export function f1({ right, given, wanted }: Hits): number {
  return given + wanted === 0 ? 1 : (2 * right) / (given + wanted);
}

export function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, all: items.length };
}

function addHits(hits: readonly Hits[]): Hits {
  return {
    right: add(hits.map(({ right }) => right)),
    given: add(hits.map(({ given }) => given)),
    wanted: add(hits.map(({ wanted }) => wanted)),
  };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
