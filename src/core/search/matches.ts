import { type Word, wordsOf } from '../library/words.ts';
import type { Span, TextSpan } from '../model.ts';

/**
 * Where the words of a query stand in the segments of a quote; spans in the article's text, in order. The last word may be
 * the beginning of one.
 */
export function matchesIn(segments: readonly TextSpan[], words: readonly Word[]): readonly Span[] {
  const whole = new Set(words.map(({ term }) => term));
  const begun = words.at(-1)?.term;
  return segments.flatMap(segment =>
    wordsOf(segment.text).flatMap(({ term, start, end }) =>
      whole.has(term) || (begun !== undefined && term.startsWith(begun))
        ? [{ start: segment.start + start, end: segment.start + end }]
        : [],
    ),
  );
}
