import type { QuoteKind, Span } from '../../../src/core/model.ts';
import type { GoldQuote, GoldText } from '../../gold/text.ts';
import { isSameLastName, isSameName } from './names.ts';
import { overlapRatio, pairUp } from './spans.ts';

/** A quotation as an extractor under test gives it; `null` where the extractor does not say. */
export interface FoundQuote {
  readonly kind: QuoteKind | null;
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly segments: readonly Span[];
  readonly confidence: number;
}

/** `given` found, of them `right`, of `wanted` in the gold. */
export interface Hits {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** What became of one quote of the gold. */
export interface JudgedQuote {
  readonly gold: GoldQuote;
  /** The found quote that covers it best, by at least half. */
  readonly found: FoundQuote | null;
  /** Whether every segment was found to the character, and nothing else in the same quote. */
  readonly isExact: boolean;
  readonly hasSpeaker: boolean;
  readonly hasLastName: boolean;
}

export interface Score {
  readonly text: GoldText;
  /** Spans of segments, found to the character. */
  readonly exact: Hits;
  /** Spans of segments that overlap by at least {@link relaxedRatio}. */
  readonly relaxed: Hits;
  /** Whole quotes, all their segments to the character. */
  readonly whole: Hits;
  readonly quotes: readonly JudgedQuote[];
  /** Found quotes that cover no quote of the gold. */
  readonly extra: readonly FoundQuote[];
  readonly nonquotesTaken: readonly Span[];
}

export const relaxedRatio = 0.8;

/** Half: less than that in common is another quote. */
const sameQuoteRatio = 0.5;

/** Judges what was found in one text. */
export function scoreText(text: GoldText, all: readonly FoundQuote[]): Score {
  const found = text.listsHeadlines ? all : all.filter(quote => isWanted(text, quote));
  const wantedSpans = text.quotes.flatMap(quote => quote.segments);
  const givenSpans = found.flatMap(quote => quote.segments);
  const counts = { given: givenSpans.length, wanted: wantedSpans.length };
  const quotes = judge(text.quotes, found);
  return {
    text,
    exact: { ...counts, right: countPairs(wantedSpans, givenSpans, 1) },
    relaxed: { ...counts, right: countPairs(wantedSpans, givenSpans, relaxedRatio) },
    whole: {
      right: quotes.filter(quote => quote.isExact).length,
      given: found.length,
      wanted: quotes.length,
    },
    quotes,
    extra: found.filter(quote => !quotes.some(judged => judged.found === quote)),
    nonquotesTaken: takenNonquotes(text, givenSpans),
  };
}

/** A gold that lists no quotes of headlines has nothing against one that was found. */
function isWanted(text: GoldText, quote: FoundQuote): boolean {
  return (
    quote.kind !== 'headline' ||
    text.quotes.some(gold => overlapRatio(gold.segments, quote.segments) >= sameQuoteRatio)
  );
}

function judge(wanted: readonly GoldQuote[], found: readonly FoundQuote[]): JudgedQuote[] {
  const pairs = pairUp(segmentsOf(wanted), segmentsOf(found), sameQuoteRatio);
  return wanted.map((gold, index) => {
    const pair = pairs.find(({ a }) => a === index);
    const match = (pair && found[pair.b]) ?? null;
    return {
      gold,
      found: match,
      isExact: match !== null && isSameSpans(gold.segments, match.segments),
      hasSpeaker: match !== null && isSameName(gold.speaker, match.speaker),
      hasLastName: match !== null && isSameLastName(gold.speaker, match.speaker),
    };
  });
}

function takenNonquotes(text: GoldText, given: readonly Span[]): Span[] {
  const wanted = text.quotes.flatMap(quote => quote.segments);
  const wrong = given.filter(span => !wanted.some(gold => isSameSpans([gold], [span])));
  return text.nonquotes.filter(span => wrong.some(taken => overlapRatio([span], [taken]) >= sameQuoteRatio));
}

function countPairs(wanted: readonly Span[], given: readonly Span[], least: number): number {
  return pairUp(
    wanted.map(span => [span]),
    given.map(span => [span]),
    least,
  ).length;
}

function segmentsOf(quotes: readonly { readonly segments: readonly Span[] }[]): (readonly Span[])[] {
  return quotes.map(quote => quote.segments);
}

function isSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}
