import type { Word } from '../library/words.ts';

/**
 * Full-text expressions. Words come from {@link wordsOf} and are always set in quotation marks, so that nothing a person
 * types is FTS5 syntax.
 */

/** A word looked for, with the words and beginnings it may be a mistake for. */
export interface Wanted {
  readonly word: Word;
  /** Whether it may be the beginning of a word: the last one typed. */
  readonly isBeginning: boolean;
  readonly similar: readonly string[];
  readonly similarBeginnings: readonly string[];
}

export function wantedWords(words: readonly Word[]): readonly Wanted[] {
  return words.map((word, index) => ({
    word,
    isBeginning: index === words.length - 1,
    similar: [],
    similarBeginnings: [],
  }));
}

/** The words one after the other: in what is said, in the speaker's name, or in the title. For one word at least. */
export function inARow(wanted: readonly Wanted[]): string {
  const words = wanted.map(({ word }) => word.word).join(' ');
  return `"${words}"${wanted.at(-1)?.isBeginning ? ' *' : ''}`;
}

/** All words in any order and place. */
export function all(wanted: readonly Wanted[]): string {
  return wanted.map(either).join(' AND ');
}

/** At least one of the words. */
export function some(wanted: readonly Wanted[]): string {
  return wanted.map(either).join(' OR ');
}

/** All words in one column. */
export function column(name: 'speaker' | 'source', words: readonly Word[]): string {
  return `${name} : (${words.map(({ word }) => `"${word}"`).join(' AND ')})`;
}

/** One of the years. */
export function anyYear(years: readonly number[]): string {
  return `source : (${years.map(year => `"${year}"`).join(' OR ')})`;
}

export function both(parts: readonly string[]): string {
  return parts.map(part => `(${part})`).join(' AND ');
}

function either({ word, isBeginning, similar, similarBeginnings }: Wanted): string {
  const choices = [
    `"${word.word}"${isBeginning ? ' *' : ''}`,
    ...similar.map(each => `"${each}"`),
    ...similarBeginnings.map(each => `"${each}" *`),
  ];
  return choices.length === 1 ? choices.join() : `(${choices.join(' OR ')})`;
}
