import type { Span } from '../../model.ts';
import type { Language } from '../languages/language.ts';
import { lowerWord } from './vocabulary.ts';

/** What a token is: a word, a word that begins with a capital, a number, or a mark. */
export const LOWER = 1;
export const CAPITAL = 2;
export const NUMBER = 3;
export const MARK = 4;

/** A text cut into words and marks, each found by its index. Marks repeated are one token ("--", "…", "..."). */
export class Tokens {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: number[] = [];
  private readonly lowered: (string | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.starts.length;
  }

  start(index: number): number {
    return index >= 0 && index < this.starts.length ? (this.starts[index] ?? 0) : this.text.length;
  }

  end(index: number): number {
    return index >= 0 && index < this.ends.length ? (this.ends[index] ?? 0) : this.text.length;
  }

  kind(index: number): number {
    return index >= 0 && index < this.kinds.length ? (this.kinds[index] ?? 0) : 0;
  }

  isWord(index: number): boolean {
    const kind = this.kind(index);
    return kind === LOWER || kind === CAPITAL;
  }

  isCapital(index: number): boolean {
    return this.kind(index) === CAPITAL;
  }

  /** The token in lower case, its apostrophes straight, none at its end; nothing where there is no token. */
  lower(index: number): string {
    if (index < 0 || index >= this.starts.length) return '';
    let known = this.lowered[index];
    if (known === undefined) {
      known = lowerWord(this.text, this.start(index), this.end(index));
      this.lowered[index] = known;
    }
    return known;
  }

  /** The first character, enough to tell one mark from another. */
  mark(index: number): string {
    return this.text.charAt(this.start(index));
  }

  span(first: number, last: number): Span {
    return { start: this.start(first), end: this.end(last) };
  }

  /** The index of the first token that starts at or after an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  push(start: number, end: number, kind: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(kind);
    this.lowered.push(undefined);
  }
}

/** Cuts a text, or a part of it, into tokens, in time linear in its length. */
export function tokenize(text: string, language: Language, from = 0, to = text.length): Tokens {
  const tokens = new Tokens(text);
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isDigit(code)) at = pushNumber(tokens, at, to);
    else if (isLetter(code) || (code === AT_SIGN && isLetter(text.charCodeAt(at + 1))))
      at = pushWord(tokens, at, to, language);
    else at = pushMark(tokens, at, to);
  }
  return tokens;
}

const AT_SIGN = 64;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 45;
const NB_HYPHEN = 0x2011;
const DOT = 46;
const UNDERSCORE = 95;

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  return (
    (code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0x3000) ||
    (code >= 0x3040 && code < 0xd800)
  );
}

function pushNumber(tokens: Tokens, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = tokens.text.charCodeAt(at);
    const joins = (code === DOT || code === 44) && isDigit(tokens.text.charCodeAt(at + 1));
    if (!isDigit(code) && !isLetter(code) && !joins && code !== HYPHEN) break;
    at += 1;
  }
  tokens.push(from, at, NUMBER);
  return at;
}

function pushMark(tokens: Tokens, from: number, to: number): number {
  const code = tokens.text.charCodeAt(from);
  let at = from + 1;
  while (at < to && tokens.text.charCodeAt(at) === code) at += 1;
  tokens.push(from, at, MARK);
  return at;
}

function pushWord(tokens: Tokens, from: number, to: number, language: Language): number {
  const text = tokens.text;
  let at = endOfPart(text, from + 1, to);
  const clitic = cliticCut(text, from, at, language);
  if (clitic !== 0) {
    tokens.push(from, clitic, wordKind(text, from));
    return clitic + 1;
  }
  while (at < to && isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
    const cut = apostropheCut(text, from, at);
    if (cut !== 0) {
      tokens.push(from, cut, wordKind(text, from));
      return cut === at ? pushSuffix(tokens, at, to) : cut;
    }
    at = endOfPart(text, at + 2, to);
  }
  if (text.charCodeAt(at) === DOT && keepsDot(text, from, at, language)) at = endOfInitials(text, at + 1);
  tokens.push(from, at, wordKind(text, from));
  return at;
}

/** Where a verb ends that a pronoun is written onto with a hyphen; 0 where none is. */
function cliticCut(text: string, from: number, to: number, language: Language): number {
  if (language.clitics.size === 0) return 0;
  // Looked for in the word only: a text without hyphens would be searched to its end for every word.
  const hyphen = from + text.slice(from, to).indexOf('-');
  if (hyphen <= from) return 0;
  const parts = text.slice(hyphen + 1, to).split('-');
  return parts.every(part => language.clitics.has(part)) ? hyphen : 0;
}

/** Past the letters, digits and inner hyphens from an offset on. */
function endOfPart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === UNDERSCORE) at += 1;
    else if ((code === HYPHEN || code === NB_HYPHEN) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

/** Where a word with an apostrophe inside is two words: before it ("she's"), or after it ("l'homme"); 0 where it is one. */
function apostropheCut(text: string, from: number, apostrophe: number): number {
  let end = apostrophe + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const length = end - apostrophe - 1;
  const next = text.charCodeAt(apostrophe + 1) | 32;
  const shortSuffix = length === 1 && (next === 115 || next === 100 || next === 109);
  const longSuffix = length === 2 && /^(?:ll|re|ve)$/u.test(text.slice(apostrophe + 1, end));
  if (shortSuffix || longSuffix) return apostrophe;
  const elided = apostrophe - from <= 2 || text.slice(from, apostrophe).toLowerCase() === 'dell';
  const capital = isCapitalAt(text, apostrophe + 1);
  if (!elided) return 0;
  return capital && isCapitalAt(text, from) ? 0 : apostrophe + 1;
}

function pushSuffix(tokens: Tokens, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isLetter(tokens.text.charCodeAt(at))) at += 1;
  tokens.push(from, at, LOWER);
  return at;
}

/** "J." and "Mr." are words with their dot; so "U.S." is one. */
function keepsDot(text: string, from: number, dot: number, language: Language): boolean {
  if (dot - from === 1) return isCapitalAt(text, from);
  if (dot - from > 6) return false;
  const word = text.slice(from, dot).toLowerCase();
  return language.titles.has(`${word}.`) || language.abbreviations.has(word);
}

function endOfInitials(text: string, from: number): number {
  let at = from;
  while (isCapitalAt(text, at) && text.charCodeAt(at + 1) === DOT) at += 2;
  return at;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(at);
  return character.toLowerCase() !== character;
}

function wordKind(text: string, from: number): number {
  return isCapitalAt(text, from) || text.charCodeAt(from) === AT_SIGN ? CAPITAL : LOWER;
}
