import path from 'node:path';
import type { Draft } from '../draft/draft.ts';
import type { Details } from '../model.ts';
import type { BibliographyEntry } from './entries.ts';

/** An article that bibliography entries may be about. */
export interface Joinable {
  readonly path: string;
  readonly details: Details;
}

export interface BibliographyFile {
  readonly path: string;
  readonly entries: readonly BibliographyEntry[];
}

/** The entry about each article, by the article's path: joined by its `file` field, else by the address of both. */
export function joinEntries(
  articles: readonly Joinable[],
  bibliographies: readonly BibliographyFile[],
): ReadonlyMap<string, BibliographyEntry> {
  const byFile = new Map<string, BibliographyEntry>();
  const byUrl = new Map<string, BibliographyEntry>();
  for (const { path: bibliography, entries } of bibliographies) {
    for (const entry of entries) {
      for (const file of entry.files) {
        byFile.set(filePath(path.resolve(path.dirname(bibliography), file)), entry);
      }
      if (entry.url !== null && !byUrl.has(addressOf(entry.url))) {
        byUrl.set(addressOf(entry.url), entry);
      }
    }
  }
  return new Map(
    articles.flatMap(({ path: article, details }) => {
      const entry = byFile.get(filePath(article)) ?? (details.URL && byUrl.get(addressOf(details.URL)));
      return entry ? [[article, entry] as const] : [];
    }),
  );
}

/**
 * The keys that are in use, by article: that of its bibliography entry; else the label of the draft's note that names its
 * address or, where it has none, its file. For `keysFor`, so that a key stays what it was.
 */
export function keysInUse(
  articles: readonly Joinable[],
  joined: ReadonlyMap<string, BibliographyEntry>,
  drafts: readonly Pick<Draft, 'text' | 'notes'>[],
): ReadonlyMap<string, string> {
  const notes = drafts.flatMap(({ text, notes: all }) =>
    all.map(({ label, content }) => ({ label, text: text.slice(content.start, content.end) })),
  );
  return new Map(
    articles.flatMap(({ path: article, details }) => {
      const name = details.URL ?? path.basename(article);
      const note = notes.find(({ label, text }) => text.includes(name) && !/^\d+$/.test(label));
      const key = joined.get(article)?.key ?? note?.label;
      return key === undefined ? [] : [[article, key] as const];
    }),
  );
}

/** Windows and macOS do not tell case apart in paths, and a bibliography may have been written there. */
function filePath(file: string): string {
  return file.replaceAll('\\', '/').normalize('NFC').toLowerCase();
}

/** An address without what does not say where it leads: protocol, `www.`, last slash, fragment, campaign parameters. */
export function addressOf(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_[^=&]*|fbclid|gclid)=[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
