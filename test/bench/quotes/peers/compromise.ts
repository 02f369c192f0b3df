import nlp from 'compromise';
import type { Extractor } from '../extractors.ts';
import type { FoundQuote } from '../score.ts';

/** The npm package compromise: `quotations()` gives marked words and where they are. It names no speakers. */
export const compromise: Extractor = {
  name: 'compromise',
  extract: text => {
    const given: readonly Quotation[] = nlp(text).quotations().json({ offset: true });
    return given.flatMap(quotation => locate(text, quotation));
  },
};

interface Quotation {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The words come with their marks and what touches them, the offset without: look for the words from just before it. */
function locate(text: string, { text: given, offset }: Quotation): FoundQuote[] {
  const words = given
    .replace(/^\P{L}*?["“”„«»‹›‘’‚']+\s?/u, '')
    .replace(/\s?["“”«»‹›‘’'][^\p{L}\p{N}"“”«»‹›‘’']*$/u, '');
  const start = text.indexOf(words, Math.max(0, offset.start - 3));
  const isFound = words !== '' && start >= 0 && start - offset.start < 10;
  return isFound
    ? [
        {
          kind: null,
          speaker: null,
          mention: null,
          segments: [{ start, end: start + words.length }],
          confidence: 1,
        },
      ]
    : [];
}
