import { isSpace } from '../articles/lines.ts';
import { isDigitCode, isLetterCode, isWordCode } from './characters.ts';

/** Marks of one shape close each other whichever way they are turned; double ones are never closed by single ones. */
export type Shape = 'curly' | 'guillemet' | 'straight' | 'corner' | 'single' | 'straight-single' | 'angle';

/** What a mark does where it stands; `either` where its neighbours do not tell. */
export type Role = 'opens' | 'closes' | 'either';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly role: Role;
  /** Might be an apostrophe, a prime or an inch sign: it closes only where no surer mark does. */
  readonly doubtful: boolean;
}

/** Which way a glyph is mostly turned in one article: more than 0 where it opens. */
export type Convention = ReadonlyMap<string, number>;

const shapes: Readonly<Record<string, Shape>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '〝': 'curly',
  '〞': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
  '"': 'straight',
  '＂': 'straight',
  '``': 'straight',
  "''": 'straight',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '‹': 'angle',
  '›': 'angle',
  "'": 'straight-single',
  '´': 'straight-single',
};

/** The way each glyph is turned where nothing else tells. */
const usual: Readonly<Record<string, number>> = {
  '“': 1,
  '„': 1,
  '‟': 1,
  '〝': 1,
  '«': 1,
  '``': 1,
  '「': 1,
  '『': 1,
  '‘': 1,
  '‚': 1,
  '‛': 1,
  '‹': 1,
  '”': -1,
  '〞': -1,
  '»': -1,
  "''": -1,
  '」': -1,
  '』': -1,
  '’': -1,
  '›': -1,
};

export function isSingle(shape: Shape): boolean {
  return shape === 'single' || shape === 'straight-single' || shape === 'angle';
}

interface Glyph {
  readonly at: number;
  readonly glyph: string;
  readonly shape: Shape;
}

/**
 * The glyphs of a part of a text. Code spans are passed over whole; two apostrophes or two grave accents are a double
 * mark. Read by codes, for most of a text is none of them.
 */
function* glyphsOf(text: string, start: number, end: number): Generator<Glyph> {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!canBeGlyph(code)) continue;
    const double = code === GRAVE || code === APOSTROPHE ? doubled(text, at, end) : false;
    if (code === GRAVE && !double) {
      at = endOfCode(text, at, end);
      continue;
    }
    const glyph = double ? text.slice(at, at + 2) : text.charAt(at);
    const shape = shapes[glyph];
    if (shape !== undefined) yield { at, glyph, shape };
    if (double) at += 1;
  }
}

const GRAVE = 0x60;
const APOSTROPHE = 0x27;

function canBeGlyph(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === APOSTROPHE || code === GRAVE;
  if (code < 0x2018) return code === 0xab || code === 0xbb || code === 0xb4;
  return (
    code <= 0x201f ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x300c && code <= 0x301e) ||
    code === 0xff02
  );
}

/** Exactly two of the same, not three as around code or by accident. */
function doubled(text: string, at: number, end: number): boolean {
  const glyph = text.charAt(at);
  return (
    at + 1 < end &&
    text.charAt(at + 1) === glyph &&
    text.charAt(at + 2) !== glyph &&
    text.charAt(at - 1) !== glyph
  );
}

/** The grave accent that closes a code span on the same line, else the one that opens it. */
function endOfCode(text: string, at: number, end: number): number {
  for (let next = at + 1; next < end && next < at + LONGEST_CODE; next += 1) {
    const code = text.charCodeAt(next);
    if (code === GRAVE) return next;
    if (code === 0x0a) break;
  }
  return at;
}

const LONGEST_CODE = 500;

/** The quotation marks of a part of a text, without the apostrophes that are surely nothing else. Linear. */
export function marksOf(
  text: string,
  start: number,
  end: number,
  convention: Convention,
  elisions: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  let last: Mark | undefined;
  for (const { at, glyph, shape } of glyphsOf(text, start, end)) {
    const place = { text, at, past: at + glyph.length, start, end, glyph, shape };
    const mark = markAt(place, last, convention, elisions);
    if (mark === undefined) continue;
    marks.push(mark);
    last = mark;
  }
  return marks;
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly past: number;
  /** The paragraph's. */
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly shape: Shape;
}

/** What stands beside a mark. */
const EDGE = 0;
const SPACE = 1;
const OPENING = 2;
const WORD = 3;
const STOP = 4;
const QUOTE = 5;

function markAt(
  place: Place,
  last: Mark | undefined,
  convention: Convention,
  elisions: ReadonlySet<string>,
): Mark | undefined {
  const { text, at, past, start, end, glyph, shape } = place;
  const left = at === start ? EDGE : sideOf(text, at - 1, -1, last);
  const right = past === end ? EDGE : sideOf(text, past, 1, undefined);
  const turned = convention.get(glyph) ?? usual[glyph] ?? 0;
  const apostrophe = glyph === '’' || shape === 'straight-single';
  const role = roleOf(left, right, turned, apostrophe);
  if (role === undefined) return undefined;
  if (apostrophe && role === 'opens' && isElided(text, past, elisions)) return undefined;
  if (glyph === '‘' && isElided(text, past, elisions)) return undefined;
  if (glyph === '’' && role === 'opens' && (convention.get('’') ?? 0) < 0 && left !== EDGE) return undefined;
  const doubtful = role !== 'opens' && isDoubtful(place, left, right);
  return { start: at, end: past, shape, role, doubtful };
}

function sideOf(text: string, at: number, step: number, last: Mark | undefined): number {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return SPACE;
  if (step < 0 && last !== undefined && last.end === at + 1) return last.role === 'opens' ? OPENING : STOP;
  const character = text.charAt(at);
  if (shapes[character] !== undefined) return QUOTE;
  if ('([{¿¡*_—–-―/|'.includes(character))
    return step < 0 ? OPENING : '([{¿¡'.includes(character) ? WORD : STOP;
  if (character === '…') return step > 0 && isLetterCode(text.charCodeAt(at + 1)) ? WORD : STOP;
  if (character === '.' && step > 0 && isEllipsisBeforeWord(text, at)) return WORD;
  return '.,;:!?)]}'.includes(character) ? STOP : WORD;
}

function isEllipsisBeforeWord(text: string, at: number): boolean {
  if (!text.startsWith('...', at)) return false;
  const next = text.charCodeAt(at + 3);
  return isLetterCode(next) || (isSpace(next) && isLetterCode(text.charCodeAt(at + 4)));
}

function roleOf(left: number, right: number, turned: number, apostrophe: boolean): Role | undefined {
  const opensLeft = left === EDGE || left === SPACE || left === OPENING;
  const closesRight = right === EDGE || right === SPACE || right === STOP;
  if (left === WORD && right === WORD) return apostrophe ? undefined : byGlyph(turned);
  if (opensLeft && (right === WORD || right === QUOTE)) return 'opens';
  if (!opensLeft && closesRight) return 'closes';
  if (left === EDGE) return 'opens';
  if (right === EDGE) return 'closes';
  if (!opensLeft && right === QUOTE) return left === QUOTE ? byGlyph(turned) : 'closes';
  if (left === SPACE && right === STOP) return apostrophe ? undefined : 'either';
  if (apostrophe) return left === OPENING && closesRight ? 'either' : left === STOP ? 'either' : undefined;
  return byGlyph(turned);
}

function byGlyph(turned: number): Role {
  return turned > 0 ? 'opens' : turned < 0 ? 'closes' : 'either';
}

/** "’90s", "’em", "’t": the apostrophe for letters left out at the start of a word. */
function isElided(text: string, at: number, elisions: ReadonlySet<string>): boolean {
  let end = at;
  while (end < at + 8 && isWordCode(text.charCodeAt(end))) end += 1;
  const word = text.slice(at, end).toLowerCase();
  return elisions.has(word) || /^\d\ds?$/.test(word);
}

/** Closing marks that may be nothing of the kind: 6" and 6', the workers’ union, singin’ along. */
function isDoubtful({ text, at, shape }: Place, left: number, right: number): boolean {
  if (left !== WORD) return false;
  const digit = isDigitCode(text.charCodeAt(at - 1));
  if (digit && (shape === 'straight' || shape === 'straight-single' || shape === 'single')) return true;
  if (shape !== 'single' && shape !== 'straight-single') return false;
  return right === SPACE && /[sxzn]/i.test(text.charAt(at - 1));
}

/** Counts which way each glyph is turned where its neighbours tell, over the beginning of an article. */
export function conventionOf(text: string, start: number, end: number): Convention {
  const counts = new Map<string, number>();
  let last: Mark | undefined;
  for (const { at, glyph, shape } of glyphsOf(text, start, end)) {
    const past = at + glyph.length;
    const left = at === start ? EDGE : sideOf(text, at - 1, -1, last);
    const right = past === end ? EDGE : sideOf(text, past, 1, undefined);
    const role = roleOf(left, right, 0, shape === 'straight-single' || glyph === '’');
    last = { start: at, end: past, shape, role: role ?? 'either', doubtful: false };
    if (role === 'opens' || role === 'closes')
      counts.set(glyph, (counts.get(glyph) ?? 0) + (role === 'opens' ? 1 : -1));
  }
  return withUsual(counts);
}

/** A glyph seen both ways equally often keeps its usual way; ’ is an opening mark only where nothing else opens for it. */
function withUsual(counts: ReadonlyMap<string, number>): Convention {
  const turned = new Map(
    [...counts].map(([glyph, count]) => [glyph, count === 0 ? (usual[glyph] ?? 0) : count]),
  );
  return turned.set('’', counts.has('‘') || counts.has('‚') ? -1 : 0);
}
