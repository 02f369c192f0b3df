import type { Word } from '../library/words.ts';

/** The words one after the other, the last one as the beginning of a word. For one word at least. */
export function phraseOf(words: readonly Word[]): string {
  return `"${words.map(({ word }) => word).join(' ')}" *`;
}

/** The words just as they stand, the last one whole. */
export function exactPhraseOf(words: readonly Word[]): string {
  return `"${words.map(({ word }) => word).join(' ')}"`;
}

/** All words in any order, the last one as the beginning of a word. */
export function allOf(words: readonly Word[]): string {
  return each(words).join(' AND ');
}

/** At least one of the words. */
export function anyOf(words: readonly Word[]): string {
  return each(words).join(' OR ');
}

function each(words: readonly Word[]): readonly string[] {
  return words.map(({ word }, index) => (index === words.length - 1 ? `"${word}" *` : `"${word}"`));
}
