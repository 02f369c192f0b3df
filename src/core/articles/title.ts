import type { Passage, Span } from '../model.ts';
import { trim } from './lines.ts';

/** A headline longer than this, in UTF-16 code units, is a paragraph. */
const LONGEST = 220;

/** The headline: the first passage, where it reads like one; without the marks of a Markdown heading. */
export function titleOf(text: string, passages: readonly Passage[]): Span | null {
  const heading = passages
    .slice(0, 4)
    .find(passage => /^#\s/.test(text.slice(passage.start, passage.start + 2)));
  if (heading !== undefined) return trim(text, { start: heading.start + 1, end: heading.end });
  const first = passages[0];
  return first !== undefined && isHeadline(text.slice(first.start, first.end)) ? first : null;
}

/** Short, on one line, and no sentence of running text: those end with a stop, perhaps inside a closing mark. */
function isHeadline(words: string): boolean {
  if (words.length > LONGEST || /[\r\n]|^[>|`•*—–―-]|^(?:by|von|par|por|di|door|av|af)\s/iu.test(words))
    return false;
  const stops = /[.,;][\s"'”’»«“‘›‹」』]*$/u.test(words) && !/\.\.\.$|[A-Z]\.$/u.test(words);
  return !stops || (words.length < 60 && !/["“”«»„‘‚'‹›「]/u.test(words));
}
