import { pairMarks } from '../draft/marks.ts';
import type { TextSpan } from '../model.ts';
import type { Conventions } from './conventions.ts';

/** A quote's words, ready to be put between marks. */
export interface Words {
  /** One for each paragraph the article prints. */
  readonly paragraphs: readonly string[];
  /**
   * Where the article cuts the quote by its attribution: the words up to there, the stop that ends the attribution
   * there, and the words after it.
   */
  readonly cut: { readonly before: string; readonly stop: ',' | '.'; readonly after: string } | null;
  /** The writer cut the quote in the middle of its first or last sentence. */
  readonly beginsCut: boolean;
  readonly endsCut: boolean;
}

/** Words between two segments that are more than this are not an attribution but text of its own. */
const longestAttribution = 30;

/**
 * Joins a quote's segments.
 *
 * - Nothing but marks and white space between them: the same words going on; a blank line makes a new paragraph.
 * - An attribution between them: nothing was left out, so they are parted by a space. A comma that stood for the
 *   full stop before a new sentence (`"A," she said. "B"`) becomes the full stop.
 * - More than an attribution between them: the article may have left words out there, so `…` says so.
 *
 * Line breaks inside a paragraph, which belong to the article's layout, become spaces.
 */
export function wordsOf(text: string, segments: readonly TextSpan[]): Words {
  const pieces = segments.map((segment, index) => ({
    paragraphs: paragraphsIn(segment.text),
    junction: junctionOf(text, segments[index - 1] ?? segment, segment),
  }));
  const paragraphs = assemble(pieces);
  const { kind, stop } = pieces[1]?.junction ?? {};
  const [before, after] = [assemble(pieces.slice(0, 1))[0], assemble(pieces.slice(1))[0]];
  const isCut = kind === 'attribution' && stop && before && after && paragraphs.length === 1;
  return { paragraphs, cut: isCut ? { before, stop, after } : null, beginsCut: false, endsCut: false };
}

interface Junction {
  readonly kind: 'paragraph' | 'space' | 'attribution' | 'gap';
  readonly stop: ',' | '.';
}

interface Piece {
  readonly paragraphs: readonly string[];
  /** With the piece before it. */
  readonly junction: Junction;
}

function assemble(pieces: readonly Piece[]): string[] {
  const paragraphs: string[] = [];
  for (const piece of pieces) {
    const before = piece.junction.kind === 'paragraph' ? undefined : paragraphs.pop();
    const [first = '', ...more] = piece.paragraphs;
    paragraphs.push(before === undefined ? first : joined(before, piece.junction, first), ...more);
  }
  return paragraphs;
}

function junctionOf(text: string, a: TextSpan, b: TextSpan): Junction {
  const between = text.slice(a.end, b.start);
  const words = between.match(/\p{L}+/gu)?.length ?? 0;
  const stop = /\.["“”«»„‘’'\s]*$/.test(between) ? '.' : ',';
  if (words === 0) {
    return { kind: /\n\s*\n|\r\s*\r/.test(between) || /\n/.test(between) ? 'paragraph' : 'space', stop };
  }
  const apart = words > longestAttribution || /\n[ \t\r]*\n/.test(between);
  return { kind: apart ? 'gap' : 'attribution', stop };
}

function joined(before: string, { kind, stop }: Junction, after: string): string {
  if (kind === 'gap') {
    return `${before} … ${after}`;
  }
  const wasStop = kind === 'attribution' && stop === '.' && before.endsWith(',') && /^\P{Ll}/u.test(after);
  return `${wasStop ? `${before.slice(0, -1)}.` : before} ${after}`;
}

function paragraphsIn(text: string): string[] {
  return text
    .split(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r(?!\n))\s*/)
    .map(paragraph => paragraph.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim())
    .filter(paragraph => paragraph !== '');
}

/**
 * Prints the quotations inside a quote in the draft's marks.
 *
 * @param depth how many marks stand around the words: 1 inside a quotation, 0 in a block quote
 */
export function shiftMarks(words: string, depth: number, conventions: Conventions): string {
  const { pairs } = pairMarks(words);
  let result = '';
  let at = 0;
  for (const { open, close } of pairs) {
    const { outer, inner } = conventions;
    const marks = depth % 2 === 0 ? outer : inner;
    const inside = shiftMarks(words.slice(open + 1, close).trim(), depth + 1, conventions);
    result += words.slice(at, open) + marks.open + inside + marks.close;
    at = close + 1;
  }
  return result + words.slice(at);
}
