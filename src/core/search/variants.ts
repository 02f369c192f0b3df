import type { Library, LibraryQuote } from '../library/library.ts';
import { number, text } from '../library/rows.ts';
import { termsOf, type Word, wordsOf } from '../library/words.ts';
import type { Span, TextSpan } from '../model.ts';
import { align, type Pair } from './align.ts';

/** `same`: all words; `part`: this quote is part of the other; `whole`: the other is part of it; `similar`: else. */
export type Relation = 'same' | 'part' | 'whole' | 'similar';

/** Words that one print has where the other has others, or none. */
export interface Difference {
  /** In the text of this quote's article. */
  readonly here: TextSpan | null;
  /** In the text of the other quote's article. */
  readonly there: TextSpan | null;
}

/** Another print of the same statement. */
export interface Variant {
  readonly quote: LibraryQuote;
  readonly relation: Relation;
  /** What both print, from the first shared word to the last, in this quote's article and in the other's. */
  readonly here: Span;
  readonly there: Span;
  /** Within what both print, in order. */
  readonly differences: readonly Difference[];
}

/** So many words in a row make it worth to compare two quotes. */
const shingleLength = 3;
/** So many places of a quote are looked for in others; rare words first. */
const mostShingles = 12;
const mostCandidates = 60;
/** A quote of no more characters may be too short for three telling words in a row; only its speaker leads to it. */
const shortLength = 60;
const mostShortQuotes = 300;
/** So many shared words say by themselves that two quotes are one statement, if they are also most of the shorter one. */
const tellingWords = 6;
const tellingShare = 0.55;

/**
 * The other quotes that print the same statement, in other words, cut or joined, most alike first. What three words in a row
 * lead to in the full-text index is compared word by word, so that the work is the same in a large library. A few words
 * alone are a part of a longer statement only if they stand there in a row and the same person says both.
 */
export function variantsOf(library: Library, quote: LibraryQuote): readonly Variant[] {
  // A headline repeats what its own article quotes.
  if (quote.kind === 'headline') {
    return [];
  }
  const words = wordsIn(quote);
  const ids = new Set([...candidates(library, words), ...shortParts(library, quote, words)]);
  ids.delete(quote.id);
  return [...ids]
    .flatMap(id => library.quote(id) ?? [])
    .flatMap(other => compare(quote, words, other))
    .sort((a, b) => b.shared - a.shared || a.variant.quote.id - b.variant.quote.id)
    .map(({ variant }) => variant);
}

function candidates(library: Library, words: readonly Word[]): readonly number[] {
  const shingles = rarestShingles(library, words);
  return shingles.length === 0
    ? []
    : library.database
        .all(
          `SELECT rowid AS id FROM quote_index WHERE quote_index MATCH ? ORDER BY rowid DESC LIMIT ${mostCandidates}`,
          `words : (${shingles.map(shingle => `"${shingle}"`).join(' OR ')})`,
        )
        .map(row => number(row, 'id'));
}

function shortParts(library: Library, { speaker }: LibraryQuote, words: readonly Word[]): readonly number[] {
  const whole = ` ${words.map(({ term }) => term).join(' ')} `;
  const isPart = (part: string): boolean => whole.includes(` ${termsOf(part).join(' ')} `);
  return library.database
    .all(
      `SELECT id, words FROM quote WHERE speaker = ? AND kind <> 'headline' AND length(words) <= ${shortLength}
        ORDER BY article DESC LIMIT ${mostShortQuotes}`,
      speaker,
    )
    .filter(row => isPart(text(row, 'words')))
    .map(row => number(row, 'id'));
}

/** Words that came late into the library are rare ones. */
function rarestShingles(library: Library, words: readonly Word[]): readonly string[] {
  const terms = JSON.stringify(words.map(({ term }) => term));
  const rows = library.database.all(
    'SELECT term, word.id AS id FROM json_each(?) JOIN word ON term = value',
    terms,
  );
  const rarity = new Map(rows.map(row => [text(row, 'term'), number(row, 'id')]));
  const shingles = words.slice(shingleLength - 1).map((_, from) => {
    const some = words.slice(from, from + shingleLength);
    return {
      words: some.map(({ word }) => word).join(' '),
      rarity: Math.max(...some.map(({ term }) => rarity.get(term) ?? 0)),
    };
  });
  return shingles
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, mostShingles)
    .map(shingle => shingle.words);
}

function compare(
  quote: LibraryQuote,
  words: readonly Word[],
  other: LibraryQuote,
): readonly { readonly variant: Variant; readonly shared: number }[] {
  const otherWords = wordsIn(other);
  const pairs = trimmed(
    align(
      words.map(({ term }) => term),
      otherWords.map(({ term }) => term),
    ),
  );
  if (!isOneStatement(pairs, quote, words.length, other, otherWords.length)) {
    return [];
  }
  const [here, there] = [
    hull(
      words,
      pairs.map(pair => pair.here),
    ),
    hull(
      otherWords,
      pairs.map(pair => pair.there),
    ),
  ];
  const variant = {
    quote: other,
    relation: relationOf(pairs.length, words.length, otherWords.length),
    here,
    there,
    differences: differencesIn(pairs, words, otherWords),
  };
  return [{ variant, shared: pairs.length }];
}

function isOneStatement(
  pairs: readonly Pair[],
  one: LibraryQuote,
  oneLength: number,
  other: LibraryQuote,
  otherLength: number,
): boolean {
  const shorter = Math.min(oneLength, otherLength);
  if (pairs.length >= tellingWords && pairs.length >= shorter * tellingShare) {
    return true;
  }
  const allInARow = pairs.length === shorter && isInARow(pairs);
  return pairs.length >= shingleLength && allInARow && one.speaker !== null && one.speaker === other.speaker;
}

function isInARow(pairs: readonly Pair[]): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.here - first.here === pairs.length - 1 &&
    last.there - first.there === pairs.length - 1
  );
}

/** A lone word far from the others is shared by chance: single pairs at both ends go where nothing stands beside them. */
function trimmed(pairs: readonly Pair[]): readonly Pair[] {
  const isLone = (pair: Pair | undefined, next: Pair | undefined): boolean =>
    pair !== undefined &&
    next !== undefined &&
    (Math.abs(next.here - pair.here) > shingleLength || Math.abs(next.there - pair.there) > shingleLength);
  let [start, end] = [0, pairs.length];
  while (end - start > 1 && isLone(pairs[start], pairs[start + 1])) {
    start++;
  }
  while (end - start > 1 && isLone(pairs[end - 1], pairs[end - 2])) {
    end--;
  }
  return pairs.slice(start, end);
}

function relationOf(shared: number, here: number, there: number): Relation {
  if (shared === here) {
    return shared === there ? 'same' : 'part';
  }
  return shared === there ? 'whole' : 'similar';
}

function differencesIn(
  pairs: readonly Pair[],
  words: readonly Word[],
  otherWords: readonly Word[],
): readonly Difference[] {
  return pairs.slice(1).flatMap((pair, index) => {
    const before = pairs[index] ?? pair;
    const here = between(words, before.here + 1, pair.here);
    const there = between(otherWords, before.there + 1, pair.there);
    return here === null && there === null ? [] : [{ here, there }];
  });
}

function between(words: readonly Word[], from: number, to: number): TextSpan | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || from >= to
    ? null
    : {
        start: first.start,
        end: last.end,
        text: words
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
      };
}

function hull(words: readonly Word[], indexes: readonly number[]): Span {
  return { start: words[indexes[0] ?? 0]?.start ?? 0, end: words[indexes.at(-1) ?? 0]?.end ?? 0 };
}

/** The words of a quote; their offsets in the article's text. */
function wordsIn(quote: LibraryQuote): readonly Word[] {
  return quote.segments.flatMap(segment =>
    wordsOf(segment.text).map(word => ({
      ...word,
      start: segment.start + word.start,
      end: segment.start + word.end,
    })),
  );
}
