import type { Span } from '../model.ts';
import { hasWords, isWordCode } from './characters.ts';
import type { Raw } from './raw.ts';
import { sinceSentence, toSentenceEnd } from './sentences.ts';

/** Marked words and what stands around them, as far as telling what they are takes it. */
export interface Context {
  readonly raw: Raw;
  readonly words: string;
  /** How many words there are. */
  readonly count: number;
  /** From the sentence's start, or from the marked words before. */
  readonly before: string;
  /** To the sentence's end, or to the marked words behind. */
  readonly after: string;
  /** The sentence's other parts, beyond the marked words on either side. */
  readonly further: () => string;
  /** Nothing stands before, or behind, in the whole paragraph (or in the words around them). */
  readonly first: boolean;
  readonly last: boolean;
  /** What has been told of the words once, for it takes long patterns to tell and is asked several times. */
  readonly told: { named?: boolean; titleCased?: boolean; ledIn?: boolean; attributed?: boolean };
}

/** How far is looked, in UTF-16 code units. */
const REACH = 240;
const FURTHER = 120;

/** The context of each of the marked words inside one span: a paragraph, or the words of an outer quote. */
export function contextsOf(text: string, around: Span, raws: readonly Raw[]): Context[] {
  return raws.map((raw, index) => {
    const { start, end } = raw.outer;
    const [previous, next] = [raws[index - 1], raws[index + 1]];
    const before = text.slice(Math.max(previous?.outer.end ?? around.start, start - REACH), start);
    const after = text.slice(end, Math.min(next?.outer.start ?? around.end, end + REACH));
    const words = text.slice(raw.inner.start, raw.inner.end);
    const own = sinceSentence(before);
    const ownAfter = isNewSentence(words, after) ? after : toSentenceEnd(after);
    return {
      raw,
      words,
      count: countWords(words),
      before: own,
      after: ownAfter,
      further: () => {
        const sooner = own.length === before.length ? outerBefore(text, around, previous) : '';
        const later = ownAfter.length === after.length ? outerAfter(text, around, next) : '';
        return `${sooner} ${later}`;
      },
      first: !hasWords(text, Math.max(around.start, start - REACH), start),
      last: !hasWords(text, end, Math.min(around.end, end + REACH)),
      told: {},
    };
  });
}

/** The sentence before the marked words that stand before. */
function outerBefore(text: string, around: Span, previous: Raw | undefined): string {
  if (previous === undefined) return '';
  const { start } = previous.outer;
  return sinceSentence(text.slice(Math.max(around.start, start - FURTHER), start));
}

function outerAfter(text: string, around: Span, next: Raw | undefined): string {
  if (next === undefined) return '';
  const { end } = next.outer;
  return toSentenceEnd(text.slice(end, Math.min(around.end, end + FURTHER)));
}

/** "…!” the children shouted.": an attribution goes on behind a stop inside the marks; a capital begins a sentence. */
function isNewSentence(words: string, after: string): boolean {
  return /[.!?…]$/u.test(words) && /^\s+[\p{Lu}\p{N}]/u.test(after);
}

/** Past this length, in UTF-16 code units, there are simply many. */
const COUNTED = 160;

/** How many words there are; apostrophes, hyphens and dots inside of one part none. */
function countWords(words: string): number {
  const end = Math.min(words.length, COUNTED);
  let count = 0;
  let last = -3;
  for (let at = 0; at < end; at += 1) {
    if (!isWordCode(words.charCodeAt(at))) continue;
    const joined = last === at - 1 || (last === at - 2 && "’'-.".includes(words.charAt(at - 1)));
    if (!joined) count += 1;
    last = at;
  }
  return count;
}
