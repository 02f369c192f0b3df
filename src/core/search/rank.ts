import Fuse from 'fuse.js';
import { termsOf } from '../library/words.ts';
import type { Candidate } from './candidates.ts';
import { fits, type Wanted } from './match.ts';

export interface Ranked {
  readonly id: number;
  /** How the words are found, in steps of one, and how well, between two steps; less is better. */
  readonly score: number;
}

/** fuse.js looks at the first so many; its cost is linear in their text. */
const rankedByFuse = 25;

/** Between the score of the best of one question and that of the best of the next. */
export const steps = 4;
/** Below this score the words stand one after the other. */
export const inARowBelow = 2;

/**
 * Puts candidates in the order in which they fit the words. First come those that print the words one after the other, as
 * they are before as beginnings and mistakes; then those that have them all in what is said and who says it; then those
 * that need the article's title or outlet, or have only some. Among equals fuse.js decides, which forgives typing
 * mistakes, and then the later article, whose quotes keep their order.
 */
export function rank(candidates: readonly Candidate[], wanted: readonly Wanted[]): readonly Ranked[] {
  const sorted = candidates
    .map(candidate => ({ candidate, step: stepOf(candidate, wanted) }))
    .sort((a, b) => a.step - b.step);
  const first = sorted.slice(0, rankedByFuse).map(({ candidate }) => candidate);
  const scores = fuseScores(first, wanted);
  return sorted
    .map(({ candidate, step }) => ({ ...candidate, score: step + (scores.get(candidate.id) ?? 1) * 0.999 }))
    .sort((a, b) => a.score - b.score || b.articleId - a.articleId || a.id - b.id)
    .map(({ id, score }) => ({ id, score }));
}

/** How the words are found, surest first. */
function stepOf(candidate: Candidate, wanted: readonly Wanted[]): number {
  const said = termsOf(candidate.words);
  if (isInARow(said, wanted, isWord)) {
    return 0;
  }
  if (isInARow(said, wanted, fits)) {
    return 1;
  }
  const withName = [...said, ...termsOf(candidate.speaker ?? '')];
  return wanted.every(each => withName.some(term => fits(term, each))) ? 2 : 3;
}

function isWord(term: string, { word }: Wanted): boolean {
  return term === word.term;
}

function isInARow(
  terms: readonly string[],
  wanted: readonly Wanted[],
  is: (term: string, wanted: Wanted) => boolean,
): boolean {
  return terms.some((_, from) =>
    wanted.every((each, index) => {
      const term = terms[from + index];
      return term !== undefined && is(term, each);
    }),
  );
}

function fuseScores(
  candidates: readonly Candidate[],
  wanted: readonly Wanted[],
): ReadonlyMap<number, number> {
  const fuse = new Fuse(candidates, {
    keys: [
      { name: 'words', weight: 3 },
      { name: 'speaker', weight: 2 },
      { name: 'title', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.35,
  });
  const found = fuse.search(wanted.map(({ word }) => word.term).join(' '));
  return new Map(found.map(({ item, score }) => [item.id, score ?? 1]));
}
