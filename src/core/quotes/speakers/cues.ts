import type { Span } from '../../model.ts';
import type { Language } from '../languages/language.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A verb or phrase that gives words to somebody; weak ones are everyday words too. */
export interface Cue extends Span {
  readonly weak: boolean;
}

/** The first sure cue in a part of a text, else the first weak one; null where there is none. Linear in the part. */
export function findCue(text: string, start: number, end: number, language: Language): Cue | null {
  const tokens = tokenize(text, language, start, end);
  let weak: Cue | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const length = cueLength(tokens, at, language);
    if (length === 0) continue;
    const cue = {
      ...tokens.span(at, at + length - 1),
      weak: length === 1 && language.weakCues.has(tokens.lower(at)),
    };
    if (!cue.weak) return cue;
    weak ??= cue;
  }
  return weak;
}

/** How many tokens the cue that begins at a token has; 0 where none begins. */
export function cueLength(tokens: Tokens, at: number, language: Language): number {
  if (!tokens.isWord(at)) return 0;
  // Most words begin no cue, and one look-up tells it.
  const word = tokens.lower(at);
  const phrases = beginningsOf(language).get(word);
  if (phrases === undefined) return 0;
  const source = longestAt(tokens, at, phrases);
  if (source > 0) return source;
  return language.cues.has(word) || language.sourcesAfter.has(word) ? 1 : 0;
}

/** The same for phrases alone that the speaker follows: "according to". */
export function sourceLength(tokens: Tokens, at: number, language: Language): number {
  const phrases = beginningsOf(language).get(tokens.lower(at));
  return phrases === undefined ? 0 : longestAt(tokens, at, phrases);
}

function longestAt(tokens: Tokens, at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    if (phrase.every((word, offset) => tokens.lower(at + offset) === word)) return phrase.length;
  }
  return 0;
}

/** The phrases that the speaker follows by their first word, none for words that are a cue by themselves. */
type Beginnings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One article asks for one language all the time. */
let last: { readonly language: Language | null; readonly beginnings: Beginnings } = {
  language: null,
  beginnings: new Map(),
};

const all = new WeakMap<Language, Beginnings>();

function beginningsOf(language: Language): Beginnings {
  if (last.language === language) return last.beginnings;
  let known = all.get(language);
  if (known === undefined) {
    const map = new Map<string, string[][]>();
    for (const source of language.sources) {
      const phrase = source.replaceAll('’', "'").replaceAll("d'", 'd ').split(' ');
      const first = phrase[0] ?? '';
      map.set(
        first,
        [...(map.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
    }
    for (const word of [...language.cues, ...language.sourcesAfter]) if (!map.has(word)) map.set(word, []);
    all.set(language, map);
    known = map;
  }
  last = { language, beginnings: known };
  return known;
}
