import type { Span, TextSpan } from '../model.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * The words of a quote, or of the parts that a writer keeps of it, with the omission mark between these.
 *
 * @param keep spans in the article, in order
 */
export function excerptOf(
  text: string,
  segments: readonly TextSpan[],
  keep: readonly Span[] = [],
  omission: string,
): Words {
  const [first, last] = [keep[0], keep.at(-1)];
  if (!first || !last) {
    return wordsOf(text, segments);
  }
  const parts = keep.map(span => wordsOf(text, clipped(segments, span)));
  const begins = segments.find(({ start, end }) => start < first.start && first.start < end);
  const ends = segments.find(({ start, end }) => start < last.end && last.end < end);
  return {
    paragraphs: joined(parts, omission),
    cut: parts.length === 1 ? (parts[0]?.cut ?? null) : null,
    beginsCut: begins !== undefined && !endsSentence(text.slice(begins.start, first.start)),
    endsCut: ends !== undefined && !endsSentence(text.slice(ends.start, last.end)),
  };
}

function joined(parts: readonly Words[], omission: string): string[] {
  const all: string[] = [];
  for (const { paragraphs } of parts) {
    const before = all.pop();
    const [next = '', ...more] = paragraphs;
    all.push(
      before === undefined || next === '' ? (before ?? next) : `${before} ${omission} ${next}`,
      ...more,
    );
  }
  return all;
}

function endsSentence(text: string): boolean {
  return /[.?!…]["'”’»)]*$/.test(text.trimEnd());
}

function clipped(segments: readonly TextSpan[], keep: Span): TextSpan[] {
  return segments.flatMap(segment => {
    const start = Math.max(segment.start, keep.start);
    const end = Math.min(segment.end, keep.end);
    const text = start < end ? segment.text.slice(start - segment.start, end - segment.start) : '';
    return text.trim() === '' ? [] : [{ start, end, text }];
  });
}
