import { isWordCode } from './characters.ts';

/** In lower case, without punctuation at the ends. */
export function plain(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && !isWordCode(words.charCodeAt(start))) start += 1;
  while (end > start && !isWordCode(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(start, end).toLowerCase().replaceAll('’', "'");
}
