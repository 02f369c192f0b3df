import type { Joinable } from './join.ts';
import { detailsOf, type Work } from './works.ts';

/**
 * The work that `Dimson et al., 2015` or `Lee and Berg 2017` names; undefined where none is, or more than one could be meant.
 */
export function namedWork<W extends Work<Joinable>>(works: readonly W[], name: string): W | undefined {
  const [, who = '', year = ''] = /^(.+?),?\s+\(?(\d{4})[a-z]?\)?$/.exec(name.trim()) ?? [];
  const [first = ''] = who.split(/,|\s+(?:et al\.?|and|&|und|y|et)(?:\s|$)/);
  if (first === '') {
    return undefined;
  }
  const [only, ...more] = works
    .filter(({ entry }) => entry === null || mentions(entry.words(), first, year))
    .filter(work => isBy(work, first) && yearOf(work) === Number(year));
  return more.length === 0 ? only : undefined;
}

/** To read an entry costs more than to see that it cannot be the one; TeX may have accents spelled out. */
function mentions(words: string, name: string, year: string): boolean {
  return words.includes(year) && (/[^ -~]/.test(name) || words.toLowerCase().includes(name.toLowerCase()));
}

function isBy(work: Work<Joinable>, name: string): boolean {
  const [author] = detailsOf(work).author ?? [];
  const own = author?.family ?? author?.literal ?? '';
  return own.localeCompare(name, 'en', { sensitivity: 'base' }) === 0;
}

function yearOf(work: Work<Joinable>): number | undefined {
  return detailsOf(work).issued?.['date-parts']?.[0]?.[0];
}
