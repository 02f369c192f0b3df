import type { Draft } from '../draft/draft.ts';
import type { CslItem, Details } from '../model.ts';
import type { BibliographyEntry } from './entries.ts';
import { type BibliographyFile, type Joinable, joinEntries, keysInUse } from './join.ts';
import { keysFor } from './keys.ts';

/** What a draft can cite: an article, an entry of its bibliographies, or both, where the entry is about the article. */
export interface Work<A extends Joinable> {
  readonly key: string;
  readonly article: A | null;
  readonly entry: BibliographyEntry | null;
}

export interface Works<A extends Joinable> {
  /** Articles first, then the entries that are about none of them. */
  readonly all: readonly Work<A>[];
  byKey(key: string): Work<A> | undefined;
  byPath(article: string): Work<A> | undefined;
}

/** What is known before the draft itself is looked at: it changes with the articles and bibliographies only. */
export interface Sources<A extends Joinable> {
  readonly articles: readonly A[];
  readonly bibliographies: readonly BibliographyFile[];
  readonly joined: ReadonlyMap<string, BibliographyEntry>;
}

export function sourcesOf<A extends Joinable>(
  articles: readonly A[],
  bibliographies: readonly BibliographyFile[],
): Sources<A> {
  return { articles, bibliographies, joined: joinEntries(articles, bibliographies) };
}

/**
 * The works that a draft can cite, each under its key: that of its bibliography entry, else the one the draft's notes give it
 * already, else one of its own that no other work has. Of two entries with one key the first counts, as it does for Pandoc.
 */
export function worksOf<A extends Joinable>(
  { articles, bibliographies, joined }: Sources<A>,
  draft: Pick<Draft, 'text' | 'notes'>,
): Works<A> {
  const entries = bibliographies.flatMap(file => file.entries);
  const taken = entries.map(entry => [`\0${entry.key}`, entry.key] as const);
  const kept = new Map([...taken, ...keysInUse(articles, joined, [draft])]);
  const keys = keysFor(articles, kept);
  const about = new Set(joined.values());
  const all: Work<A>[] = [
    ...articles.map(article => {
      const { path } = article;
      return { key: keys.get(path) ?? '', article, entry: joined.get(path) ?? null };
    }),
    ...entries.filter(entry => !about.has(entry)).map(entry => ({ key: entry.key, article: null, entry })),
  ];
  const byKey = new Map(all.toReversed().map(work => [work.key, work]));
  const byPath = new Map(all.map(work => [work.article?.path ?? '', work]));
  return { all, byKey: key => byKey.get(key), byPath: article => byPath.get(article) };
}

/** What is known of a work: what its bibliography entry says counts before what the article says. */
export function detailsOf({ article, entry }: Work<Joinable>): Details {
  if (entry === null) {
    return article?.details ?? { type: 'document' };
  }
  const { id: _, file: __, ...details } = entry.item();
  return { ...article?.details, ...details };
}

/** The work as its reference is formatted: by its entry alone where it has one, as Pandoc will. */
export function itemOf(work: Work<Joinable>): CslItem {
  return work.entry?.item() ?? { ...detailsOf(work), id: work.key };
}
