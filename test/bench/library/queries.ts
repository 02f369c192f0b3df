import type { Quote } from '../../../src/core/model.ts';
import { type Corpus, pick, randomFrom } from './corpus.ts';

export type QueryKind = 'exact' | 'prefix' | 'typo';
export const queryKinds: readonly QueryKind[] = ['exact', 'prefix', 'typo'];

/** Words typed, and the words of the quote that is meant. */
export interface Asked {
  readonly typed: string;
  readonly meant: string;
}

const wordsTyped = 4;

/** What writers might type to find quotes of the first `articles` articles: four words in a row, somewhere in a quote. */
export function queriesFor(
  corpus: Corpus,
  articles: number,
  kind: QueryKind,
  count: number,
): readonly Asked[] {
  const random = randomFrom(articles * 31 + queryKinds.indexOf(kind));
  const asked: Asked[] = [];
  while (asked.length < count) {
    const quote = pick(random, corpus.make(Math.floor(random() * articles)).quotes);
    const words = wordsOf(quote);
    const from = Math.floor(random() * (words.length - wordsTyped));
    const typed = words.slice(from, from + wordsTyped);
    const changed = kind === 'exact' ? typed : kind === 'prefix' ? cutLast(typed) : misspell(typed, random);
    if (changed !== undefined) {
      asked.push({ typed: changed.join(' '), meant: quote.segments[0]?.text ?? '' });
    }
  }
  return asked;
}

function wordsOf(quote: Quote): readonly string[] {
  return (quote.segments[0]?.text ?? '').replace(/[.,]/g, '').toLowerCase().split(' ');
}

function cutLast(words: readonly string[]): readonly string[] | undefined {
  const last = words.at(-1) ?? '';
  return last.length < 4 ? undefined : [...words.slice(0, -1), last.slice(0, Math.max(3, last.length - 2))];
}

/** One letter of the longest word wrong, missing, doubled, or exchanged with the next. */
function misspell(words: readonly string[], random: () => number): readonly string[] | undefined {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 5) {
    return undefined;
  }
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest.charAt(at),
    longest.charAt(at + 1),
    longest.slice(at + 2),
  ];
  const wrong = pick(
    random,
    [...'aeiourstln'].filter(other => other !== letter),
  );
  const mistake = pick(random, [
    before + wrong + next + after,
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]);
  return mistake === longest ? undefined : words.map(word => (word === longest ? mistake : word));
}
