import path from 'node:path';
import { type CheckContext, createChecker, type DraftCheck } from './checks/check.ts';
import type { ArticleToCite } from './cite/citation.ts';
import { keysFor } from './cite/keys.ts';
import type { Draft } from './draft/draft.ts';
import type { LibraryReader } from './library/library.ts';
import type { ArticleFolders } from './library/messages.ts';
import { openStore } from './library/store.ts';
import type { SyncSummary } from './library/sync.ts';
import type { Cancel, Files, Log, Progress } from './ports.ts';
import { type Recognised, recognise } from './search/recognise.ts';
import { type QuoteHit, type SearchOptions, searchQuotes } from './search/search.ts';
import { type Variant, variantsOf } from './search/variants.ts';

export type { ArticleEntry, Counts, LibraryQuote, Voice } from './library/library.ts';
export type { ArticleFolders } from './library/messages.ts';
export type { SyncSummary } from './library/sync.ts';
export type { Recognised } from './search/recognise.ts';
export type { QuoteHit, SearchOptions } from './search/search.ts';
export type { Variant } from './search/variants.ts';

export interface Ports {
  readonly files: Files;
  readonly log: Log;
}

export interface ServiceOptions {
  /** The library's file, or `:memory:`. */
  readonly library: string;
  readonly readOnly?: boolean;
  /** The program of the thread that indexes; without it, files are indexed between other work on this one. */
  readonly worker?: string | URL;
}

/** The one door to the core: every face reads, searches and writes through it. */
export interface Service extends LibraryReader {
  /** Makes the library equal to the folders; everything done before a cancellation is kept and usable. */
  sync(articles: ArticleFolders, cancel: Cancel, progress: Progress): Promise<SyncSummary>;
  /** The quotes that somebody means by a few words, best first. */
  search(words: string, options: SearchOptions): readonly QuoteHit[];
  /** Where articles print exactly these words, but for what folding evens out. */
  recognise(words: string): readonly Recognised[];
  /**
   * What citing an article needs: its key, its details and its file as seen from a folder.
   * Undefined for an article that is no longer in the library.
   */
  toCite(articleId: number, from: string): ArticleToCite | undefined;
  /** The other prints of the statement that a quote is, most alike first; none for a quote that is gone. */
  variantsOf(quoteId: number): readonly Variant[];
  /** What is to be said of a draft's quotations; of a draft checked before only what is new is judged. */
  check(draft: Draft, context: CheckContext): DraftCheck;
  close(): Promise<void>;
}

/** @throws one line that names the library when it can neither be opened nor rebuilt. */
export async function createService(ports: Ports, options: ServiceOptions): Promise<Service> {
  const { library: file, readOnly = false, worker } = options;
  const store = await openStore({ file, readOnly, worker, log: ports.log, files: ports.files });
  const { library } = store;
  let keys: ReadonlyMap<string, string> | undefined;
  const keysByPath = () => {
    keys ??= keysFor(library.articles(), new Map());
    return keys;
  };
  const checker = createChecker(library);
  return Object.freeze({
    ...library,
    close: store.close,
    check: checker.check,
    async sync(folders: ArticleFolders, cancel: Cancel, progress: Progress) {
      try {
        return await store.sync(folders, cancel, progress);
      } finally {
        keys = undefined;
      }
    },
    search: (words: string, asked: SearchOptions) => searchQuotes(library, words, asked),
    recognise: (words: string) => recognise(library, words),
    variantsOf(quoteId: number) {
      const quote = library.quote(quoteId);
      return quote === undefined ? [] : variantsOf(library, quote);
    },
    toCite(articleId: number, from: string) {
      const article = library.article(articleId);
      if (article === undefined) {
        return undefined;
      }
      const { details, text, language } = article;
      const key = keysByPath().get(article.path) ?? '';
      return { key, details, file: path.relative(from, article.path), text, language };
    },
  });
}
