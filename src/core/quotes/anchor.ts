import search from 'approx-string-match';
import type { Span } from '../model.ts';
import { fold, foldedWords } from './fold.ts';

/** The way words were found, surest first. */
export type Found = 'offset' | 'exact' | 'folded' | 'fuzzy';

export interface Anchor {
  readonly span: Span;
  readonly how: Found;
  /** Characters that must be changed to get from the words to the text, folded; 0 but for `fuzzy`. */
  readonly errors: number;
}

/** At most this share of the words' characters may differ; with more, another sentence would pass for them. */
const maximalDifference = 0.25;

/**
 * Finds words again in a text that may have changed since: where they stood, else as they are, else folded, else nearly so.
 * Of several places of equal worth the one nearest to where they stood is taken, the first one where that is not known.
 * Undefined where the text does not have them.
 */
export function anchor(text: string, words: string, stood?: number): Anchor | undefined {
  if (words.trim() === '') {
    return undefined;
  }
  if (stood !== undefined && text.startsWith(words, stood)) {
    return { span: { start: stood, end: stood + words.length }, how: 'offset', errors: 0 };
  }
  const exact = nearest(allPlaces(text, words), stood);
  if (exact !== undefined) {
    return { span: exact, how: 'exact', errors: 0 };
  }
  return anchorFolded(text, words, stood) ?? anchorFuzzy(text, words, stood);
}

/** Like {@link anchor}, but only for places where the words are the same after folding. */
export function anchorFolded(text: string, words: string, stood?: number): Anchor | undefined {
  const folded = fold(text);
  const places = allPlaces(folded.text, foldedWords(words)).map(({ start, end }) => folded.span(start, end));
  const span = nearest(places, stood);
  return span === undefined ? undefined : { span, how: 'folded', errors: 0 };
}

function anchorFuzzy(text: string, words: string, stood: number | undefined): Anchor | undefined {
  const folded = fold(text);
  const pattern = foldedWords(words);
  const matches = search(folded.text, pattern, Math.floor(pattern.length * maximalDifference));
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  const best = matches.filter(({ errors }) => errors === fewest);
  const span = nearest(
    best.map(({ start, end }) => folded.span(start, end)),
    stood,
  );
  return span === undefined ? undefined : { span, how: 'fuzzy', errors: fewest };
}

function allPlaces(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words !== '') {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.push({ start: at, end: at + words.length });
    }
  }
  return places;
}

function nearest(places: readonly Span[], stood = 0): Span | undefined {
  const distance = ({ start }: Span): number => Math.abs(start - stood);
  return places.reduce<Span | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}
