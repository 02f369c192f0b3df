import path from 'node:path';
import { keysFor } from '../cite/keys.ts';
import type { ArticleEntry } from '../library/library.ts';
import type { CslItem } from '../model.ts';

/** What a draft's citations can mean. */
export interface Works {
  /** The article that a key stands for; undefined for a key of something else, or of nothing. */
  articleOf(key: string): number | undefined;
  /** The article at an address or path that a link or note names. */
  articleAt(target: string): number | undefined;
  keyOf(articleId: number): string | undefined;
  /** Whether the draft can cite this key. Without a bibliography to look in, any key may be meant for one. */
  isKnown(key: string): boolean;
  /** All keys there are. */
  readonly keys: readonly string[];
}

/** Of an entry of a bibliography, what joins it with an article. */
export interface WorkEntry {
  readonly key: string;
  /** As its `file` field gives them: relative to the bibliography, or absolute. */
  readonly files: readonly string[];
  readonly url: string | null;
  item(): CslItem;
}

export interface BibliographyFile {
  readonly entries: readonly WorkEntry[];
  /** Where its relative paths begin. */
  readonly folder: string;
}

/** Joins the entries of a bibliography with articles by file, by address, then by title; the other articles get keys too. */
export function worksOf(
  articles: readonly ArticleEntry[],
  bibliography: BibliographyFile | undefined,
): Works {
  const index = indexOf(articles);
  const kept = new Map<string, string>();
  const byKey = new Map<string, number | undefined>();
  for (const entry of bibliography?.entries ?? []) {
    const article = articleFor(entry, bibliography?.folder ?? '', index);
    byKey.set(entry.key.toLowerCase(), article?.id);
    if (article !== undefined && !kept.has(article.path)) {
      kept.set(article.path, entry.key);
    }
  }
  const keys = new Map<number, string>();
  for (const [file, key] of keysFor(articles, kept)) {
    const id = index.byPath(file)?.id;
    if (id !== undefined) {
      keys.set(id, key);
      byKey.set(key.toLowerCase(), byKey.get(key.toLowerCase()) ?? id);
    }
  }
  return {
    articleOf: key => byKey.get(key.toLowerCase()),
    articleAt: target => articleAt(target, index),
    keyOf: id => keys.get(id),
    isKnown: key => bibliography === undefined || byKey.has(key.toLowerCase()),
    keys: [...(bibliography?.entries.map(({ key }) => key) ?? []), ...keys.values()],
  };
}

/** Articles by what names them; each list is made when it is first asked for. */
interface Index {
  byPath(path: string): ArticleEntry | undefined;
  byName(name: string): ArticleEntry | undefined;
  byAddress(url: string): ArticleEntry | undefined;
  byTitle(title: string): ArticleEntry | undefined;
}

function indexOf(articles: readonly ArticleEntry[]): Index {
  const by = (key: (article: ArticleEntry) => string): ((key: string) => ArticleEntry | undefined) => {
    let map: ReadonlyMap<string, ArticleEntry> | undefined;
    return asked => {
      map ??= new Map(articles.map(article => [key(article), article]));
      return asked === '' ? undefined : map.get(asked);
    };
  };
  return {
    byPath: by(article => article.path),
    byName: by(article => nameOf(article.path)),
    byAddress: by(({ details }) => (details.URL === undefined ? '' : address(details.URL))),
    byTitle: by(({ title }) => plain(title)),
  };
}

function articleFor(entry: WorkEntry, folder: string, index: Index): ArticleEntry | undefined {
  const files = entry.files.map(file => index.byPath(path.resolve(folder, file)));
  const byAddress = entry.url === null ? undefined : index.byAddress(address(entry.url));
  return (
    files.find(article => article !== undefined) ??
    byAddress ??
    index.byTitle(plain(entry.item().title ?? ''))
  );
}

function articleAt(target: string, index: Index): number | undefined {
  const article = /^https?:/i.test(target)
    ? index.byAddress(address(target))
    : index.byName(nameOf(decoded(target)));
  return article?.id;
}

/** Without scheme, `www.`, fragment and final slash. */
function address(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target.replace(/#.*$/, ''));
  } catch {
    return target;
  }
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
