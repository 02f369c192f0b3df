import type { Language, Reference } from '../languages/language.ts';
import type { Name } from './names.ts';
import { genderOf, isBodyNoun, isPersonNoun, isRole, isSmallWord } from './nouns.ts';
import { isPossessive, type Reading } from './phrases.ts';
import { endsSentence } from './sentences.ts';
import { MARK, NUMBER, type Tokens } from './tokens.ts';
import { titleOf, type Voice, Voices } from './voices.ts';

/** All who are named, with what the article tells of them. */
export function collectVoices(reading: Reading): Voices {
  const voices = new Voices(reading);
  for (const name of reading.names) describe(reading, name, voices);
  voices.forget();
  return voices;
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
  voice.roles.add(language.longForms.get(word) ?? word);
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
  if (isBodyNoun(tokens.lower(noun), language) && voice.person <= 0) voice.body = true;
  for (let at = noun; at < comma; at += 1)
    if (tokens.isWord(at)) learn(voice, tokens.lower(at), language, at === noun);
  if (tokens.isWord(noun - 1)) learn(voice, tokens.lower(noun - 1), language, false);
}

/** The noun for a role that ends a stretch, or that the last noun belongs to: "director of the museum". */
function roleBetween(reading: Reading, from: number, to: number): number {
  const { tokens, language } = reading;
  const isNoun = (at: number) =>
    isPersonNoun(tokens.lower(at), language) || isBodyNoun(tokens.lower(at), language);
  let noun = to - 1;
  while (noun >= from && !isNoun(noun)) noun -= 1;
  if (noun < from) return -1;
  for (let tie = noun - 1; tie > from && tie > noun - 4; tie -= 1) {
    if (language.genitives.has(tokens.lower(tie)) && isPersonNoun(tokens.lower(tie - 1), language))
      return tie - 1;
  }
  return noun;
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
  const noun = roleBetween(reading, at + 1, end);
  const isBody =
    noun >= 0 && isBodyNoun(tokens.lower(noun), language) && !isPersonNoun(tokens.lower(noun), language);
  if (isBody && voice.titles.size === 0 && voice.woman + voice.man === 0) voice.body = true;
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
    if (isPersonNoun(word, language) || isBodyNoun(word, language)) return true;
    if (!opens && language.prepositions.has(word)) return false;
  }
  return false;
}

/** The next "he" or "her" tells, when no other name stands between. */
function learnPronoun(reading: Reading, name: Name, voice: Voice): void {
  const { tokens, language } = reading;
  if (voice.body || isPossessive(tokens, name.last)) return;
  if (language.places.has(tokens.lower(name.titled - 1))) return;
  for (let at = name.last + 1; at < name.last + 14 && at < tokens.length; at += 1) {
    if (endsSentence(tokens, at) && !(name.opens && tokens.start(at + 1) - tokens.end(at) < 2)) return;
    const word = tokens.lower(at);
    const pronoun = language.pronouns.get(word);
    if (endsPronounSearch(reading, at, pronoun)) return;
    if (vote(voice, pronoun, 2) || vote(voice, language.possessives.get(word), 1)) return;
  }
}

/** Another name, or somebody's words, may bring in another person. */
function endsPronounSearch(
  { tokens, language }: Reading,
  at: number,
  pronoun: Reference | undefined,
): boolean {
  if (tokens.kind(at) === MARK) return '"“”„«»'.includes(tokens.mark(at));
  return tokens.isCapital(at) && pronoun === undefined && !language.nameless.has(tokens.lower(at));
}

function vote(voice: Voice, reference: Reference | undefined, weight: number): boolean {
  if (reference === 'thing') voice.thing += weight === 1 ? 2 : 0;
  else if (reference === 'woman') voice.woman += weight;
  else if (reference === 'man') voice.man += weight;
  else return false;
  if (reference !== 'thing') voice.person += 1;
  return true;
}
