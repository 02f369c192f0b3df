import type { Database } from './database.ts';
import { text } from './rows.ts';
import { errorsBetween, oneMistakeAway } from './typos.ts';
import { termsOf } from './words.ts';

/** A shorter word has too many neighbours that mean something else. */
const leastLetters = 3;
const leastLettersOfBeginning = 5;
/** From so many letters on, a word may have two mistakes. */
const lettersForTwoMistakes = 7;
const mostWords = 12;
/** Words remembered as known to the database, so that the frequent ones are not asked for again and again. */
const rememberedWords = 100_000;

const lastCharacter = 0x10ffff;

/** Keeps the words of quotes, so that a word with a typing mistake leads to the right one. */
export interface Vocabulary {
  add(words: string): void;
  /** To be called after a transaction failed: what it added is not known any more. */
  reset(): void;
}

export function vocabularyOf(database: Database): Vocabulary {
  // Numbers, because a piece of a text keeps all of it in memory.
  const known = new Set<number>();
  return {
    add(words) {
      if (known.size > rememberedWords) {
        known.clear();
      }
      // Nearly all of these are known, signs and all; only the others are worth a closer look.
      for (const raw of words.split(' ')) {
        const number = numberOf(raw);
        if (!known.has(number)) {
          known.add(number);
          for (const term of termsOf(raw)) {
            insert(database, term);
          }
        }
      }
    },
    reset: () => known.clear(),
  };
}

function insert(database: Database, term: string): void {
  if (term.length >= leastLetters && database.get('SELECT 1 FROM word WHERE term = ?', term) === undefined) {
    const id = database.run('INSERT INTO word (term) VALUES (?)', term);
    database.run('INSERT INTO word_index (rowid, term) VALUES (?, ?)', id, term);
  }
}

export function isKnownWord(database: Database, term: string): boolean {
  return database.get('SELECT 1 FROM word WHERE term = ?', term) !== undefined;
}

/** Words of the library that begin with `term`, itself not among them; those that came first into the library first. */
export function completionsOf(database: Database, term: string, limit: number): readonly string[] {
  return database
    .all(
      'SELECT term FROM word WHERE term > ? AND term < ? ORDER BY id LIMIT ?',
      term,
      term + String.fromCodePoint(lastCharacter),
      limit,
    )
    .map(row => text(row, 'term'));
}

/** The words of the library that `term` may be a mistake for: one mistake away, else, for a long one, two. */
export function similarWords(database: Database, term: string): readonly string[] {
  const letters = [...term].length;
  if (letters < leastLetters) {
    return [];
  }
  const near = database
    .all(
      // Words that came first into the library tend to be the frequent ones.
      `SELECT term FROM json_each(?) JOIN word ON term = value ORDER BY word.id LIMIT ${mostWords}`,
      JSON.stringify(oneMistakeAway(term)),
    )
    .map(row => text(row, 'term'));
  return near.length > 0 || letters < lettersForTwoMistakes ? near : twoMistakesAway(database, term);
}

/** What `term` may be a mistake for as the beginning of a word. */
export function similarBeginnings(database: Database, term: string): readonly string[] {
  return term.length < leastLettersOfBeginning
    ? []
    : database
        .all(
          `SELECT value AS term FROM json_each(?)
            WHERE EXISTS (SELECT 1 FROM word WHERE term >= value AND term < value || char(${lastCharacter})) LIMIT ${mostWords}`,
          JSON.stringify(oneMistakeAway(term)),
        )
        .map(row => text(row, 'term'));
}

/** By the runs of three letters that two words share: slower, so only asked where nothing is nearer. */
function twoMistakesAway(database: Database, term: string): readonly string[] {
  const letters = [...term];
  const runs = letters.slice(2).map((_, at) => `"${letters.slice(at, at + 3).join('')}"`);
  return database
    .all(
      `SELECT term FROM word_index WHERE word_index MATCH ? AND length(term) BETWEEN ? AND ?`,
      runs.join(' OR '),
      letters.length - 2,
      letters.length + 2,
    )
    .map(row => text(row, 'term'))
    .filter(word => errorsBetween(term, word) <= 2)
    .slice(0, mostWords);
}

/** FNV-1a in 30 bits: two words in a thousand million share one, and then one of them is not helped with typing mistakes. */
function numberOf(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value >>> 2;
}
