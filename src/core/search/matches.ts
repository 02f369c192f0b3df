import { wordsOf } from '../library/words.ts';
import type { Span, TextSpan } from '../model.ts';
import { fits, type Wanted } from './match.ts';

/** Where words looked for stand in the segments of a quote; spans in the article's text, in order. */
export function matchesIn(segments: readonly TextSpan[], wanted: readonly Wanted[]): readonly Span[] {
  return segments.flatMap(segment =>
    wordsOf(segment.text)
      .filter(({ term }) => wanted.some(each => fits(term, each)))
      .map(({ start, end }) => ({ start: segment.start + start, end: segment.start + end })),
  );
}
