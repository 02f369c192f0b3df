import type { Span, TextEdit } from '../../../src/core/model.ts';
import { type GoldText, textSpan } from '../../gold/text.ts';

/**
 * A gold text after edits, with every offset moved along. The edits are sorted, disjoint, and replace at least one
 * character each; none begins or ends inside a marked span without lying inside it.
 */
export function edited(gold: GoldText, edits: readonly TextEdit[]): GoldText {
  const text = apply(gold.text, edits);
  const move = ({ start, end }: Span) =>
    textSpan(text, { start: moved(start, edits), end: moved(end, edits) });
  return {
    ...gold,
    text,
    quotes: gold.quotes.map(quote => ({ ...quote, segments: quote.segments.map(move) })),
    nonquotes: gold.nonquotes.map(move),
    strays: gold.strays.map(move),
  };
}

function apply(text: string, edits: readonly TextEdit[]): string {
  let [result, position] = ['', 0];
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(edit => edit.end <= offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), offset);
}
