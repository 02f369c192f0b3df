import type { Span } from '../model.ts';

/** A text as it is compared, with the way back to the offsets of the text it comes from. */
export interface Folded {
  readonly text: string;
  /** The original words of a piece of the folded text; offsets in UTF-16 code units on both sides. */
  span(start: number, end: number): Span;
  /** Where in the folded text an original offset stands; for what was folded away, the place after it. */
  position(original: number): number;
}

/**
 * Folds what two prints of the same words may differ in, and nothing else: runs of white space, Unicode's composed and
 * decomposed letters, shapes and nesting of quotation marks (with the spaces French sets inside them), apostrophes, dash
 * shapes, `…` and `...`, invisible characters. Case, accents and all other signs stay.
 */
export function fold(original: string): Folded {
  const builder = new FoldedText();
  for (const match of original.matchAll(piece)) {
    const words = match[0];
    const start = match.index;
    builder.add(replacementOf(match), start, start + words.length, words);
  }
  return builder.finish(original.length);
}

/** The folded text alone, without white space at its ends. */
export function foldedWords(original: string): string {
  return fold(original).text.trim();
}

/** Whether two prints have the same words. One final comma or full stop may stand in one of them, or differ. */
export function sameWords(one: string, other: string): boolean {
  const bare = (words: string): string => foldedWords(words).replace(/[.,]$/, '');
  return bare(one) === bare(other);
}

const invisible = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]`;
const space = String.raw`(?!\ufeff)[\s\u0085]`;
const blank = `(?:${space}|${invisible})`;
const marks = '["\'`´\u1fef\u1ffdʼ‘’‚‛“”„‟′″‹›«»〝〞〟＂＇]';
const before = String.raw`(?<=^|[\s\u0085(\[{\p{Pd}]|${marks})`;
const after = String.raw`(?=$|[\s\u0085)\]}\p{Pd}.,;:!?…]|${marks})`;
const combining = String.raw`[\p{M}\u1160-\u11ff]`;

/**
 * One piece of text that folds as a whole. A guillemet takes the spaces on its inner side along; which side that is shows
 * in what stands on the other one. A letter takes the marks that combine with it. Runs of plain letters come first: they
 * are nearly all of a text, and stay as they are.
 */
const piece = new RegExp(
  [
    String.raw`(?<plain>[A-Za-z0-9\u00c0-\u024f]+(?!${combining}|${invisible}))`,
    String.raw`(?<letter>[^\p{M}\s](?:${invisible}*${combining})+)`,
    `(?<invisible>${invisible}+)`,
    `(?<mark>${before}[«‹]${blank}+|${blank}+[»›]${after}|${marks})`,
    `(?<space>${space}${blank}*)`,
    String.raw`(?<dots>…|\.{3})`,
    '(?<dash>[-‐‑‒–—―−]+)',
    '(?<other>.)',
  ].join('|'),
  'gsu',
);
const allInvisible = new RegExp(invisible, 'gu');

function replacementOf({ groups = {}, 0: words }: RegExpMatchArray): string {
  if (groups['plain'] !== undefined) {
    return words;
  }
  if (groups['invisible'] !== undefined) {
    return '';
  }
  if (groups['mark'] !== undefined) {
    return "'";
  }
  if (groups['space'] !== undefined) {
    return ' ';
  }
  if (groups['dots'] !== undefined) {
    return '…';
  }
  return groups['dash'] === undefined ? words.replace(allInvisible, '').normalize('NFC') : '-';
}

class FoldedText {
  readonly #parts: string[] = [];
  /** For each folded code unit, where the original piece it comes from starts and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(folded: string, start: number, end: number, words: string): void {
    this.#parts.push(folded);
    // A piece that stays as it is maps unit by unit; a changed one maps as a whole.
    const exact = folded === words;
    for (let unit = 0; unit < folded.length; unit++) {
      this.#starts.push(exact ? start + unit : start);
      this.#ends.push(exact ? start + unit + 1 : end);
    }
  }

  finish(length: number): Folded {
    const [starts, ends] = [this.#starts, this.#ends];
    return {
      text: this.#parts.join(''),
      span: (start, end) =>
        start < end
          ? { start: starts[start] ?? length, end: ends[end - 1] ?? length }
          : { start: starts[start] ?? length, end: starts[start] ?? length },
      position: original => firstAtOrAfter(ends, original),
    };
  }
}

/** The first unit whose original ends after the offset. */
function firstAtOrAfter(ends: readonly number[], original: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > original) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
