import type { Quote, Span } from '../model.ts';

/**
 * The whole sentences that a quote begins with, as many as stay below a number of words; undefined where already the first
 * one does not, or where none ends before the quote does.
 */
export function firstSentences(
  { segments }: Pick<Quote, 'segments'>,
  language: string | null,
  belowWords: number,
): Span | undefined {
  const [first] = segments;
  if (first === undefined) {
    return undefined;
  }
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' }).segment(
    first.text,
  )) {
    const sentenceEnd = index + segment.trimEnd().length;
    if (wordCount(first.text.slice(0, sentenceEnd)) >= belowWords) {
      break;
    }
    end = /[.?!…]["'”’»)]*$/.test(segment.trimEnd()) ? sentenceEnd : end;
  }
  return end === 0 ? undefined : { start: first.start, end: first.start + end };
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
