import { mensNames, womensNames } from '../languages/given.ts';
import type { Language } from '../languages/language.ts';
import { isBodyNoun, isSmallWord, isTitle } from './nouns.ts';
import { LOWER, MARK, NUMBER, type Tokens } from './tokens.ts';

/** A name as it is printed somewhere, by its first and last token. */
export interface Name {
  readonly first: number;
  readonly last: number;
  /** Where the titles and roles before the name begin; `first` where there are none. */
  readonly titled: number;
  /** The name of a body, by one of its words. */
  readonly body: boolean;
  /** Printed at the start of a sentence, where every word has a capital. */
  readonly opens: boolean;
  /** In a headline or a line of the page: no sentence. */
  readonly heading: boolean;
  /** "FBI", "NATO": capitals, but no shouting. */
  readonly acronym: boolean;
  /** All in capitals, as headlines, datelines and transcripts have them. */
  readonly shouted: boolean;
}

/** All names of a text in order, in one pass over its tokens. */
export function findNames(
  tokens: Tokens,
  language: Language,
  heading: (token: number) => boolean,
): readonly Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!tokens.isCapital(at) || !canBeName(tokens, at, language)) {
      at += 1;
      continue;
    }
    const last = endOfName(tokens, at, language);
    const name = nameOf(tokens, at, last, language);
    if (name !== undefined)
      names.push({ ...joined(tokens, names, name, language), heading: heading(name.first) });
    at = last + 1;
  }
  return names;
}

/** "Rivers and Drainage Board Trust": a body whose name begins with a single word and "and". Takes that word's name off the list. */
function joined<T extends Omit<Name, 'heading'>>(
  tokens: Tokens,
  names: Name[],
  name: T,
  language: Language,
): T {
  const before = names.at(-1);
  const long = name.body && name.first === name.titled && name.last - name.first >= 2;
  if (!long || before === undefined || before.last !== name.first - 2 || before.first !== before.last)
    return name;
  if (!language.joins.has(tokens.lower(name.first - 1)) || before.body || before.titled < before.first)
    return name;
  names.pop();
  return { ...name, first: before.first, titled: before.first, opens: before.opens };
}

/** The name that covers a token, by binary search. */
export function nameAt(names: readonly Name[], token: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const name = names[middle];
    if (name !== undefined && name.last < token) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.first <= token ? name : undefined;
}

/** Whether only a space or one line end stands between a token and the next. */
export function touches(tokens: Tokens, at: number): boolean {
  const from = tokens.end(at);
  const gap = tokens.start(at + 1) - from;
  if (gap === 1 && tokens.text.charAt(from) !== '\n') return true;
  if (gap === 0 || gap > 2) return false;
  const line = tokens.text.lastIndexOf('\n', from - 1);
  return tokens.text.slice(from, from + gap).split('\n').length === 2 && from - line > WRAPPED;
}

/** A line that is shorter does not go on in the next one. */
const WRAPPED = 45;

export function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  if (tokens.kind(at - 1) !== MARK)
    return tokens.text.slice(tokens.end(at - 1), tokens.start(at)).includes('\n\n');
  return !',;()-/&@'.includes(tokens.mark(at - 1));
}

function canBeName(tokens: Tokens, at: number, language: Language): boolean {
  const word = tokens.lower(at);
  if (isLabel(tokens, at, language)) return false;
  if (!language.nameless.has(word)) return !language.indefinite.has(word) && !language.pronouns.has(word);
  // "Theresa May", "Will Smith": a month or verb is a name between other names, but not before a number.
  if (!language.namesToo.has(word) || opensSentence(tokens, at)) return false;
  const follows =
    touches(tokens, at) && tokens.isCapital(at + 1) && !language.nameless.has(tokens.lower(at + 1));
  return follows || language.titles.has(tokens.lower(at - 1));
}

/** "R." before an answer is no initial. */
function isLabel(tokens: Tokens, at: number, language: Language): boolean {
  const printed = tokens.lower(at);
  if (printed.length > 3) return false;
  const word = printed.replace(/\.$/u, '');
  if (word.length > 2 || !(language.questionLabels.has(word) || language.answerLabels.has(word)))
    return false;
  return at === 0 || tokens.text.slice(tokens.end(at - 1), tokens.start(at)).includes('\n');
}

const MARKS_AROUND_NICKNAMES = '"“”\'‘’«»„‚';

function endOfName(tokens: Tokens, from: number, language: Language): number {
  let last = from;
  for (;;) {
    const next = nextOfName(tokens, from, last, language);
    if (next === last) return last;
    last = next;
  }
}

function nextOfName(tokens: Tokens, from: number, last: number, language: Language): number {
  if (!touches(tokens, last)) return last;
  const next = last + 1;
  if (tokens.isCapital(next)) {
    if (language.particles.has(tokens.lower(next)) && tokens.isCapital(next + 1) && touches(tokens, next))
      return next + 1;
    const fits =
      !language.nameless.has(tokens.lower(next)) ||
      (language.namesToo.has(tokens.lower(next)) && tokens.kind(next + 1) !== NUMBER);
    return fits ? next : last;
  }
  if (tokens.kind(next) === LOWER) return nextPastLowerWords(tokens, from, last, language);
  if (tokens.kind(next) === MARK) return nextPastMark(tokens, last);
  return last;
}

/** "van der Berg", "Department of Defense", "Compagnie des traversées". */
function nextPastLowerWords(tokens: Tokens, from: number, last: number, language: Language): number {
  const ties =
    language.ties.has(tokens.lower(last + 1)) &&
    (namesBody(tokens, from, last, language) ||
      (language.offices.size > 0 && isTitle(tokens.lower(last), language)));
  let at = last + 1;
  while (at <= last + 3 && tokens.kind(at) === LOWER && touches(tokens, at)) {
    const word = tokens.lower(at);
    const joins = ties && (language.ties.has(word) || language.definite.has(word));
    if (!joins && !language.particles.has(word)) break;
    at += 1;
  }
  if (at === last + 1 || language.nameless.has(tokens.lower(at))) return last;
  const goesOn = tokens.isCapital(at) || (ties && language.longBodies && tokens.kind(at) === LOWER);
  return goesOn ? at : last;
}

/** 'Lee "Sparky" Dunmore', "Hendrick & Moyle". */
function nextPastMark(tokens: Tokens, last: number): number {
  const mark = tokens.mark(last + 1);
  if (mark === '&') return tokens.isCapital(last + 2) && touches(tokens, last + 1) ? last + 2 : last;
  if (!MARKS_AROUND_NICKNAMES.includes(mark)) return last;
  let at = last + 2;
  while (at <= last + 4 && tokens.isWord(at)) at += 1;
  const closes =
    at > last + 2 &&
    MARKS_AROUND_NICKNAMES.includes(tokens.mark(at)) &&
    tokens.end(at) === tokens.start(at) + 1;
  const tight = tokens.end(last + 1) === tokens.start(last + 2) && tokens.end(at - 1) === tokens.start(at);
  return closes && tight && touches(tokens, at) && tokens.isCapital(at + 1) ? at + 1 : last;
}

function namesBody(tokens: Tokens, first: number, last: number, language: Language): boolean {
  for (let at = first; at <= last; at += 1) {
    if (tokens.mark(at) === '&' || isBodyNoun(tokens.lower(at), language)) return true;
  }
  return false;
}

function nameOf(
  tokens: Tokens,
  first: number,
  last: number,
  language: Language,
): Omit<Name, 'heading'> | undefined {
  const past = pastTitles(tokens, first, last, language);
  const acronym = first === last && isAcronym(tokens, last);
  const body = acronym || namesBody(tokens, past, last, language);
  const bare = body && past === last && tokens.kind(past - 1) !== LOWER ? first : past;
  if (bare > last) return undefined;
  const begin = body
    ? bare
    : language.capitalNouns
      ? pastNouns(tokens, bare, last, language)
      : pastOpener(tokens, bare, last);
  return {
    first: begin,
    last,
    titled: beforeTitles(tokens, bare > first ? first : begin, language),
    body,
    acronym,
    opens: opensSentence(tokens, first),
    shouted: isShouted(tokens, begin, last),
  };
}

/** The first token after the last title or role: past "Secretary of Defense" too. */
function pastTitles(tokens: Tokens, first: number, last: number, language: Language): number {
  let begin = first;
  for (let at = first; at <= last && tokens.kind(at) !== MARK; at += 1) {
    if (isTitle(tokens.lower(at), language) && (at < last || first === last)) begin = at + 1;
  }
  if (begin === first || tokens.kind(begin) !== LOWER) return begin;
  begin += 1;
  while (begin <= last && (language.offices.has(tokens.lower(begin)) || tokens.kind(begin) === LOWER))
    begin += 1;
  return begin;
}

/** "Harbourmaster Conall Ewart": past a word before a given name, when it is none itself. */
function pastOpener(tokens: Tokens, first: number, last: number): number {
  const given = (at: number) => womensNames.has(tokens.lower(at)) || mensNames.has(tokens.lower(at));
  return last - first >= 2 && tokens.kind(first + 1) !== MARK && !given(first) && given(first + 1)
    ? first + 1
    : first;
}

/** Where nouns have capitals, the last two words are the name. */
function pastNouns(tokens: Tokens, first: number, last: number, language: Language): number {
  let begin = last;
  for (let at = first; at < last; at += 1) if (tokens.kind(at) === MARK) return Math.max(first, at - 1);
  while (begin > first && language.particles.has(tokens.lower(begin - 1))) begin -= 1;
  return Math.max(first, begin - 1);
}

/** Back over the small words of a title: "county clerk", "retired". */
function beforeTitles(tokens: Tokens, first: number, language: Language): number {
  let at = first;
  while (at > first - 4 && at > 0 && touches(tokens, at - 1)) {
    const word = tokens.lower(at - 1);
    const fits = at === first ? isTitle(word, language) || language.titles.has(tokens.lower(at)) : true;
    if (!fits || tokens.kind(at - 1) !== LOWER || isSmallWord(word, language)) break;
    at -= 1;
  }
  return at;
}

function isShouted(tokens: Tokens, first: number, last: number): boolean {
  if (first === last && isAcronym(tokens, first)) return false;
  for (let at = first; at <= last; at += 1) if (!isCapitals(tokens, at, 3)) return false;
  return true;
}

function isAcronym(tokens: Tokens, at: number): boolean {
  return tokens.end(at) - tokens.start(at) <= LONGEST_ACRONYM && isCapitals(tokens, at, 2);
}

const LONGEST_ACRONYM = 6;

const SMALL_A = 97;
const SMALL_Z = 122;

function isCapitals(tokens: Tokens, at: number, least: number): boolean {
  // Most names go on in small letters, and need not be cut out to be told from capitals.
  const second = tokens.text.charCodeAt(tokens.start(at) + 1);
  if (second >= SMALL_A && second <= SMALL_Z && tokens.end(at) - tokens.start(at) > 1) return false;
  const word = tokens.text.slice(tokens.start(at), tokens.end(at));
  return (
    word.length >= least && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.')
  );
}
