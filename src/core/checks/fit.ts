import type { LibraryQuote } from '../library/library.ts';
import type { Span } from '../model.ts';
import { type Alignment, align } from './align.ts';
import type { Pattern } from './pattern.ts';
import type { Stream } from './prices.ts';
import { quoteAt, type Source } from './source.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How an article can be read as having a quotation's words. */
export interface Fit extends Alignment {
  readonly source: Source;
  /** What the alignment's indexes count in: the article's tokens, or those of one of its quotes without the attribution. */
  readonly tokens: Tokens;
  /** The share of the quotation's words that the article has there, from 0 to 1, short words counting less. */
  readonly share: number;
  /** In the article's text. */
  readonly span: Span;
  /** The article's quote that these words are part of; undefined where they are the reporter's own. */
  readonly quote: LibraryQuote | undefined;
}

/** An article that lacks more of a quotation's words than this is not what it was made from. */
const leastKnown = 0.4;

/**
 * The best place for a quotation in one article; undefined where there is nothing to place, or where the article does not
 * have enough of its words anywhere.
 */
export function fitIn(source: Source, pattern: Pattern, vocabulary: Vocabulary): Fit | undefined {
  const known = pattern.wordIds.filter(id => source.known.has(vocabulary.lower(id)));
  const isKnown = weightOf(known, vocabulary) >= leastKnown * weightOf(pattern.wordIds, vocabulary);
  const whole =
    literally(source, pattern, vocabulary) ??
    (isKnown ? align(pattern.elements, source, vocabulary) : undefined);
  if (whole === undefined) {
    return undefined;
  }
  let best: { alignment: Alignment; stream: Stream } = { alignment: whole, stream: source };
  if (whole.cost > 0) {
    for (const stream of source.joined.filter(hasWordsOf(pattern, vocabulary))) {
      const alignment = align(pattern.elements, stream, vocabulary);
      if (alignment !== undefined && alignment.cost < best.alignment.cost) {
        best = { alignment, stream };
      }
    }
  }
  return fitOf(source, best.alignment, best.stream.tokens, pattern, vocabulary);
}

/** The quotation as it is printed, brackets and dots taken for the source's own. */
function literally(source: Source, pattern: Pattern, vocabulary: Vocabulary): Alignment | undefined {
  const { literal } = pattern;
  const isSoft = ['.', ','].includes(vocabulary.key(literal.ids.at(-1) ?? -1));
  const length = literal.length - (isSoft ? 1 : 0);
  const places = placesOf(literal, length, source.tokens);
  const from = places.find(place => isQuoted(source, place, length)) ?? places[0];
  if (from === undefined || length === 0) {
    return undefined;
  }
  const follows = isSoft && literal.ids.at(-1) === source.tokens.ids[from + length];
  const to = from + length + (follows ? 1 : 0);
  return { cost: 0, from, to, steps: [{ kind: 'same', element: 0, from, to }] };
}

function placesOf(words: Tokens, length: number, { ids, spaced }: Tokens): number[] {
  const places: number[] = [];
  for (let at = ids.indexOf(words.ids[0] ?? -1); at >= 0; at = ids.indexOf(words.ids[0] ?? -1, at + 1)) {
    let same = 1;
    while (same < length && ids[at + same] === words.ids[same] && spaced[at + same] === words.spaced[same]) {
      same++;
    }
    if (same >= length) {
      places.push(at);
    }
  }
  return places;
}

function isQuoted(source: Source, from: number, length: number): boolean {
  const span = spanOf(source.tokens, from, from + length);
  return source.quotes.some(({ segments }) =>
    segments.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** Whether a statement has enough of a quotation's words for it to be read as made from it. */
function hasWordsOf({ wordIds }: Pattern, vocabulary: Vocabulary): (joined: Stream) => boolean {
  return ({ tokens }) => {
    const said = new Set(tokens.ids.map(id => vocabulary.lower(id)));
    const known = wordIds.filter(id => said.has(vocabulary.lower(id)));
    return weightOf(known, vocabulary) >= leastKnown * weightOf(wordIds, vocabulary);
  };
}

export function spanOf(tokens: Tokens, from: number, to: number): Span {
  const start = tokens.starts[from] ?? tokens.ends.at(-1) ?? 0;
  return { start, end: to > from ? (tokens.ends[to - 1] ?? start) : start };
}

function fitOf(
  source: Source,
  alignment: Alignment,
  tokens: Tokens,
  pattern: Pattern,
  vocabulary: Vocabulary,
): Fit {
  const span = spanOf(tokens, alignment.from, alignment.to);
  const quote = quoteAt(source, span);
  return { ...alignment, source, tokens, span, quote, share: shareOf(alignment, pattern, vocabulary) };
}

function shareOf({ steps, cost }: Alignment, { elements, wordIds }: Pattern, vocabulary: Vocabulary): number {
  if (cost === 0) {
    return 1;
  }
  const kept = steps.filter(({ kind }) => ['same', 'case', 'spacing', 'changed'].includes(kind));
  const ids = kept.map(({ element }) => elements[element]?.id ?? -1);
  return weightOf(ids, vocabulary) / Math.max(weightOf(wordIds, vocabulary), 1);
}

/** Long words tell more than short ones, which every sentence has. */
function weightOf(ids: readonly number[], vocabulary: Vocabulary): number {
  return ids
    .filter(id => vocabulary.isWord(id))
    .reduce((sum, id) => sum + (vocabulary.key(id).length > 3 ? 1 : 0.3), 0);
}
