import { createHash } from 'node:crypto';
import type { Article, Problem, Quote } from '../model.ts';
import type { Cancel, FileStat, Progress } from '../ports.ts';
import { batches } from './batches.ts';
import { checkArticle, type KnownFile, type LibraryWriter } from './writing.ts';

/** Where articles come from; a function each, so that the reading of formats stays outside this room. */
export interface Sources {
  /** All files that should be in the library, and what could not be looked at. */
  discover(cancel: Cancel): Promise<{
    readonly found: readonly FileStat[];
    readonly problems: readonly Problem[];
  }>;
  read(path: string): Promise<Uint8Array>;
  /** Throws with one line that names the file and the remedy. */
  readArticle(path: string, bytes: Uint8Array): Article;
  extractQuotes(article: Article): readonly Quote[];
}

export interface SyncOptions {
  /** Reads every file anew, even where nothing shows a change. */
  readonly everything?: boolean;
  /**
   * For how many milliseconds files may be indexed at a stretch and in one transaction: long is fast, short leaves the
   * thread to others. A file that takes longer by itself is finished.
   */
  readonly stretch?: number;
}

export interface SyncSummary {
  /** Files looked at. */
  readonly found: number;
  /** Files whose bytes were read. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly renamed: number;
  readonly removed: number;
  readonly skipped: readonly Problem[];
  readonly cancelled: boolean;
}

/** Short enough for a keystroke in between. */
const defaultStretch = 20;

/**
 * Makes the library equal to the files: adds, replaces, renames and removes articles. A file is read only where its size or
 * time differ from what is known, and indexed only where its bytes do. A file that cannot be read is named in the
 * summary, is not in the library any more, and stops nothing. Everything done before a cancellation is kept, and so is
 * everything done before an error of the library itself (a full disk, a damaged file), which this rejects with.
 */
export async function sync(
  library: LibraryWriter,
  sources: Sources,
  options: SyncOptions,
  cancel: Cancel,
  progress: Progress,
): Promise<SyncSummary> {
  const { found, problems } = await sources.discover(cancel);
  const run = new SyncRun(library, sources, options, found, problems);
  if (cancel.isCancellationRequested) {
    return run.summary(true);
  }
  let done = found.length - run.waiting.length;
  progress(done, found.length);
  const read = (path: string): Promise<Uint8Array> => sources.read(path);
  for await (const batch of batches(run.waiting, read, options.stretch ?? defaultStretch)) {
    if (cancel.isCancellationRequested) {
      return run.summary(true);
    }
    run.take(batch);
    done += batch.length;
    progress(done, found.length);
  }
  run.forgetGone();
  return run.summary(false);
}

/** A file and its bytes, or why there are none. */
export type FileRead = { readonly file: FileStat } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: unknown }
);

class SyncRun {
  readonly waiting: readonly FileStat[];
  readonly #library: LibraryWriter;
  readonly #sources: Sources;
  readonly #everything: boolean;
  readonly #found: number;
  readonly #known: ReadonlyMap<string, KnownFile>;
  readonly #gone: readonly KnownFile[];
  /** Files that are gone, by the hash of their bytes: another file with the same bytes is the same article. */
  readonly #vanished: Map<string, KnownFile>;
  readonly #skipped: Problem[];
  readonly #count = { read: 0, added: 0, changed: 0, renamed: 0, removed: 0 };

  constructor(
    library: LibraryWriter,
    sources: Sources,
    options: SyncOptions,
    found: readonly FileStat[],
    problems: readonly Problem[],
  ) {
    this.#library = library;
    this.#sources = sources;
    this.#everything = options.everything ?? false;
    this.#found = found.length;
    this.#skipped = [...problems];
    const known = new Map(library.files().map(file => [file.path, file]));
    const there = new Set(found.map(({ path }) => path));
    this.#known = known;
    this.#gone = [...known.values()].filter(({ path }) => !there.has(path) && !isBelow(path, problems));
    this.#vanished = new Map(this.#gone.filter(({ hash }) => hash !== '').map(file => [file.hash, file]));
    this.waiting = found.filter(file => this.#everything || !sameFile(known.get(file.path), file));
  }

  take(files: readonly FileRead[]): void {
    this.#library.withTransaction(() => {
      for (const read of files) {
        this.#takeOne(read);
      }
    });
  }

  /** Removes the articles whose files are gone, but for those that were found again under another name. */
  forgetGone(): void {
    const left = new Set(this.#vanished.values());
    const lost = this.#gone.filter(file => file.hash === '' || left.has(file));
    this.#library.withTransaction(() => {
      for (const { path } of lost) {
        this.#remove(path);
      }
    });
  }

  summary(cancelled: boolean): SyncSummary {
    return { found: this.#found, ...this.#count, skipped: this.#skipped, cancelled };
  }

  #takeOne(read: FileRead): void {
    const { file } = read;
    if ('error' in read) {
      this.#skip(file.path, read.error);
      return;
    }
    this.#count.read++;
    const hash = createHash('sha256').update(read.bytes).digest('base64');
    if (this.#known.get(file.path)?.hash === hash && !this.#everything) {
      this.#library.touch(file);
    } else if (!this.#wasRenamed(file, hash)) {
      this.#index({ ...file, hash }, read.bytes);
    }
  }

  #wasRenamed(file: FileStat, hash: string): boolean {
    const before = this.#known.has(file.path) ? undefined : this.#vanished.get(hash);
    if (before === undefined || !this.#library.rename(before.path, file)) {
      return false;
    }
    this.#vanished.delete(hash);
    this.#count.renamed++;
    return true;
  }

  #index(file: FileStat & { readonly hash: string }, bytes: Uint8Array): void {
    const read = this.#articleIn(file.path, bytes);
    if (read !== undefined) {
      this.#library.put(file, read.article, read.quotes);
      this.#known.has(file.path) ? this.#count.changed++ : this.#count.added++;
    }
  }

  /** All that can fail because of the file happens here, before anything is written. */
  #articleIn(path: string, bytes: Uint8Array): { article: Article; quotes: readonly Quote[] } | undefined {
    try {
      const article = this.#sources.readArticle(path, bytes);
      checkArticle(article);
      return { article, quotes: this.#sources.extractQuotes(article) };
    } catch (error) {
      this.#skip(path, error);
      return undefined;
    }
  }

  #skip(path: string, error: unknown): void {
    this.#skipped.push({ path, message: error instanceof Error ? error.message : String(error) });
    // What it said before is not what it says now.
    if (this.#known.has(path)) {
      this.#remove(path);
    }
  }

  #remove(path: string): void {
    this.#library.remove(path);
    this.#count.removed++;
  }
}

function sameFile(known: FileStat | undefined, file: FileStat): boolean {
  return known !== undefined && known.size === file.size && known.modified === file.modified;
}

/** What could not be looked at may still be there. */
function isBelow(path: string, problems: readonly Problem[]): boolean {
  return problems.some(({ path: folder }) => path === folder || /^[/\\]/.test(afterPrefix(path, folder)));
}

function afterPrefix(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : '';
}
