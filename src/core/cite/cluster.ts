import type { CitationItem } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import { escapeMarkdown } from './escape.ts';

/** A work to cite: {@link CitationItem} without its place. */
export type Cited = Pick<CitationItem, 'key' | 'suppressAuthor' | 'prefix' | 'locator' | 'suffix'>;

export function citedWork(key: string, locator = ''): Cited {
  return { key, locator, prefix: '', suffix: '', suppressAuthor: false };
}

/**
 * Writes a cluster of Pandoc citations (`[see @lee2017, p. 3; @{a key}]`), with braces where a key or a locator needs them.
 * What it writes is read back and compared, so it always says what it was given.
 *
 * @throws an Error of one line where no cluster can say it, as for a key with white space in it
 */
export function writeCluster(works: readonly Cited[]): string {
  const plain = `[${works.map(work => itemText(work, false)).join('; ')}]`;
  if (saysSo(plain, works)) {
    return plain;
  }
  const braced = `[${works.map(work => itemText(work, true)).join('; ')}]`;
  if (saysSo(braced, works)) {
    return braced;
  }
  const keys = works.map(({ key }) => key).join(', ');
  throw new Error(`Pandoc has no way to write the citation of ${keys}: change its key, locator or suffix.`);
}

/** One work with all that belongs to it, as it stands in a cluster. */
function itemText({ key, suppressAuthor, prefix, locator, suffix }: Cited, braced: boolean): string {
  const before = prefix === '' ? '' : `${escapeMarkdown(prefix)} `;
  const name = braced || !isPlainKey(key) ? `{${key}}` : key;
  const place =
    locator === '' ? (braced && suffix !== '' ? '{}' : '') : `, ${braced ? `{${locator}}` : locator}`;
  const after = suffix === '' ? '' : `, ${escapeMarkdown(suffix)}`;
  return `${before}${suppressAuthor ? '-' : ''}@${name}${place}${after}`;
}

/** A key that Pandoc reads without braces. */
export function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*$/u.test(key);
}

function saysSo(cluster: string, works: readonly Cited[]): boolean {
  const { citations } = readDraft(`x ${cluster}.`);
  const [citation] = citations;
  return (
    citations.length === 1 &&
    citation?.kind === 'cluster' &&
    citation.end - citation.start === cluster.length &&
    citation.items.length === works.length &&
    citation.items.every((item, index) => same(item, works[index]))
  );
}

function same(a: Cited, b: Cited | undefined): boolean {
  return (
    a.key === b?.key &&
    a.suppressAuthor === b.suppressAuthor &&
    a.prefix === b.prefix &&
    a.locator === b.locator &&
    a.suffix === b.suffix
  );
}
