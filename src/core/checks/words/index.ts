import { type Consequence, consequences, type WordsOfConsequence } from './consequence.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';

const byLanguage: ReadonlyMap<string, WordsOfConsequence> = new Map([
  ['da', danish],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fi', finnish],
  ['fr', french],
  ['it', italian],
  ['nb', norwegian],
  ['nl', dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pl', polish],
  ['pt', portuguese],
  ['ru', russian],
  ['sv', swedish],
]);

/** In a language of which no words are known, digits alone are of consequence. */
const unknown = consequences({
  negation: '',
  condition: '',
  number: '',
  quantifier: '',
  hedge: '',
  modal: '',
});

/** The words of a language by its primary tag. An article whose language could not be told is taken to be English. */
export type { Consequence, WordsOfConsequence } from './consequence.ts';

export function wordsOfConsequence(language: string | null): WordsOfConsequence {
  return byLanguage.get(language ?? 'en') ?? unknown;
}

/** The gravest first: a word that is in two lists counts by the first. */
const gravest: readonly Exclude<Consequence, 'number'>[] = [
  'negation',
  'condition',
  'quantifier',
  'modal',
  'hedge',
];

/**
 * What hangs on the word at an index, alone or as the beginning of a phrase.
 *
 * @param words folded words in any case, such as a token's key
 */
export function consequenceAt(
  words: readonly string[],
  index: number,
  language: WordsOfConsequence,
): Consequence | undefined {
  const word = (words[index] ?? '').toLowerCase();
  if (/\p{N}/u.test(word) || language.number.has(word)) {
    return 'number';
  }
  if (language.negationEndings.some(ending => word.length > ending.length && word.endsWith(ending))) {
    return 'negation';
  }
  const next = (count: number): string =>
    words
      .slice(index, index + count)
      .join(' ')
      .toLowerCase();
  const forms = [word, next(2), next(3)];
  return gravest.find(kind => forms.some(form => language[kind].has(form)));
}
