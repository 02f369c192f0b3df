import { mensNames, womensNames } from '../languages/given.ts';
import type { Language, Reference } from '../languages/language.ts';
import { isRole, isSmallWord, type Name } from './names.ts';
import { isPossessive, type Reading } from './phrases.ts';
import { MARK, NUMBER, type Tokens } from './tokens.ts';

/** Somebody, or a body, that the article names. */
export interface Voice {
  /** The fullest form printed, without titles. */
  name: string;
  readonly words: readonly string[];
  body: boolean;
  /** What the article calls them: the words of titles, roles and asides. */
  readonly roles: Set<string>;
  readonly titles: Set<string>;
  woman: number;
  man: number;
  /** How much speaks for this being a person. */
  person: number;
}

/** All who are named in an article, found by any of their words. */
export interface Voices {
  readonly all: readonly Voice[];
  /** Who a printed name stands for. */
  of(name: Name): Voice | undefined;
  /** Those who have a word in their name. */
  withWord(word: string): readonly Voice[];
}

export function collectVoices(reading: Reading): Voices {
  const byKey = new Map<string, Voice>();
  const byWord = new Map<string, Voice[]>();
  const keys = reading.names.map(name => wordsOf(reading.tokens, name));
  addFullNames(reading, keys, byKey, byWord);
  addShortNames(reading, keys, byKey, byWord);
  const voices: Voices = {
    all: [...new Set(byKey.values())],
    of: name => find(reading, name, byKey, byWord),
    withWord: word => byWord.get(word) ?? [],
  };
  for (const name of reading.names) describe(reading, name, voices);
  return voices;
}

function wordsOf(tokens: Tokens, name: Name): readonly string[] {
  const words: string[] = [];
  for (let at = name.first; at <= name.last; at += 1) if (tokens.isWord(at)) words.push(tokens.lower(at));
  return words;
}

function addFullNames(
  reading: Reading,
  keys: readonly (readonly string[])[],
  byKey: Map<string, Voice>,
  byWord: Map<string, Voice[]>,
): void {
  const order = reading.names
    .map((_, index) => index)
    .filter(
      index =>
        (keys[index]?.length ?? 0) > 1 &&
        reading.names[index]?.shouted === false &&
        reading.names[index]?.heading === false,
    );
  const firstSeen = new Map<string, number>();
  for (const index of order) {
    const key = (keys[index] ?? []).join(' ');
    if (!firstSeen.has(key)) firstSeen.set(key, index);
  }
  const distinct = [...firstSeen.values()].sort((a, b) => (keys[b]?.length ?? 0) - (keys[a]?.length ?? 0));
  for (const index of distinct) {
    const name = reading.names[index];
    const words = keys[index] ?? [];
    if (name === undefined) continue;
    const last = words.at(-1);
    const fuller = (byWord.get(last ?? '') ?? []).find(
      voice =>
        voice.words.at(-1) === last && words.every(word => voice.words.some(other => sameWord(word, other))),
    );
    if (fuller !== undefined) byKey.set(words.join(' '), fuller);
    else addVoice(reading, name, words, byKey, byWord);
  }
  for (const list of byWord.values())
    list.sort((a, b) => (firstSeen.get(a.words.join(' ')) ?? 0) - (firstSeen.get(b.words.join(' ')) ?? 0));
}

/** "J." is "John". */
function sameWord(short: string, long: string): boolean {
  return short === long || (short.length === 2 && short.endsWith('.') && long.startsWith(short.charAt(0)));
}

function addShortNames(
  reading: Reading,
  keys: readonly (readonly string[])[],
  byKey: Map<string, Voice>,
  byWord: Map<string, Voice[]>,
): void {
  for (const [index, name] of reading.names.entries()) {
    const words = keys[index] ?? [];
    const word = words[0];
    if (words.length !== 1 || word === undefined || byWord.has(word) || name.shouted || name.heading)
      continue;
    if (name.opens && name.titled === name.first) continue;
    if (reading.language.capitalNouns && name.titled === name.first) continue;
    addVoice(reading, name, words, byKey, byWord);
  }
}

function addVoice(
  reading: Reading,
  name: Name,
  words: readonly string[],
  byKey: Map<string, Voice>,
  byWord: Map<string, Voice[]>,
): void {
  const { start, end } = reading.tokens.span(name.first, name.last);
  const voice: Voice = {
    name: reading.tokens.text.slice(start, end),
    words,
    body: name.body,
    roles: new Set(),
    titles: new Set(),
    woman: womensNames.has(words[0] ?? '') ? 4 : 0,
    man: mensNames.has(words[0] ?? '') ? 4 : 0,
    person: 0,
  };
  if (voice.woman + voice.man > 0) voice.person += 2;
  byKey.set(words.join(' '), voice);
  for (const word of new Set(words)) {
    if (reading.language.particles.has(word)) continue;
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [voice]);
    else list.push(voice);
  }
}

function find(
  reading: Reading,
  name: Name,
  byKey: ReadonlyMap<string, Voice>,
  byWord: ReadonlyMap<string, readonly Voice[]>,
): Voice | undefined {
  const words = wordsOf(reading.tokens, name);
  const known = byKey.get(words.join(' '));
  if (known !== undefined && words.length > 1) return known;
  const last = words.at(-1) ?? '';
  const candidates = byWord.get(last) ?? byWord.get(last.replace(/'?s$/u, '')) ?? [];
  const fitting = candidates.filter(
    voice => words.length === 1 || words.every(word => voice.words.includes(word)),
  );
  if (fitting.length < 2) return fitting[0];
  return choose(reading, name, last, fitting);
}

/** Among people who share a word: the title decides, then the last name, then who was named first. */
function choose(reading: Reading, name: Name, word: string, voices: readonly Voice[]): Voice | undefined {
  const title = titleOf(reading, name);
  const reference = title === undefined ? undefined : reading.language.titles.get(title);
  const scored = voices.map((voice, order) => {
    let score = voice.words.at(-1) === word ? 4 : voice.words[0] === word ? 3 : 0;
    if (title !== undefined && voice.titles.size > 0) score += voice.titles.has(title) ? 3 : -2;
    if (reference !== undefined)
      score += reference === referenceOf(voice) ? 2 : referenceOf(voice) === undefined ? 0 : -4;
    return { voice, score: score - order / 100 };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.voice;
}

function titleOf(reading: Reading, name: Name): string | undefined {
  if (name.titled === name.first) return undefined;
  return reading.tokens.lower(name.first - 1).replace(/\.$/u, '');
}

/** Whether a voice is a man's, a woman's or a body's, as far as the article tells. */
export function referenceOf(voice: Voice): Reference | undefined {
  if (voice.body) return 'thing';
  if (voice.woman > voice.man + 1) return 'woman';
  return voice.man > voice.woman + 1 ? 'man' : undefined;
}

/** Learns from one place where a name is printed. */
function describe(reading: Reading, name: Name, voices: Voices): void {
  const voice = voices.of(name);
  if (voice === undefined) return;
  const { tokens, language } = reading;
  for (let at = name.titled; at < name.first; at += 1)
    learn(voice, tokens.lower(at).replace(/\.$/u, ''), language, true);
  if (name.titled < name.first) voice.titles.add(titleOf(reading, name) ?? '');
  learnVerb(reading, name, voice);
  learnBefore(reading, name, voice);
  learnAfter(reading, name, voice);
  learnPronoun(reading, name, voice);
}

/** Who says something is no place; what something lies in is no person. */
function learnVerb({ tokens, language }: Reading, name: Name, voice: Voice): void {
  const before = tokens.lower(name.titled - 1);
  const after = tokens.lower(name.last + 1);
  const inverted = language.cues.has(before) && tokens.kind(name.titled - 2) === MARK;
  if (inverted || (language.cues.has(after) && !language.weakCues.has(after))) voice.person += 2;
  if (language.definite.has(before) && name.titled === name.first && !language.capitalNouns)
    voice.person -= 2;
  if (language.prepositions.has(before) && !language.genitives.has(before)) voice.person -= 0.5;
  if (language.places.has(before)) voice.person -= 1;
}

function learn(voice: Voice, word: string, language: Language, sure: boolean): void {
  if (isSmallWord(word, language) && !language.titles.has(word)) return;
  const reference = language.titles.get(word) ?? language.titles.get(`${word}.`) ?? genderOf(word, language);
  if (reference === 'woman') voice.woman += sure ? 5 : 2;
  if (reference === 'man') voice.man += sure ? 5 : 2;
  if (language.titles.has(word) || isRole(word, language) || reference !== undefined) voice.person += 1;
  voice.roles.add(word);
}

export function genderOf(noun: string, language: Language): Reference | undefined {
  if (language.womanly.has(noun)) return 'woman';
  if (language.manly.has(noun)) return 'man';
  const role = isRole(noun, language);
  return role && language.womanlyEndings.some(ending => noun.endsWith(ending)) ? 'woman' : undefined;
}

/** "The museum's director, Beatrix Hume,": what stands before the comma. */
function learnBefore(reading: Reading, name: Name, voice: Voice): void {
  const { tokens, language } = reading;
  let comma = name.titled - 1;
  if (tokens.lower(comma) !== ',' && language.definite.has(tokens.lower(comma))) comma -= 1;
  if (tokens.mark(comma) !== ',' || isRelation(tokens, name, language)) return;
  const from = Math.max(0, comma - 10);
  let begin = comma - 1;
  while (
    begin >= from &&
    tokens.kind(begin) !== MARK &&
    tokens.end(begin) > 0 &&
    !language.cues.has(tokens.lower(begin))
  )
    begin -= 1;
  const noun = roleBetween(reading, begin + 1, comma);
  if (noun < 0) return;
  if (language.bodies.has(tokens.lower(noun)) && voice.person <= 0) voice.body = true;
  for (let at = noun; at < comma; at += 1)
    if (tokens.isWord(at)) learn(voice, tokens.lower(at), language, at === noun);
  if (tokens.isWord(noun - 1)) learn(voice, tokens.lower(noun - 1), language, false);
}

/** The last noun for a role that a preposition does not govern. */
function roleBetween(reading: Reading, from: number, to: number): number {
  const { tokens, language } = reading;
  let found = -1;
  for (let at = from; at < to; at += 1) {
    if (!tokens.isWord(at)) continue;
    const word = tokens.lower(at);
    if (
      isRole(word, language) ||
      language.titles.has(word) ||
      language.womanly.has(word) ||
      language.manly.has(word) ||
      language.bodies.has(word)
    ) {
      if (found < 0 || !language.genitives.has(tokens.lower(at - 1)))
        found = found < 0 || !hasTieBetween(reading, found, at) ? at : found;
    }
  }
  return found;
}

function hasTieBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (reading.language.genitives.has(reading.tokens.lower(at))) return true;
  return false;
}

function isRelation(tokens: Tokens, name: Name, language: Language): boolean {
  return language.conjunctions.has(tokens.lower(name.titled - 1));
}

/** "Smith, 43, a nurse from Hull," and "Smith is the mayor". */
function learnAfter(reading: Reading, name: Name, voice: Voice): void {
  const { tokens, language } = reading;
  let at = name.last + 1;
  if (tokens.mark(at) === ',' && tokens.kind(at + 1) === NUMBER) {
    voice.person += 3;
    at += 2;
  }
  const copula = language.passives.has(tokens.lower(at));
  if (tokens.mark(at) !== ',' && !copula) return;
  if (language.pronouns.get(tokens.lower(at + 1)) === 'relative') voice.person += 1;
  let end = at + 1;
  while (end < at + 14 && tokens.isWord(end)) end += 1;
  const closes = tokens.kind(end) === MARK && ',.;–—()'.includes(tokens.mark(end));
  if (!closes || language.places.has(tokens.lower(name.titled - 1)) || !isRoleAside(reading, at + 1, end))
    return;
  for (let word = at + 1; word < end; word += 1) learn(voice, tokens.lower(word), language, false);
}

/** An aside that tells who somebody is begins with an article, a role, or a word right before the role. */
function isRoleAside(reading: Reading, from: number, to: number): boolean {
  const { tokens, language } = reading;
  const opens =
    language.definite.has(tokens.lower(from)) ||
    language.indefinite.has(tokens.lower(from)) ||
    language.possessives.has(tokens.lower(from));
  for (let at = from; at < to; at += 1)
    if (language.cues.has(tokens.lower(at)) && !isRole(tokens.lower(at), language)) return false;
  for (let at = from; at < Math.min(to, from + 5); at += 1) {
    const word = tokens.lower(at);
    if (
      isRole(word, language) ||
      language.titles.has(word) ||
      language.bodies.has(word) ||
      language.womanly.has(word) ||
      language.manly.has(word)
    )
      return true;
    if (!opens && language.prepositions.has(word)) return false;
  }
  return false;
}

/** The next "he" or "her" tells, when no other name stands between. */
function learnPronoun(reading: Reading, name: Name, voice: Voice): void {
  const { tokens, language } = reading;
  if (voice.body || isPossessive(tokens, name.last)) return;
  for (let at = name.last + 1; at < name.last + 14 && at < tokens.length; at += 1) {
    if (
      tokens.isCapital(at) &&
      !language.pronouns.has(tokens.lower(at)) &&
      !language.nameless.has(tokens.lower(at))
    )
      return;
    if (tokens.kind(at) === MARK && '"“”„«»'.includes(tokens.mark(at))) return;
    const pronoun = language.pronouns.get(tokens.lower(at));
    const reference = pronoun ?? language.possessives.get(tokens.lower(at));
    const weight = pronoun === undefined ? 1 : 2;
    if (reference === 'woman') voice.woman += weight;
    if (reference === 'man') voice.man += weight;
    if (reference === 'woman' || reference === 'man') {
      voice.person += 1;
      return;
    }
  }
}
