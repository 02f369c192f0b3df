import { isSpace } from '../articles/lines.ts';
import { isLetterCode } from './characters.ts';
import { isGlyph } from './glyphs.ts';

/** What a mark does where it stands; `either` where its neighbours do not tell. */
export type Role = 'opens' | 'closes' | 'either';

/** What stands beside a mark: the paragraph's edge, white space, something that opens, a word, a stop, another mark. */
export type Side = 'edge' | 'space' | 'opening' | 'word' | 'stop' | 'quote';

/** The role of the mark before, where it touches this one. */
export function leftSide(text: string, at: number, start: number, touching: Role | undefined): Side {
  if (at === start) return 'edge';
  const code = text.charCodeAt(at - 1);
  if (isSpace(code)) return 'space';
  if (touching !== undefined) return touching === 'opens' ? 'opening' : 'stop';
  const character = text.charAt(at - 1);
  if (isGlyph(character)) return 'quote';
  if (OPENING.includes(character) || BETWEEN.includes(character)) return 'opening';
  return STOPS.includes(character) ? 'stop' : 'word';
}

export function rightSide(text: string, past: number, end: number): Side {
  if (past === end) return 'edge';
  if (isSpace(text.charCodeAt(past))) return 'space';
  const character = text.charAt(past);
  if (isGlyph(character)) return 'quote';
  if (BETWEEN.includes(character)) return 'stop';
  return STOPS.includes(character) && !isLeadingEllipsis(text, past) ? 'stop' : 'word';
}

const OPENING = '([{¿¡';
/** Dashes, slashes and emphasis stand outside of marks on either side. */
const BETWEEN = '*_—–-―/|';
const STOPS = '.,;:!?)]}…';

/** "…and then", "... and then": words that were left out, at the beginning. */
function isLeadingEllipsis(text: string, at: number): boolean {
  const dots = text.charAt(at) === '…' ? 1 : text.startsWith('...', at) ? 3 : 0;
  if (dots === 0) return false;
  const next = at + dots;
  return isLetterCode(text.charCodeAt(isSpace(text.charCodeAt(next)) && dots === 3 ? next + 1 : next));
}

/**
 * The role of a mark by what stands beside it, and only then by the way its glyph is turned (1 opens, -1 closes). An
 * apostrophe inside a word has none.
 */
export function roleOf(left: Side, right: Side, turn: number, apostrophe: boolean): Role | undefined {
  if (left === 'word' && right === 'word') return apostrophe ? undefined : byTurn(turn);
  if (isOpenLeft(left)) return roleBehindSpace(left, right, turn, apostrophe);
  if (isOpenRight(right)) return 'closes';
  if (right === 'quote') return left === 'quote' ? byTurn(turn) : 'closes';
  if (apostrophe) return left === 'stop' ? 'either' : undefined;
  return byTurn(turn);
}

function roleBehindSpace(left: Side, right: Side, turn: number, apostrophe: boolean): Role | undefined {
  if (right === 'word' || right === 'quote' || left === 'edge') return 'opens';
  if (right === 'edge') return 'closes';
  if (apostrophe) return left === 'opening' ? 'either' : undefined;
  return byTurn(turn);
}

function isOpenLeft(side: Side): boolean {
  return side === 'edge' || side === 'space' || side === 'opening';
}

function isOpenRight(side: Side): boolean {
  return side === 'edge' || side === 'space' || side === 'stop';
}

function byTurn(turn: number): Role {
  return turn > 0 ? 'opens' : turn < 0 ? 'closes' : 'either';
}
