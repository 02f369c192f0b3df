import type { TextEdit } from '../../../src/core/model.ts';
import { marksOf } from '../../gold/marks.ts';
import type { GoldText } from '../../gold/text.ts';
import { edited } from './edited.ts';
import type { Pair, Style } from './styles.ts';

/**
 * The same text with the marks around all its marked spans set in another style, and every offset moved along. Levels
 * alternate between the style's two pairs. Marks that belong to nothing, dashes and blocks stay as they are.
 */
export function rewrite(gold: GoldText, style: Style): GoldText {
  const edits = [...markEdits(gold, style), ...apostropheEdits(gold, style)];
  return edited(
    gold,
    edits.sort((a, b) => a.start - b.start),
  );
}

function markEdits(gold: GoldText, style: Style): TextEdit[] {
  return marksOf(gold).map(({ start, end, side, depth }) => {
    const pair = pairAt(style, depth);
    return { start, end, text: side === 'opening' ? pair.open : pair.close };
  });
}

function pairAt({ primary, nested }: Style, depth: number): Pair {
  return depth % 2 === 0 ? primary : nested;
}

/** A page set in curly marks has curly apostrophes, one set in straight marks straight ones. */
function apostropheEdits(gold: GoldText, { apostrophe }: Style): TextEdit[] {
  if (apostrophe === undefined) {
    return [];
  }
  const taken = marksOf(gold);
  return [...gold.text.matchAll(/(?<=\p{L})['’]|['’](?=[\p{L}\d])/gu)]
    .map(({ index }) => ({ start: index, end: index + 1, text: apostrophe }))
    .filter(({ start, end }) => !taken.some(mark => start < mark.end && mark.start < end));
}
