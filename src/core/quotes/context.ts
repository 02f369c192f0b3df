import type { Span } from '../model.ts';
import { isLetterCode } from './characters.ts';
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
  /** The sentence's other parts, beyond other marked words. */
  readonly further: string;
  /** Nothing stands before, or behind, in the whole paragraph (or in the words around them). */
  readonly first: boolean;
  readonly last: boolean;
}

/** How far is looked, in UTF-16 code units. */
const REACH = 240;

/** The context of each of the marked words inside one span: a paragraph, or the words of an outer quote. */
export function contextsOf(text: string, around: Span, raws: readonly Raw[]): Context[] {
  return raws.map((raw, index) => {
    const previous = raws[index - 1]?.outer.end ?? around.start;
    const next = raws[index + 1]?.outer.start ?? around.end;
    const before = text.slice(Math.max(previous, raw.outer.start - REACH), raw.outer.start);
    const after = text.slice(raw.outer.end, Math.min(next, raw.outer.end + REACH));
    const words = text.slice(raw.inner.start, raw.inner.end);
    const own = sinceSentence(before);
    const ownAfter = toSentenceEnd(after, words);
    const runsBefore = own.length === before.length && previous > around.start;
    const runsAfter = ownAfter.length === after.length && next < around.end;
    return {
      raw,
      words,
      count: countWords(words),
      before: own,
      after: ownAfter,
      further:
        (runsBefore
          ? sinceSentence(
              text.slice(
                Math.max(around.start, (raws[index - 1]?.outer.start ?? 0) - REACH),
                raws[index - 1]?.outer.start,
              ),
            )
          : '') +
        ' ' +
        (runsAfter
          ? toSentenceEnd(
              text.slice(
                raws[index + 1]?.outer.end ?? 0,
                Math.min(around.end, (raws[index + 1]?.outer.end ?? 0) + REACH),
              ),
              '',
            )
          : ''),
      first: !/[\p{L}\p{N}]/u.test(
        text.slice(Math.max(around.start, raw.outer.start - REACH), raw.outer.start),
      ),
      last: !/[\p{L}\p{N}]/u.test(text.slice(raw.outer.end, Math.min(around.end, raw.outer.end + REACH))),
    };
  });
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

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
