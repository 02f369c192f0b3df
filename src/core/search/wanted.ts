import type { Database } from '../library/database.ts';
import { completionsOf, isKnownWord, similarBeginnings, similarWords } from '../library/vocabulary.ts';
import type { Wanted } from './match.ts';
import type { Query } from './query.ts';

/** So many words are asked for in place of a beginning. */
const mostCompletions = 64;

/** The words of a query as they are looked for; the last one may be the beginning of a word. */
export function wantedWords(database: Database, { words, endsInWord }: Query): readonly Wanted[] {
  return words.map((word, index) => {
    const isBeginning = endsInWord && index === words.length - 1;
    const completions = isBeginning ? completionsOf(database, word.term, mostCompletions + 1) : [];
    return {
      word,
      isBeginning,
      isKnown: isKnownWord(database, word.term),
      completions: completions.slice(0, mostCompletions),
      isComplete: completions.length <= mostCompletions,
      similar: [],
      similarBeginnings: [],
    };
  });
}

/** Adds to each word that nobody said what it may be a mistake for; where all are known, to every word. */
export function corrected(database: Database, wanted: readonly Wanted[]): readonly Wanted[] {
  const unknown = wanted.filter(({ completions, isKnown }) => completions.length === 0 && !isKnown);
  const doubtful = unknown.length > 0 ? unknown : wanted;
  return wanted.map(each => (doubtful.includes(each) ? withSimilar(database, each) : each));
}

function withSimilar(database: Database, wanted: Wanted): Wanted {
  const { term } = wanted.word;
  return {
    ...wanted,
    similar: similarWords(database, term),
    similarBeginnings: wanted.isBeginning ? similarBeginnings(database, term) : [],
  };
}
