import type { Span } from '../../src/core/model.ts';
import type { GoldText } from './text.ts';

/** All quotation marks, and the two characters that are also apostrophes. */
export const quotationMarks = '"“”„‟«»‹›‘’‚‛\'「」『』';

/** No-break and narrow no-break spaces included: what a page may set between a mark and the words. */
const padding = ' \u00a0\u202f\u2009';

/** One mark at the edge of a marked span; it covers the spaces between itself and the words. */
export interface EdgeMark extends Span {
  readonly character: string;
}

/** An edge mark, and how many marked spans its own span lies in: 0 for the outermost. */
export interface Mark extends EdgeMark {
  readonly side: 'opening' | 'closing';
  readonly depth: number;
}

/** The marks around all segments and non-quotations of a text, in the order of the text, each once. */
export function marksOf(gold: GoldText): Mark[] {
  const spans = [...gold.quotes.flatMap(quote => quote.segments), ...gold.nonquotes];
  // Only what has marks of its own makes what it holds a nested quotation: a block or a turn does not. The segments of
  // a quote share its marks, as where an attribution stands inside them.
  const quotes = [...gold.quotes.map(quote => quote.segments), ...gold.nonquotes.map(span => [span])];
  const levels = quotes.filter(segments => segments.some(span => isMarked(gold.text, span))).flat();
  const marks = new Map<number, Mark>();
  for (const span of spans) {
    const depth = levels.filter(outer => contains(outer, span)).length;
    const { opening, closing } = edgeMarks(gold.text, span);
    for (const [side, mark] of [['opening', opening] as const, ['closing', closing] as const]) {
      if (mark && !marks.has(mark.start)) {
        marks.set(mark.start, { ...mark, side, depth });
      }
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** The quotation marks that touch a span, at most with spaces between. */
export function edgeMarks(text: string, span: Span): { opening?: EdgeMark; closing?: EdgeMark } {
  let [start, end] = [span.start, span.end];
  while (isOneOf(padding, text.charAt(start - 1))) {
    start--;
  }
  while (isOneOf(padding, text.charAt(end))) {
    end++;
  }
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return {
    ...(isOneOf(quotationMarks, before) && {
      opening: { start: start - 1, end: span.start, character: before },
    }),
    ...(isOneOf(quotationMarks, after) && { closing: { start: span.end, end: end + 1, character: after } }),
  };
}

function isMarked(text: string, span: Span): boolean {
  const { opening, closing } = edgeMarks(text, span);
  return opening !== undefined || closing !== undefined;
}

/** Properly: a span of the same words is on the same level. */
export function contains(outer: Span, inner: Span): boolean {
  const inside = outer.start <= inner.start && inner.end <= outer.end;
  return inside && outer.end - outer.start > inner.end - inner.start;
}

/** At the ends of the text there is no character: the empty string is in every string, so it needs asking. */
function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}
