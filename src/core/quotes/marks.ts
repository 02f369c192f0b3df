import { isDigitCode, isWordCode } from './characters.ts';
import { type Glyph, glyphsOf, type Shape, usualTurn } from './glyphs.ts';
import { leftSide, type Role, rightSide, roleOf, type Side } from './roles.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly role: Role;
  /** Might be an apostrophe, a prime or an inch sign: it closes only where no surer mark does. */
  readonly doubtful: boolean;
}

/** Which way each glyph is mostly turned in one article: more than 0 where it opens, less where it closes. */
export type Convention = ReadonlyMap<string, number>;

/** The quotation marks of a paragraph, without the apostrophes that are surely nothing else. Linear. */
export function marksOf(
  text: string,
  start: number,
  end: number,
  convention: Convention,
  elisions: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  for (const glyph of glyphsOf(text, start, end)) {
    const last = marks.at(-1);
    const touching = last?.end === glyph.at ? last.role : undefined;
    const mark = markOf(text, start, end, glyph, touching, convention, elisions);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function markOf(
  text: string,
  start: number,
  end: number,
  { at, glyph, shape }: Glyph,
  touching: Role | undefined,
  convention: Convention,
  elisions: ReadonlySet<string>,
): Mark | undefined {
  const past = at + glyph.length;
  const left = leftSide(text, at, start, touching);
  const right = rightSide(text, past, end);
  const turn = convention.get(glyph) ?? usualTurn(glyph);
  const role = roleOf(left, right, turn, isApostrophe(glyph));
  if (role === undefined) return undefined;
  if (role === 'opens' && isLeftOut(text, past, glyph, left, turn, elisions)) return undefined;
  const doubtful = role !== 'opens' && left === 'word' && isDoubtful(text, at, glyph, right);
  return { start: at, end: past, shape, role, doubtful };
}

/** Glyphs that are apostrophes more often than quotation marks. */
function isApostrophe(glyph: string): boolean {
  return glyph === '’' || glyph === "'" || glyph === '´';
}

/** "’90s", "‘em": the apostrophe for what is left out at a word's start, turned either way by typing aids. */
function isLeftOut(
  text: string,
  past: number,
  glyph: string,
  left: Side,
  turn: number,
  elisions: ReadonlySet<string>,
): boolean {
  if (!isApostrophe(glyph) && glyph !== '‘') return false;
  if (glyph === '’' && turn < 0 && left !== 'edge') return true;
  let end = past;
  while (end < past + LONGEST_ELISION && isWordCode(text.charCodeAt(end))) end += 1;
  const word = text.slice(past, end).toLowerCase();
  return elisions.has(word) || /^\d\ds?$/.test(word);
}

const LONGEST_ELISION = 8;

/** Closing marks that may be nothing of the kind: 6" and 6', the workers’ union, singin’ along. */
function isDoubtful(text: string, at: number, glyph: string, right: Side): boolean {
  if (!isApostrophe(glyph) && glyph !== '"') return false;
  if (isDigitCode(text.charCodeAt(at - 1))) return true;
  return glyph !== '"' && right === 'space' && /[sxzn]/i.test(text.charAt(at - 1));
}

/** Counts which way each glyph is turned where its neighbours tell, over a part of an article. */
export function conventionOf(text: string, start: number, end: number): Convention {
  const counts = new Map<string, number>();
  for (const { at, glyph } of glyphsOf(text, start, end)) {
    const left = leftSide(text, at, start, undefined);
    const role = roleOf(left, rightSide(text, at + glyph.length, end), 0, isApostrophe(glyph));
    const turn = role === 'opens' ? 1 : role === 'closes' ? -1 : 0;
    if (role !== undefined) counts.set(glyph, (counts.get(glyph) ?? 0) + turn);
  }
  return withUsual(counts);
}

/** A glyph seen both ways equally often keeps its usual way; ’ opens only where nothing else opens for it. */
function withUsual(counts: ReadonlyMap<string, number>): Convention {
  const turned = [...counts].map(
    ([glyph, count]) => [glyph, count === 0 ? usualTurn(glyph) : count] as const,
  );
  const opened = counts.has('‘') || counts.has('‚');
  return new Map([...turned, ['’', opened ? -1 : 0]]);
}
