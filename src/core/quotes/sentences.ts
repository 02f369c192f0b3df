import { isSpace } from '../articles/lines.ts';
import { isLetterCode } from './characters.ts';

/** The part of a text behind its last sentence end; abbreviations and initials end none. */
export function sinceSentence(text: string): string {
  for (let at = text.length - 2; at >= 0; at -= 1) if (endsAt(text, at)) return text.slice(at + 1);
  return text;
}

/** The part of a text before its first sentence end. */
export function toSentenceEnd(text: string): string {
  const end = firstEnd(text);
  return end < 0 ? text : text.slice(0, end);
}

/** Does a sentence end before the last one does? */
export function hasSentences(text: string): boolean {
  return firstEnd(text) >= 0;
}

function firstEnd(text: string): number {
  for (let at = 0; at < text.length - 1; at += 1) if (endsAt(text, at)) return at;
  return -1;
}

/** A stop before white space, perhaps with closing marks between. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DOT && code !== QUESTION && code !== EXCLAMATION && code !== NEW_LINE) return false;
  if (!isSpace(text.charCodeAt(at + 1))) return false;
  return code === DOT ? endsSentence(text, at) : code !== NEW_LINE || at > 0;
}

const DOT = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const NEW_LINE = 0x0a;

/** Words whose dot ends no sentence, in the languages of Latin script. */
const SHORT = new Set(
  'Mr Mrs Ms Dr St Gen Sen Rep Gov Prof Lt Col Capt Sgt Adm Rev Jr Sr Nr Abs bzw usw ca vs M Mme Mlle Sra Jan Feb Aug Sept Oct Nov Dec No'.split(
    ' ',
  ),
);

function endsSentence(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, dot);
  return word.length !== 1 && !SHORT.has(word) && !/^\s*\p{Ll}/u.test(text.slice(dot + 1, dot + 4));
}
