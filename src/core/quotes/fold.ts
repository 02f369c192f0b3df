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
  const folded = new FoldedText(original);
  for (const match of folded.visible.matchAll(piece)) {
    folded.add(replacementOf(match), match.index, match[0]);
  }
  return folded.finish();
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

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const space = String.raw`[\s\u0085]`;
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
    String.raw`(?<plain>[A-Za-z0-9\u00c0-\u024f]+(?!${combining}))`,
    String.raw`(?<letter>[^\p{M}\s]${combining}+)`,
    `(?<mark>${before}[«‹]${space}+|${space}+[»›]${after}|${marks})`,
    `(?<space>${space}+)`,
    String.raw`(?<dots>…|\.{3})`,
    '(?<dash>[-‐‑‒–—―−]+)',
    '(?<other>.)',
  ].join('|'),
  'gsu',
);

function replacementOf({ groups = {}, 0: words }: RegExpMatchArray): string {
  if (groups['plain'] !== undefined) {
    return words;
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
  return groups['dash'] === undefined ? words.normalize('NFC') : '-';
}

class FoldedText {
  readonly visible: string;
  readonly #length: number;
  /** For each visible code unit its original offset. */
  readonly #offsets: (at: number) => number;
  readonly #parts: string[] = [];
  /** For each folded code unit, where the original piece it comes from starts and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(original: string) {
    this.visible = original.replace(invisible, '');
    this.#length = original.length;
    if (this.visible.length === original.length) {
      this.#offsets = at => at;
    } else {
      const offsets = visibleOffsets(original);
      this.#offsets = at => offsets[at] ?? original.length;
    }
  }

  add(folded: string, start: number, words: string): void {
    this.#parts.push(folded);
    // A piece that stays as it is maps unit by unit; a changed one maps as a whole.
    const exact = folded === words;
    for (let unit = 0; unit < folded.length; unit++) {
      this.#starts.push(this.#offsets(exact ? start + unit : start));
      this.#ends.push(this.#offsets(exact ? start + unit : start + words.length - 1) + 1);
    }
  }

  finish(): Folded {
    const [starts, ends, length] = [this.#starts, this.#ends, this.#length];
    return {
      text: this.#parts.join(''),
      span(start, end) {
        const from = starts[start] ?? length;
        return { start: from, end: start < end ? (ends[end - 1] ?? length) : from };
      },
      position: original => firstAfter(ends, original),
    };
  }
}

function visibleOffsets(original: string): readonly number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const match of original.matchAll(invisible)) {
    for (; from < match.index; from++) {
      offsets.push(from);
    }
    from += match[0].length;
  }
  for (; from < original.length; from++) {
    offsets.push(from);
  }
  return offsets;
}

/** The first unit whose original ends after the offset. */
function firstAfter(ends: readonly number[], original: number): number {
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
