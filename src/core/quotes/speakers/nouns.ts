import type { Language, Reference } from '../languages/language.ts';

export function isTitle(word: string, language: Language): boolean {
  return language.titles.has(word) || isRole(word, language);
}

export function isRole(word: string, language: Language): boolean {
  return language.roles.has(word) || language.roleEndings.some(ending => word.endsWith(ending));
}

export function isBodyNoun(word: string, language: Language): boolean {
  return language.bodies.has(word) || language.bodyEndings.some(ending => word.endsWith(ending));
}

export function isPersonNoun(word: string, language: Language): boolean {
  return isTitle(word, language) || language.womanly.has(word) || language.manly.has(word);
}

/** A noun for a person, a body or a document. */
export function isSourceNoun(word: string, language: Language): boolean {
  const { spokespeople, documents } = language;
  return (
    isPersonNoun(word, language) ||
    spokespeople.has(word) ||
    isBodyNoun(word, language) ||
    documents.has(word)
  );
}

export function genderOf(noun: string, language: Language): Reference | undefined {
  if (language.womanly.has(noun)) return 'woman';
  if (language.manly.has(noun)) return 'man';
  const role = isRole(noun, language);
  return role && language.womanlyEndings.some(ending => noun.endsWith(ending)) ? 'woman' : undefined;
}

/** A word that ends a noun phrase when read from its end. */
export function isSmallWord(word: string, language: Language): boolean {
  return (
    language.prepositions.has(word) ||
    language.definite.has(word) ||
    language.indefinite.has(word) ||
    language.conjunctions.has(word) ||
    language.possessives.has(word) ||
    language.pronouns.has(word) ||
    language.objective.has(word) ||
    language.light.has(word) ||
    (language.cues.has(word) && !isRole(word, language))
  );
}
