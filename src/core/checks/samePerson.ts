import type { Library } from '../library/library.ts';
import { wordsOf } from '../library/words.ts';
import type { Article } from '../model.ts';

/** Whether two names can be one person's: one's words are among the other's, or they share the last one and the first. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every(word => long.includes(word)) || short.at(-1) === long.at(-1);
}

function nameWords(name: string): readonly string[] {
  return wordsOf(name.replace(/['’]s$/, '')).map(({ term }) => term);
}

/** Code units between a body and the person who speaks for it. */
const reach = 80;

/**
 * Whether a name that is not a known person's stands beside the speaker's in the article: then it may be the body that the
 * speaker speaks for ("the ministry" for its spokeswoman), or another name for the same person.
 */
export function speaksFor({ text }: Article, speaker: string, name: string, library: Library): boolean {
  if (isPerson(name, library)) {
    return false;
  }
  const last = speaker.split(' ').at(-1) ?? speaker;
  const wanted = nameWords(name).filter(word => !nameWords(speaker).includes(word));
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const around = nameWords(text.slice(Math.max(0, at - reach), at + last.length + reach));
    if (wanted.some(word => around.includes(word))) {
      return true;
    }
  }
  return false;
}

/** Two words with capitals that the articles give words to. */
function isPerson(name: string, library: Library): boolean {
  return (
    name.split(' ').length >= 2 &&
    library.database.get('SELECT 1 FROM quote WHERE speaker = ? LIMIT 1', name) !== undefined
  );
}
