import type { Context } from './context.ts';
import type { Language } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { findCue } from './speakers/cues.ts';

/** Does what stands before the comma or colon give somebody the word? */
export function isLedIn(before: string, { language }: Lexicon): boolean {
  return /[:,]\s*$/u.test(before) && findCue(before, 0, before.length, language) !== null;
}

/** Does what stands before marked words lead in to them? */
export function followsLeadIn({ told, before }: Context, lexicon: Lexicon): boolean {
  told.ledIn ??= isLedIn(before, lexicon);
  return told.ledIn;
}

/** Does an attribution stand right behind marked words? */
export function precedesAttribution({ told, after, words }: Context, lexicon: Lexicon): boolean {
  told.attributed ??= isAttribution(after, lexicon, words);
  return told.attributed;
}

/** “…,” she said; „…“, sagte er; « … », a-t-elle soupiré: a cue among the first words behind the marks. */
export function isAttribution(after: string, lexicon: Lexicon, said = ''): boolean {
  const { language } = lexicon;
  if (said.endsWith('.') && /^\s*\p{Lu}/u.test(after)) return false;
  const clause = CLAUSE.exec(after.slice(0, 90));
  if (clause === null || lexicon.meaning.test(after)) return false;
  const words = clause[1]?.split(/\s+/u).map(word => word.replace(/\.$/u, '')) ?? [];
  const [first = '', second = ''] = words.map(word => word.toLowerCase());
  if (language.conjunctions.has(first)) return false;
  const at = words.findIndex(word => cueIn(word.toLowerCase(), lexicon));
  if (at === 0) {
    const named = words.slice(2).some(word => /^\p{Lu}/u.test(word));
    return !language.weakCues.has(first) || startsSubject(words[1] ?? '', second, language) || named;
  }
  return at === 1 || (at > 1 && startsSubject(words[0] ?? '', first, language));
}

const CLAUSE = /^[\s,–—-]*([\p{L}'’-]+(?:\s+[\p{L}'’.-]+){0,4})/u;

function startsSubject(word: string, lower: string, language: Language): boolean {
  const { pronouns, definite, indefinite, possessives } = language;
  const small = pronouns.has(lower) || definite.has(lower) || indefinite.has(lower) || possessives.has(lower);
  return small || /^\p{Lu}/u.test(word);
}

/** French ties the verb to auxiliaries and pronouns: "a-t-il", "s’est", "dit-elle". */
function cueIn(word: string, { language }: Lexicon): boolean {
  if (language.cues.has(word)) return true;
  return /['’-]/u.test(word) && word.split(/['’-]/u).some(part => part.length > 2 && language.cues.has(part));
}
