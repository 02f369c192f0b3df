/** Marks of one shape close each other whichever way they are turned; double ones are never closed by single ones. */
export type Shape = 'curly' | 'guillemet' | 'straight' | 'corner' | 'single' | 'straight-single' | 'angle';

/** One mark as printed: a character, or two that stand for one. */
export interface Glyph {
  readonly at: number;
  readonly glyph: string;
  readonly shape: Shape;
}

/** By shape, the glyphs that open where nothing else tells, those that close, and those that do either. */
const table: readonly (readonly [Shape, string, string, string])[] = [
  ['curly', '“ „ ‟ 〝 ‘‘', '” 〞 ’’', ''],
  ['guillemet', '«', '»', ''],
  ['straight', '``', "''", '" ＂'],
  ['corner', '「 『', '」 』', ''],
  ['single', '‘ ‚ ‛', '’', ''],
  ['angle', '‹', '›', ''],
  ['straight-single', '', '', "' ´"],
];

const shapes = new Map<string, Shape>();
const turns = new Map<string, number>();
for (const [shape, opening, closing, either] of table) {
  for (const [list, turn] of [
    [opening, 1],
    [closing, -1],
    [either, 0],
  ] as const) {
    for (const glyph of list.split(' ').filter(one => one !== '')) {
      shapes.set(glyph, shape);
      turns.set(glyph, turn);
    }
  }
}

export function isGlyph(character: string): boolean {
  return shapes.has(character);
}

/** The way a glyph is turned where nothing else tells: 1 opens, -1 closes, 0 either. */
export function usualTurn(glyph: string): number {
  return turns.get(glyph) ?? 0;
}

export function isSingle(shape: Shape): boolean {
  return shape === 'single' || shape === 'straight-single' || shape === 'angle';
}

const GRAVE = 0x60;
const APOSTROPHE = 0x27;
/** A grave accent whose partner is further away, in UTF-16 code units, encloses no code. */
const LONGEST_CODE = 500;

/**
 * The glyphs of a part of a text. Code spans are passed over whole; two apostrophes or two grave accents are a double
 * mark. Read by codes, for most of a text is none of them.
 */
export function glyphsOf(text: string, start: number, end: number): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!canBeGlyph(code)) continue;
    const double = canBeDoubled(code) && isDoubled(text, at, end);
    if (code === GRAVE && !double) {
      at = endOfCode(text, at, end);
      continue;
    }
    const glyph = double ? text.slice(at, at + 2) : text.charAt(at);
    const shape = shapes.get(glyph);
    if (shape !== undefined) glyphs.push({ at, glyph, shape });
    if (double) at += 1;
  }
  return glyphs;
}

/** Pages without a double mark set it from two single ones. */
function canBeDoubled(code: number): boolean {
  return code === GRAVE || code === APOSTROPHE || code === 0x2018 || code === 0x2019;
}

function canBeGlyph(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === APOSTROPHE || code === GRAVE;
  if (code < 0x2018) return code === 0xab || code === 0xbb || code === 0xb4;
  const east = (code >= 0x300c && code <= 0x301e) || code === 0xff02;
  return code <= 0x201f || code === 0x2039 || code === 0x203a || east;
}

/** Exactly two of the same, not three as around code or by accident. */
function isDoubled(text: string, at: number, end: number): boolean {
  const glyph = text.charAt(at);
  const two = at + 1 < end && text.charAt(at + 1) === glyph;
  return two && text.charAt(at + 2) !== glyph && text.charAt(at - 1) !== glyph;
}

/** The grave accent that closes a code span on the same line, else the one that opens it. */
function endOfCode(text: string, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_CODE);
  for (let next = at + 1; next < last; next += 1) {
    const code = text.charCodeAt(next);
    if (code === GRAVE) return next;
    if (code === 0x0a) break;
  }
  return at;
}
