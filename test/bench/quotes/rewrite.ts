import type { Span } from '../../../src/core/model.ts';
import { marksOf } from '../../gold/marks.ts';
import { type GoldText, textSpan } from '../../gold/text.ts';
import type { Pair, Style } from './styles.ts';

interface Replacement extends Span {
  readonly text: string;
}

/**
 * The same text with the marks around all its marked spans set in another style, and every offset moved along. Levels
 * alternate between the style's two pairs. Marks that belong to nothing, dashes and blocks stay as they are.
 */
export function rewrite(gold: GoldText, style: Style): GoldText {
  const edits = [...markEdits(gold, style), ...apostropheEdits(gold, style)].sort(
    (a, b) => a.start - b.start,
  );
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

function markEdits(gold: GoldText, style: Style): Replacement[] {
  return marksOf(gold).map(({ start, end, side, depth }) => {
    const pair = pairAt(style, depth);
    return { start, end, text: side === 'opening' ? pair.open : pair.close };
  });
}

function pairAt({ primary, nested }: Style, depth: number): Pair {
  return depth % 2 === 0 ? primary : nested;
}

/** A page set in curly marks has curly apostrophes, one set in straight marks straight ones. */
function apostropheEdits(gold: GoldText, { apostrophe }: Style): Replacement[] {
  if (apostrophe === undefined) {
    return [];
  }
  const taken = marksOf(gold);
  return [...gold.text.matchAll(/(?<=\p{L})['’]|['’](?=[\p{L}\d])/gu)]
    .map(({ index }) => ({ start: index, end: index + 1, text: apostrophe }))
    .filter(({ start, end }) => !taken.some(mark => start < mark.end && mark.start < end));
}

function apply(text: string, edits: readonly Replacement[]): string {
  let [result, position] = ['', 0];
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** Where an offset at the edge of an edit, or outside of all, has come to lie. */
function moved(offset: number, edits: readonly Replacement[]): number {
  return edits
    .filter(edit => edit.end <= offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), offset);
}
