import type { Span } from '../model.ts';
import { hasWords, isLetterCode } from './characters.ts';
import type { Raw } from './raw.ts';

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
    const ownAfter = toSentenceEnd(after, words);
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
  return toSentenceEnd(text.slice(end, Math.min(around.end, end + FURTHER)), '');
}

/** Behind the last sentence end; abbreviations and initials end none. */
function sinceSentence(text: string): string {
  for (let at = text.length - 2; at > 0; at -= 1) {
    const character = text.charAt(at);
    if (
      (character === '.' || character === '!' || character === '?' || character === '\n') &&
      /\s/.test(text.charAt(at + 1))
    ) {
      if (character !== '.' || endsSentence(text, at)) return text.slice(at + 1);
    }
  }
  return text;
}

function toSentenceEnd(text: string, words: string): string {
  // "…!” the children shouted.": an attribution goes on behind a stop inside the marks; a capital begins a sentence.
  if (/[.!?…]$/u.test(words) && /^\s+[\p{Lu}\p{N}]/u.test(text)) return text;
  for (let at = 0; at < text.length - 1; at += 1) {
    const character = text.charAt(at);
    if ((character === '.' || character === '!' || character === '?') && /\s/.test(text.charAt(at + 1))) {
      if (character !== '.' || endsSentence(text, at)) return text.slice(0, at);
    }
  }
  return text;
}

function endsSentence(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, dot);
  const short =
    word.length === 1 ||
    /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Capt|Sgt|Nr|Abs|bzw|usw|ca|M|Mme|Sr|Sra)$/u.test(word);
  return !short && !/^\s*\p{Ll}/u.test(text.slice(dot + 1, dot + 4));
}

/** Past this length, in UTF-16 code units, there are simply many. */
const COUNTED = 160;

function countWords(words: string): number {
  return words.slice(0, COUNTED).match(/[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
