import search from 'approx-string-match';

/** At most this share of a key's characters may be mistyped. */
const mistyped = 0.34;

/** The one of some names that a mistyped one is meant for; undefined where none is near. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length * mistyped));
  const near = names
    .filter(other => Math.abs(other.length - name.length) <= limit)
    .map(other => ({ other, errors: errorsBetween(name.toLowerCase(), other.toLowerCase(), limit) }))
    .filter(({ errors }) => errors <= limit);
  return near.toSorted((a, b) => a.errors - b.errors)[0]?.other;
}

/** How many characters differ; more than the limit where it is more. */
function errorsBetween(one: string, other: string, limit: number): number {
  const ends = search(other, one, limit).map(({ start, end, errors }) => errors + start + other.length - end);
  return Math.min(limit + 1, ...ends);
}
