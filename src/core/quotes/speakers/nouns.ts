import type { Language, Reference } from '../languages/language.ts';

/** What kinds of word a word is, one bit each. */
const ROLE = 1;
const TITLE = 2;
const BODY = 4;
const PERSON = 8;
const SOURCE = 16;
const SMALL = 32;

export function isTitle(word: string, language: Language): boolean {
  return (kindsOf(word, language) & TITLE) !== 0;
}

export function isRole(word: string, language: Language): boolean {
  return (kindsOf(word, language) & ROLE) !== 0;
}

export function isBodyNoun(word: string, language: Language): boolean {
  return (kindsOf(word, language) & BODY) !== 0;
}

export function isPersonNoun(word: string, language: Language): boolean {
  return (kindsOf(word, language) & PERSON) !== 0;
}

/** A noun for a person, a body or a document. */
export function isSourceNoun(word: string, language: Language): boolean {
  return (kindsOf(word, language) & SOURCE) !== 0;
}

/** A word that ends a noun phrase when read from its end. */
export function isSmallWord(word: string, language: Language): boolean {
  return (kindsOf(word, language) & SMALL) !== 0;
}

export function genderOf(noun: string, language: Language): Reference | undefined {
  if (language.womanly.has(noun)) return 'woman';
  if (language.manly.has(noun)) return 'man';
  const role = isRole(noun, language);
  return role && language.womanlyEndings.some(ending => noun.endsWith(ending)) ? 'woman' : undefined;
}

/** Past so many words they are told anew: what is kept must not grow with all that is ever read. */
const MOST = 30_000;

const known = new WeakMap<Language, Map<string, number>>();
/** One article asks for one language all the time. */
let last: { readonly language: Language; readonly kinds: Map<string, number> } | undefined;

/** A dozen lists and their endings, asked of every word again and again: looked through once for each. */
function kindsOf(word: string, language: Language): number {
  const kinds = last?.language === language ? last.kinds : kindsIn(language);
  let found = kinds.get(word);
  if (found === undefined) {
    found = tell(word, language);
    if (kinds.size >= MOST) kinds.clear();
    kinds.set(word, found);
  }
  return found;
}

function kindsIn(language: Language): Map<string, number> {
  const kinds = known.get(language) ?? new Map<string, number>();
  known.set(language, kinds);
  last = { language, kinds };
  return kinds;
}

function tell(word: string, language: Language): number {
  const { roles, roleEndings, titles, bodies, bodyEndings, womanly, manly, spokespeople, documents } =
    language;
  const role = roles.has(word) || roleEndings.some(ending => word.endsWith(ending));
  const title = titles.has(word) || role;
  const body = bodies.has(word) || bodyEndings.some(ending => word.endsWith(ending));
  const person = title || womanly.has(word) || manly.has(word);
  const source = person || spokespeople.has(word) || body || documents.has(word);
  return (
    (role ? ROLE : 0) |
    (title ? TITLE : 0) |
    (body ? BODY : 0) |
    (person ? PERSON : 0) |
    (source ? SOURCE : 0) |
    (isSmall(word, language) || (language.cues.has(word) && !role) ? SMALL : 0)
  );
}

function isSmall(word: string, language: Language): boolean {
  return (
    language.prepositions.has(word) ||
    language.definite.has(word) ||
    language.indefinite.has(word) ||
    language.conjunctions.has(word) ||
    language.possessives.has(word) ||
    language.pronouns.has(word) ||
    language.objective.has(word) ||
    language.light.has(word)
  );
}
