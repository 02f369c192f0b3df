import { createHash } from 'node:crypto';
import type { Article, Problem, Quote } from '../model.ts';
import type { Cancel, FileStat, Progress } from '../ports.ts';
import { isDamage } from './library.ts';
import type { KnownFile, LibraryWriter } from './writing.ts';

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

/**
 * Makes the library equal to the files: adds, replaces, renames and removes articles. A file is read only where its size or
 * time differ from what is known, and indexed only where its bytes do. A file that cannot be read is named in the
 * summary, is not in the library any more, and stops nothing. Everything done before a cancellation is kept.
 */
export async function sync(
  library: LibraryWriter,
  sources: Sources,
  options: SyncOptions,
  cancel: Cancel,
  progress: Progress,
): Promise<SyncSummary> {
  const { found, problems } = await sources.discover(cancel);
  const run = new SyncRun(library, sources, problems);
  const known = new Map(library.files().map(file => [file.path, file]));
  if (cancel.isCancellationRequested) {
    return run.summary(found.length, true);
  }
  const there = new Set(found.map(({ path }) => path));
  const gone = [...known.values()].filter(({ path }) => !there.has(path) && !isBelow(path, problems));
  const waiting = found.filter(file => options.everything || !sameFile(known.get(file.path), file));
  const vanished = new Map(gone.filter(({ hash }) => hash !== '').map(file => [file.hash, file]));
  progress(found.length - waiting.length, found.length);
  for (const [index, file] of waiting.entries()) {
    if (cancel.isCancellationRequested) {
      return run.summary(found.length, true);
    }
    await run.take(file, known.get(file.path), vanished, options);
    progress(found.length - waiting.length + index + 1, found.length);
  }
  run.forget(gone);
  return run.summary(found.length, false);
}

/** What could not be looked at may still be there. */
function isBelow(path: string, problems: readonly Problem[]): boolean {
  return problems.some(problem => path === problem.path || /^[/\\]/.test(afterPrefix(path, problem.path)));
}

function afterPrefix(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : '';
}

function sameFile(known: FileStat | undefined, file: FileStat): boolean {
  return known !== undefined && known.size === file.size && known.modified === file.modified;
}

class SyncRun {
  readonly #library: LibraryWriter;
  readonly #sources: Sources;
  readonly #skipped: Problem[];
  readonly #renamed = new Set<string>();
  #read = 0;
  #added = 0;
  #changed = 0;
  #removed = 0;

  constructor(library: LibraryWriter, sources: Sources, problems: readonly Problem[]) {
    this.#library = library;
    this.#sources = sources;
    this.#skipped = [...problems];
  }

  async take(
    file: FileStat,
    known: KnownFile | undefined,
    vanished: ReadonlyMap<string, KnownFile>,
    options: SyncOptions,
  ): Promise<void> {
    try {
      const bytes = await this.#sources.read(file.path);
      this.#read++;
      const hash = createHash('sha256').update(bytes).digest('base64');
      const before = vanished.get(hash);
      if (known?.hash === hash && !options.everything) {
        this.#library.touch(file);
      } else if (known === undefined && before !== undefined && !this.#renamed.has(before.path)) {
        this.#library.rename(before.path, file);
        this.#renamed.add(before.path);
      } else {
        this.#index({ ...file, hash }, bytes);
        known === undefined ? this.#added++ : this.#changed++;
      }
    } catch (error) {
      this.#skip(file.path, known, error);
    }
  }

  /** Removes the articles whose files are gone, but for those that were found again under another name. */
  forget(gone: readonly FileStat[]): void {
    const lost = gone.filter(({ path }) => !this.#renamed.has(path));
    this.#library.withTransaction(() => {
      for (const { path } of lost) {
        this.#library.remove(path);
      }
    });
    this.#removed += lost.length;
  }

  summary(found: number, cancelled: boolean): SyncSummary {
    return {
      found,
      read: this.#read,
      added: this.#added,
      changed: this.#changed,
      renamed: this.#renamed.size,
      removed: this.#removed,
      skipped: this.#skipped,
      cancelled,
    };
  }

  #index(file: FileStat & { readonly hash: string }, bytes: Uint8Array): void {
    const article = this.#sources.readArticle(file.path, bytes);
    this.#library.put(file, article, this.#sources.extractQuotes(article));
  }

  #skip(path: string, known: KnownFile | undefined, error: unknown): void {
    // A damaged library is no fault of the file: whoever opened the library must set it aside.
    if (isDamage(error)) {
      throw error;
    }
    const message = error instanceof Error ? error.message : String(error);
    this.#skipped.push({ path, message });
    if (known !== undefined) {
      this.#library.remove(path);
      this.#removed++;
    }
  }
}
