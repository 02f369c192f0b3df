import type { Engine } from './database.ts';
import type { SyncSummary } from './sync.ts';

/** Which files are articles. */
export interface ArticleFolders {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Patterns as in `.gitignore`, below each folder. */
  readonly exclude: readonly string[];
  /** Reads every file anew, even where nothing shows a change. */
  readonly everything?: boolean | undefined;
}

/** What the thread that writes is started with. */
export interface WorkerStart {
  readonly file: string;
  readonly engine: Engine | undefined;
}

/** What it is told. */
export type WorkerRequest =
  | { readonly kind: 'sync'; readonly folders: ArticleFolders }
  | { readonly kind: 'cancel' }
  /** Nobody else has the file open now. */
  | { readonly kind: 'released' }
  | { readonly kind: 'close' };

/** What it says. */
export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly message: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The file must be set aside; waits until it is released. Some systems do not rename what is open. */
  | { readonly kind: 'damaged' }
  /** The file is another one now. */
  | { readonly kind: 'rebuilt' }
  | { readonly kind: 'finished'; readonly summary: SyncSummary }
  | { readonly kind: 'failed'; readonly message: string };
