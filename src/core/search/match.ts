import type { Word } from '../library/words.ts';

/**
 * Full-text expressions. Words come from {@link wordsOf} and are always set in quotation marks, so that nothing a person
 * types is FTS5 syntax.
 */

/** A word looked for, with all that may stand for it in a text. */
export interface Wanted {
  readonly word: Word;
  /** Whether it may be the beginning of a word: the last one typed. */
  readonly isBeginning: boolean;
  /** Whether some quote, name or title has just this word. */
  readonly isKnown: boolean;
  /** Where it is a beginning, words of the library that begin so, the word itself not among them. */
  readonly completions: readonly string[];
  /** Whether these are all there are. */
  readonly isComplete: boolean;
  /** Words it may be a mistake for. */
  readonly similar: readonly string[];
  /** Beginnings it may be a mistake for. */
  readonly similarBeginnings: readonly string[];
}

/** The words one after the other, the last as a beginning: in what is said, in the speaker's name, or in the title. */
export function inARow(wanted: readonly Wanted[]): string {
  return `"${typed(wanted).join(' ')}"${wanted.at(-1)?.isBeginning ? ' *' : ''}`;
}

/** So many words are tried in place of one, in a row with the others: each costs as much as the whole question. */
const mostReplaced = 4;

/**
 * The words one after the other, whole; also with one of them replaced by the likeliest that it may be a mistake for, or
 * that it begins where it is no word itself. Much cheaper than with a beginning, see {@link choicesOf}.
 */
export function wholeInARow(wanted: readonly Wanted[]): string {
  const replaced = wanted.flatMap(({ completions, similar, isKnown }, at) => {
    const others = isKnown ? similar : [...similar, ...completions];
    return others.slice(0, mostReplaced).map(choice => typed(wanted).with(at, choice));
  });
  return [typed(wanted), ...replaced].map(words => `"${words.join(' ')}"`).join(' OR ');
}

function typed(wanted: readonly Wanted[]): readonly string[] {
  return wanted.map(({ word }) => word.word);
}

/** All words in any order and place. */
export function all(wanted: readonly Wanted[]): string {
  return wanted.map(either).join(' AND ');
}

/** At least one of the words. */
export function some(wanted: readonly Wanted[]): string {
  return wanted.map(either).join(' OR ');
}

/** All words within so many of each other; for a word that others may stand for, only somewhere beside them. */
export function near(wanted: readonly Wanted[], distance: number): string {
  const single = wanted.filter(each => choicesOf(each).length === 1).map(either);
  const others = wanted.filter(each => choicesOf(each).length > 1).map(either);
  return [...(single.length > 1 ? [`NEAR(${single.join(' ')}, ${distance})`] : single), ...others].join(
    ' AND ',
  );
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

function either(wanted: Wanted): string {
  const choices = choicesOf(wanted);
  return choices.length === 1 ? choices.join() : `(${choices.join(' OR ')})`;
}

/**
 * Beginnings are asked for by the words that begin so: FTS5 reads all rows of all such words before it gives the first, and
 * there are very many for `the`. Only what is no known word, nor the beginning of one, is left to it.
 */
function choicesOf({
  word,
  isBeginning,
  completions,
  similar,
  similarBeginnings,
}: Wanted): readonly string[] {
  return [
    `"${word.word}"${isBeginning && completions.length === 0 ? ' *' : ''}`,
    ...[...completions, ...similar].map(each => `"${each}"`),
    ...similarBeginnings.map(each => `"${each}" *`),
  ];
}

/** Whether a word of a text is the one looked for, or one that may stand for it. */
export function fits(term: string, { word, isBeginning, similar, similarBeginnings }: Wanted): boolean {
  return (
    term === word.term ||
    (isBeginning && term.startsWith(word.term)) ||
    similar.includes(term) ||
    similarBeginnings.some(beginning => term.startsWith(beginning))
  );
}
