import type { Span } from '../model.ts';
import { contextsOf } from './context.ts';
import { joins } from './join.ts';
import { judge, type Verdict } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { isWork } from './names.ts';
import { type Piece, piece } from './piece.ts';
import { plain } from './plain.ts';
import type { Raw } from './raw.ts';

/**
 * The quotes among the marked words of one span: a paragraph, or the words of a quote around them. The names of works
 * that stand among them are added to `works`.
 */
export function inlinePieces(
  text: string,
  around: Span,
  raws: readonly Raw[],
  lexicon: Lexicon,
  works: Set<string>,
): Piece[] {
  const levels = levelsOf(raws);
  const contexts = contextsOf(
    text,
    around,
    levels.map(level => level.raw),
  );
  const pieces: Piece[] = [];
  let sibling: Verdict | undefined;
  let ledIn = '';
  for (const [index, context] of contexts.entries()) {
    const { raw, inside } = levels[index] ?? { raw: context.raw, inside: [] };
    const verdict = judge(context, lexicon, sibling);
    sibling = verdict;
    const children = inlinePieces(text, raw.inner, inside, lexicon, works);
    if (verdict === 'none') {
      if (isWork(context, lexicon)) works.add(plain(context.words));
      pieces.push(...children);
      continue;
    }
    const previous = pieces.at(-1);
    const continues =
      previous !== undefined && joins(text, previous, ledIn, { kind: verdict, context }, lexicon);
    pieces.push(piece(verdict, raw, { children, continues }));
    ledIn = context.before;
  }
  return pieces;
}

interface Level {
  readonly raw: Raw;
  readonly inside: Raw[];
}

/** The outermost of the marked words, each with those inside it. */
function levelsOf(raws: readonly Raw[]): Level[] {
  const levels: Level[] = [];
  for (const raw of raws) {
    const last = levels.at(-1);
    if (last !== undefined && raw.outer.start < last.raw.outer.end) last.inside.push(raw);
    else levels.push({ raw, inside: [] });
  }
  return levels;
}
