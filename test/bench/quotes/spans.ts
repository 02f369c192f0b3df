import type { Span } from '../../../src/core/model.ts';

/** A pair found by {@link pairUp}, as indexes into the two lists. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Characters the two lists of spans share, divided by the characters either covers. Each list is disjoint in itself. */
export function overlapRatio(a: readonly Span[], b: readonly Span[]): number {
  const shared = sum(
    a.flatMap(x => b.map(y => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)))),
  );
  const either = lengthOf(a) + lengthOf(b) - shared;
  return either === 0 ? 0 : shared / either;
}

/**
 * Pairs one with one, the closest first, so that nothing is counted twice; only pairs that overlap by at least
 * `least` (above 0) are made.
 */
export function pairUp(
  a: readonly (readonly Span[])[],
  b: readonly (readonly Span[])[],
  least: number,
): Pair[] {
  const candidates = a.flatMap((x, i) => b.map((y, j) => ({ a: i, b: j, ratio: overlapRatio(x, y) })));
  candidates.sort((x, y) => y.ratio - x.ratio);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ a: i, b: j, ratio }) => {
    const free = ratio >= least && !takenA.has(i) && !takenB.has(j);
    if (free) {
      takenA.add(i);
      takenB.add(j);
    }
    return free;
  });
}

function lengthOf(spans: readonly Span[]): number {
  return sum(spans.map(({ start, end }) => end - start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
