import type { Language } from '../languages/language.ts';
import { type Name, nameAt, opensSentence, touches } from './names.ts';
import { isBodyNoun, isRole, isSmallWord, isSourceNoun } from './nouns.ts';
import { CAPITAL, LOWER, NUMBER, type Tokens } from './tokens.ts';

/** A text made ready for reading: its tokens, its names, and what its language takes. */
export interface Reading {
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  readonly language: Language;
}

/** Words for somebody: a name, a pronoun, or a noun with what belongs to it; `last` is the last token, `head` the noun's. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'noun';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name?: Name;
}

/** The words for somebody that begin at a token and end before `to`. */
export function phraseFrom(reading: Reading, at: number, to: number): Mention | undefined {
  const { tokens, language } = reading;
  if (at >= to) return undefined;
  if (isPronoun(reading, at)) return { kind: 'pronoun', first: at, last: at, head: at };
  let begin = at;
  while (begin < to && isDeterminer(tokens.lower(begin), language)) begin += 1;
  const { head, name } = headFrom(reading, begin, to, begin > at);
  if (name !== undefined)
    return { kind: 'name', first: Math.min(at, name.first), last: name.last, head: name.last, name };
  if (head < 0) return standsAlone(reading, at, begin - 1);
  return { kind: 'noun', first: at, last: endOfTies(reading, head, to), head };
}

/** The noun that the words from a token on end with, or the name they lead to. */
function headFrom(
  reading: Reading,
  from: number,
  to: number,
  determined: boolean,
): { head: number; name?: Name } {
  let here = from;
  let head = -1;
  while (here < to) {
    const name = nameAt(reading.names, here);
    if (name !== undefined && name.last < to) {
      if (isPossessive(reading.tokens, name.last)) here = name.last + 2;
      else if (isModifier(reading, name, determined || here > from, to)) here = name.last + 1;
      else return { head, name };
      continue;
    }
    if (!isNounPart(reading, here) || endsBefore(reading, head, here)) break;
    head = here;
    here += isPossessive(reading.tokens, here) ? 2 : 1;
    if (here > head + 1 || !endsWith(reading, head, here)) continue;
    const soon = nameSoon(reading, here, to);
    return soon === undefined ? { head } : { head, name: soon };
  }
  return { head };
}

/** Where nouns have capitals, a small word after one is no part of its phrase. */
function endsBefore({ tokens, language }: Reading, head: number, next: number): boolean {
  return head >= 0 && language.capitalNouns && tokens.isCapital(head) && !tokens.isCapital(next);
}

function endsWith(reading: Reading, head: number, next: number): boolean {
  return (
    isSourceNoun(reading.tokens.lower(head), reading.language) &&
    !isSourceNoun(reading.tokens.lower(next), reading.language) &&
    nameAt(reading.names, next) === undefined
  );
}

/** "a Pentagon spokesman", "the U.S. secretary": a name that belongs to the noun after it. */
function isModifier(reading: Reading, name: Name, determined: boolean, to: number): boolean {
  const { tokens, language } = reading;
  const next = name.last + 1;
  if (next >= to || tokens.kind(next) !== LOWER || !touches(tokens, name.last)) return false;
  const word = tokens.lower(next);
  if (isRole(word, language) || language.spokespeople.has(word) || isBodyNoun(word, language)) return true;
  return (
    determined &&
    name.titled === name.first &&
    isNounPart(reading, next) &&
    !language.adverbEndings.some(end => word.endsWith(end))
  );
}

/** "dyrektorka szkoły Iwona Marzec": a name after a noun and what belongs to it, where nouns belong without a preposition. */
function nameSoon(reading: Reading, from: number, to: number): Name | undefined {
  const { tokens, names, language } = reading;
  if (!language.inflectsNames) return undefined;
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const name = nameAt(names, at);
    if (name !== undefined) return name.last < to ? name : undefined;
    if (!isNounPart(reading, at) || tokens.kind(at) !== LOWER) return undefined;
  }
  return undefined;
}

/** "another", "one", "somebody": words before a noun that can do without it. */
function standsAlone(reading: Reading, at: number, only: number): Mention | undefined {
  if (only < at || !reading.language.indefinite.has(reading.tokens.lower(only))) return undefined;
  return { kind: 'noun', first: at, last: only, head: only };
}

/** Past "of the council", "for the company" after a noun. */
function endOfTies(reading: Reading, head: number, to: number): number {
  const next = head + 1;
  if (next + 1 >= to || !reading.language.genitives.has(reading.tokens.lower(next))) return head;
  if (reading.language.nameless.has(reading.tokens.lower(next + 1)) && reading.tokens.isCapital(next + 1))
    return head;
  const rest = phraseFrom(reading, next + 1, to);
  return rest === undefined || rest.kind === 'pronoun' ? head : rest.last;
}

/** The words for somebody that end at a token and begin at or after `from`. */
export function phraseBack(reading: Reading, at: number, from: number): Mention | undefined {
  if (at < from) return undefined;
  if (isPronoun(reading, at)) return { kind: 'pronoun', first: at, last: at, head: at };
  const name = nameAt(reading.names, at);
  let mention: Mention | undefined;
  if (name !== undefined && name.first >= from) {
    mention = { kind: 'name', first: withArticle(reading, name, from), last: at, head: at, name };
  } else if (isNounPart(reading, at)) {
    mention = nounOrName(reading, at, startOfNoun(reading, at, from));
  } else if (reading.language.indefinite.has(reading.tokens.lower(at)) && reading.tokens.isWord(at)) {
    mention = { kind: 'noun', first: at, last: at, head: at };
  } else {
    mention = oneOf(reading, at, from);
  }
  return mention === undefined ? undefined : withWhatItBelongsTo(reading, mention, from);
}

/** "Mr. Farrow liked" before a verb: a name that a small word follows is the subject, unless the word is what names a person. */
function nounOrName(reading: Reading, at: number, first: number): Mention {
  const name = nameAt(reading.names, first);
  const { tokens, language } = reading;
  const plain =
    name !== undefined &&
    name.last < at &&
    !isPossessive(tokens, name.last) &&
    !isSourceNoun(tokens.lower(at), language);
  if (plain && tokens.kind(name.last + 1) === LOWER) {
    return { kind: 'name', first: Math.max(first, name.titled), last: name.last, head: name.last, name };
  }
  return { kind: 'noun', first, last: at, head: at };
}

/** "one of them". */
function oneOf({ tokens, language }: Reading, at: number, from: number): Mention | undefined {
  const one = at - 2;
  if (one < from || !tokens.isWord(at) || !language.genitives.has(tokens.lower(at - 1))) return undefined;
  return language.indefinite.has(tokens.lower(one))
    ? { kind: 'noun', first: one, last: at, head: one }
    : undefined;
}

/** Bodies are named with their article: "the State Department". */
function withArticle(reading: Reading, name: Name, from: number): number {
  const first = Math.max(from, name.titled);
  return name.body && first > from && reading.language.definite.has(reading.tokens.lower(first - 1))
    ? first - 1
    : first;
}

/** "a spokesman for Bellweather": from "Bellweather" back to the whole. */
function withWhatItBelongsTo(reading: Reading, mention: Mention, from: number): Mention {
  const { tokens, language } = reading;
  let tie = mention.first - 1;
  while (
    tie > from &&
    isDeterminer(tokens.lower(tie), language) &&
    !language.genitives.has(tokens.lower(tie))
  )
    tie -= 1;
  const noun = tie - 1;
  if (noun < from || !language.genitives.has(tokens.lower(tie))) return mention;
  const owner = nameAt(reading.names, noun);
  if (owner !== undefined && owner.first >= from) {
    if (owner.body && mention.kind === 'name') return mention;
    return {
      kind: 'name',
      first: Math.max(from, owner.titled),
      last: mention.last,
      head: owner.last,
      name: owner,
    };
  }
  if (!isNounPart(reading, noun)) return mention;
  const first = startOfNoun(reading, noun, from);
  const determined = isDeterminer(tokens.lower(first), language) || first === from;
  const known = isSourceNoun(reading.tokens.lower(noun), reading.language);
  if (!determined && !known) return mention;
  if (mention.kind === 'name' && !known && !determined) return mention;
  return withWhatItBelongsTo(reading, { kind: 'noun', first, last: mention.last, head: noun }, from);
}

export function startOfNoun(reading: Reading, head: number, from: number): number {
  const { tokens, language } = reading;
  let first = head;
  while (first > from) {
    const name = nameAt(reading.names, first - 1);
    const suffix = isSuffix(tokens, first - 1) ? nameAt(reading.names, first - 2) : undefined;
    if (suffix !== undefined && suffix.first >= from)
      first = Math.min(suffix.first, Math.max(from, suffix.titled));
    else if (name !== undefined && name.first >= from) first = name.first;
    else if (isNounPart(reading, first - 1) || isSuffix(tokens, first - 1)) first -= 1;
    else break;
  }
  while (first > from && isDeterminer(tokens.lower(first - 1), language)) {
    const ties =
      language.genitives.has(tokens.lower(first - 1)) && first - 2 >= from && isNounPart(reading, first - 2);
    if (ties) break;
    first -= 1;
    if (language.indefinite.has(tokens.lower(first))) break;
  }
  return first;
}

/** A word that can be part of a noun phrase: no small word, no verb of saying, no mark. */
function isNounPart(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const kind = tokens.kind(at);
  if (kind === NUMBER) return true;
  if (kind !== LOWER && kind !== CAPITAL) return false;
  const word = tokens.lower(at);
  if (isSuffix(tokens, at)) return false;
  return (
    !isSmallWord(word, language) || (kind === CAPITAL && language.capitalNouns && !opensSentence(tokens, at))
  );
}

function isSuffix(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === LOWER && "'’".includes(tokens.mark(at));
}

/** Whether "'s" or the apostrophe alone follows: "Hargrove's", "the officers'". */
export function isPossessive(tokens: Tokens, at: number): boolean {
  const next = tokens.mark(at + 1);
  return (
    (next === "'" || next === '’') &&
    tokens.start(at + 1) === tokens.end(at) &&
    tokens.lower(at + 1).length <= 2
  );
}

export function isDeterminer(word: string, language: Language): boolean {
  return language.definite.has(word) || language.indefinite.has(word) || language.possessives.has(word);
}

function isPronoun(reading: Reading, at: number): boolean {
  if (!reading.tokens.isWord(at)) return false;
  const reference = reading.language.pronouns.get(reading.tokens.lower(at));
  return reference !== undefined && reference !== 'relative';
}

/** For a noun, the name set beside it: "the mayor, Jane Doe,"; for anything else the same words again. */
export function withName(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  const comma = mention.last + 1;
  if (mention.kind !== 'noun' || comma + 1 >= to || tokens.mark(comma) !== ',') return mention;
  const beside = phraseFrom(reading, comma + 1, to);
  if (beside?.name === undefined || beside.last >= to) return mention;
  if (tokens.isWord(beside.last + 1) && tokens.start(beside.last + 1) < tokens.end(to - 1)) return mention;
  return { ...beside, first: Math.max(comma + 1, Math.min(beside.name.first, beside.name.titled)) };
}
