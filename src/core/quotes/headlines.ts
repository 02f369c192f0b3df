import type { Context } from './context.ts';
import type { FoundQuote } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamed, isTitleCased } from './names.ts';
import { plain } from './plain.ts';
import { findCue } from './speakers/cues.ts';

/** So much of what the body quotes is remembered, in UTF-16 code units. */
const MEMORY = 200_000;
/** So many words in a headline say something themselves. */
const TELLING = 4;

/** The words that the quotes of an article's body say, to know those of its headlines by. */
export function spokenWords(found: readonly Pick<FoundQuote, 'segments'>[]): string {
  const words: string[] = [];
  let length = 0;
  for (const quote of found) {
    for (const { text } of quote.segments) {
      if (length > MEMORY) return words.join(' ');
      words.push(plain(text));
      length += text.length;
    }
  }
  return words.join(' ');
}

/**
 * Are marked words of a headline somebody's? They are where the body quotes them, too, where a colon or a verb gives them
 * to somebody, and where they say more than a name does.
 */
export function isHeadlineQuote(context: Context, lexicon: Lexicon, spoken: string): boolean {
  const { words, count, before, after, first, last } = context;
  if (spoken.includes(plain(words))) return true;
  if (isTitleCased(context, lexicon) || isNamed(context, lexicon)) return false;
  if ((first && last) || /:\s*$/u.test(before) || /^\s*:/u.test(after)) return count >= 2;
  if (count >= TELLING) return true;
  const sentence = `${before} ${after}`;
  const cue = findCue(sentence, 0, sentence.length, lexicon.language);
  return cue !== null && !cue.weak && /^\p{Ll}/u.test(words);
}
