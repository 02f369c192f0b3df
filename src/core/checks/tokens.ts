import { fold } from '../quotes/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A text cut into words and signs as it is compared: two texts are the same after folding exactly where their tokens are, and
 * the white space before each of them but the first.
 */
export interface Tokens {
  readonly length: number;
  /** What each token folds to, as {@link Vocabulary} numbers it. */
  readonly ids: readonly number[];
  /** 1 where white space stands before the token. */
  readonly spaced: readonly number[];
  /** Where the token stands in the text, before folding. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A word that loses a vowel before the next one ("l'homme") is two words, but for the English endings ("I'd"). */
const elision = String.raw`(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|d?all|dell|nell|sull|un|quest)'(?=\p{L})(?!(?:t|s|d|m|ll|re|ve)(?!\p{L}))`;
const figure = String.raw`\p{N}+(?:[.,:]\p{N}+)+[\p{L}\p{M}\p{N}]*`;
const letters = String.raw`[\p{L}\p{M}\p{N}]+`;
const pattern = new RegExp(`${elision}|${figure}|${letters}(?:'${letters})*|\\S`, 'giu');

/** Cuts a text, or the part of one between two offsets, into tokens. */
export function tokenize(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Tokens {
  const folded = fold(from === 0 && to === text.length ? text : text.slice(from, to));
  const ids: number[] = [];
  const spaced: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: key, index } of folded.text.matchAll(pattern)) {
    const span = folded.span(index, index + key.length);
    ids.push(vocabulary.intern(key));
    spaced.push(folded.text[index - 1] === ' ' ? 1 : 0);
    starts.push(from + span.start);
    ends.push(from + span.end);
  }
  return { length: ids.length, ids, spaced, starts, ends };
}

/** The tokens at some indexes, in that order. */
export function pick(tokens: Tokens, indexes: readonly number[]): Tokens {
  const of = (list: readonly number[]): number[] => indexes.map(index => list[index] ?? 0);
  return {
    length: indexes.length,
    ids: of(tokens.ids),
    spaced: of(tokens.spaced),
    starts: of(tokens.starts),
    ends: of(tokens.ends),
  };
}

/** The parts one after the other, with white space before each. */
export function together(parts: readonly Tokens[]): Tokens {
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    ids: parts.flatMap(({ ids }) => ids),
    spaced: parts.flatMap(({ spaced }) => spaced.map((space, index) => (index === 0 ? 1 : space))),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
  };
}

/**
 * Without the quotation marks at the ends, which nest and repeat, whichever side of the final comma or stop they stand; the
 * stop stays.
 */
export function withoutMarks(tokens: Tokens, vocabulary: Vocabulary): Tokens {
  const isMark = (index: number): boolean => vocabulary.key(tokens.ids[index] ?? -1) === "'";
  let [from, to] = [0, tokens.length];
  while (from < to && isMark(from)) {
    from++;
  }
  while (from < to && isMark(to - 1)) {
    to--;
  }
  const stop = to - 1;
  let end = ['.', ','].includes(vocabulary.key(tokens.ids[stop] ?? -1)) ? stop : to;
  const hasStop = end === stop;
  while (from < end && isMark(end - 1)) {
    end--;
  }
  const kept = Array.from({ length: Math.max(end - from, 0) }, (_, index) => from + index);
  return pick(tokens, hasStop ? [...kept, stop] : kept);
}
