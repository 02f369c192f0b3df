/** Whom a pronoun stands for: a man, a woman, a person of either sex, a thing or body, several, the one who writes, the one written to, the noun before. */
export type Reference = 'man' | 'woman' | 'person' | 'thing' | 'several' | 'writer' | 'reader' | 'relative';

/** What reading the news in one language takes. Words are lower case unless the field says otherwise. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Verbs that give words to somebody, in every form news uses them in. */
  readonly cues: ReadonlySet<string>;
  /** The same, but also everyday nouns or verbs: they count only next to a subject. */
  readonly weakCues: ReadonlySet<string>;
  /** Phrases that the speaker follows: "according to". */
  readonly sources: readonly string[];
  /** Words that the speaker precedes: "zufolge". */
  readonly sourcesAfter: ReadonlySet<string>;
  /** Verbs whose subject is asked or told, not the speaker, when they stand in the passive or open a clause: "asked". */
  readonly asking: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Reference>;
  /** "her", "sein": whose. */
  readonly possessives: ReadonlyMap<string, Reference>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that places stand behind. */
  readonly places: ReadonlySet<string>;
  /** Prepositions that tie a noun to the one before it: "the mayor of", "a spokesman for". */
  readonly genitives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open the clause that is said: "that". */
  readonly openers: ReadonlySet<string>;
  /** Auxiliaries and adverbs that may stand between a subject and its verb. */
  readonly light: ReadonlySet<string>;
  /** Endings of adverbs: "-ly". */
  readonly adverbEndings: readonly string[];
  /** Words that stand where a subject would: "There was a pause." */
  readonly expletives: ReadonlySet<string>;
  /** Forms of "to be" that make the verb after them passive. */
  readonly passives: ReadonlySet<string>;
  /** Forms of address and rank before a name, as printed in lower case, and whom they tell of. */
  readonly titles: ReadonlyMap<string, Reference | undefined>;
  /** What short forms of titles stand for: "gov" → "governor". */
  readonly longForms: ReadonlyMap<string, string>;
  /** Nouns for what somebody is, that may stand before a name or for one. */
  readonly roles: ReadonlySet<string>;
  /** Endings of compound or derived nouns that are roles: "-minister", "-sprecherin". */
  readonly roleEndings: readonly string[];
  /** Nouns that tell the sex of who they name. */
  readonly womanly: ReadonlySet<string>;
  readonly manly: ReadonlySet<string>;
  /** Endings of nouns that name women only. */
  readonly womanlyEndings: readonly string[];
  /** Words by which somebody names themselves: "who gave his name as Jo", "who calls herself Jo". */
  readonly namings: ReadonlySet<string>;
  /** Nouns for anybody, that never stand for somebody named before: "the man". */
  readonly anybody: ReadonlySet<string>;
  /** Those who ask, and are not quoted for what they think. */
  readonly reporters: ReadonlySet<string>;
  /** Last words of the names of places: "Street", "Valley". */
  readonly landmarks: ReadonlySet<string>;
  /** Articles that tell the sex of a noun for a person. */
  readonly articles: ReadonlyMap<string, Reference>;
  /** Endings of nouns for bodies: "-amt". */
  readonly bodyEndings: readonly string[];
  /** Those who speak for a body. */
  readonly spokespeople: ReadonlySet<string>;
  /** Nouns for bodies: "ministry", "council". */
  readonly bodies: ReadonlySet<string>;
  /** What a secretary or minister can be of, where the office is part of the title: "defense", "state". */
  readonly offices: ReadonlySet<string>;
  /** Nouns for bodies that stand for one named before: "the company". */
  readonly generic: ReadonlySet<string>;
  /** Nouns for written things that can be quoted: "letter", "report". */
  readonly documents: ReadonlySet<string>;
  /** Words between the names of a person: "van", "de". */
  readonly particles: ReadonlySet<string>;
  /** Words that are capitalised without being names: months, days, sentence starters. */
  readonly nameless: ReadonlySet<string>;
  /** Those of them that are names too: "May", "Will". */
  readonly namesToo: ReadonlySet<string>;
  /** "and", inside the name of a body. */
  readonly joins: ReadonlySet<string>;
  /** Words that tie the name of a body together: "of", "for". */
  readonly ties: ReadonlySet<string>;
  /** Objects that are whoever writes: "told me". */
  readonly toWriter: ReadonlySet<string>;
  /** A new dash is a new speaker. */
  readonly dashesAlternate: boolean;
  /** Names change their endings. */
  readonly inflectsNames: boolean;
  /** A verb may end its clause: "…, das die Jury „…“ nennt". */
  readonly verbLast: boolean;
  /** A subject may stand after its verb anywhere. */
  readonly inverts: boolean;
  /** Articles and the like that no subject has: "den", "einem". */
  readonly objective: ReadonlySet<string>;
  /** Pronouns that are written onto the verb with a hyphen: "dit-il". */
  readonly clitics: ReadonlySet<string>;
  /** Names of bodies go on in small letters: "Compagnie des traversées". */
  readonly longBodies: boolean;
  /** Nouns that are capitalised although they name nobody, as in German. */
  readonly capitalNouns: boolean;
  /** Short labels of who asks and who answers in an interview. */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** Words that keep their dot without ending a sentence: "Feb". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words before the name of who wrote the article: "By". */
  readonly bylines: readonly string[];
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(word => word !== ''));
}

/** Phrases, separated by a slash. */
export function phrases(list: string): readonly string[] {
  return list.split('/').map(phrase => phrase.trim());
}

export function references(lists: Partial<Record<Reference, string>>): ReadonlyMap<string, Reference> {
  const map = new Map<string, Reference>();
  for (const [reference, list] of Object.entries(lists)) {
    for (const word of words(list)) map.set(word, reference as Reference);
  }
  return map;
}

/** Pairs of a short and a long form: "gov=governor". */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    [...words(list)].map(pair => pair.split('=')).map(([short = '', long = '']) => [short, long]),
  );
}

export function titles(any: string, man = '', woman = ''): ReadonlyMap<string, Reference | undefined> {
  const map = new Map<string, Reference | undefined>();
  for (const word of words(any)) map.set(word, undefined);
  for (const word of words(man)) map.set(word, 'man');
  for (const word of words(woman)) map.set(word, 'woman');
  return map;
}

/** What a language that says nothing about a field has there. */
export const blank: Omit<Language, 'code' | 'cues'> = {
  weakCues: new Set(),
  sources: [],
  sourcesAfter: new Set(),
  asking: new Set(),
  pronouns: new Map(),
  possessives: new Map(),
  definite: new Set(),
  indefinite: new Set(),
  prepositions: new Set(),
  places: new Set(),
  genitives: new Set(),
  conjunctions: new Set(),
  openers: new Set(),
  light: new Set(),
  adverbEndings: [],
  expletives: new Set(),
  passives: new Set(),
  titles: new Map(),
  longForms: new Map(),
  roles: new Set(),
  roleEndings: [],
  womanly: new Set(),
  manly: new Set(),
  womanlyEndings: [],
  namings: new Set(),
  anybody: new Set(),
  reporters: new Set(),
  landmarks: new Set(),
  articles: new Map(),
  bodyEndings: [],
  spokespeople: new Set(),
  bodies: new Set(),
  offices: new Set(),
  generic: new Set(),
  documents: new Set(),
  particles: new Set(),
  nameless: new Set(),
  namesToo: new Set(),
  joins: new Set(),
  ties: new Set(),
  toWriter: new Set(),
  dashesAlternate: false,
  inflectsNames: false,
  verbLast: false,
  inverts: true,
  objective: new Set(),
  clitics: new Set(),
  longBodies: false,
  capitalNouns: false,
  questionLabels: words('q'),
  answerLabels: words('a'),
  abbreviations: new Set(),
  bylines: [],
};
