import Fuse from 'fuse.js';
import { wordsOf } from '../library/words.ts';
import type { Candidate } from './candidates.ts';
import { fits, type Wanted } from './match.ts';

export interface Ranked {
  readonly id: number;
  /** How the words are found, in steps of one, and how well, between two steps; less is better. */
  readonly score: number;
}

/** fuse.js looks at so many; its cost is linear in their text. */
const rankedByFuse = 25;

/**
 * Puts candidates in the order in which they fit the words. First come those that print the words one after the other, then
 * those that have them all in what is said and who says it, then those that need the article's title or outlet, then the rest.
 * Among equals fuse.js decides, which forgives typing mistakes.
 */
export function rank(candidates: readonly Candidate[], wanted: readonly Wanted[]): readonly Ranked[] {
  const sorted = candidates
    .map(candidate => ({ candidate, step: stepOf(candidate, wanted) }))
    .sort((a, b) => a.step - b.step)
    .slice(0, rankedByFuse);
  const scores = fuseScores(
    sorted.map(({ candidate }) => candidate),
    wanted,
  );
  return sorted
    .map(({ candidate: { id }, step }) => ({ id, score: step + (scores.get(id) ?? 1) * 0.999 }))
    .sort((a, b) => a.score - b.score);
}

/** How the words are found, surest first. */
function stepOf(candidate: Candidate, wanted: readonly Wanted[]): number {
  const said = wordsOf(candidate.words).map(({ term }) => term);
  if (isInARow(said, wanted)) {
    return 0;
  }
  const withName = [...said, ...wordsOf(candidate.speaker ?? '').map(({ term }) => term)];
  const missing = wanted.filter(each => !withName.some(term => fits(term, each))).length;
  return missing === 0 ? 1 : 2;
}

function isInARow(terms: readonly string[], wanted: readonly Wanted[]): boolean {
  return terms.some((_, from) =>
    wanted.every((each, index) => {
      const term = terms[from + index];
      return term !== undefined && fits(term, each);
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
