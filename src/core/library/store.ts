import type { Cancel, Files, Progress } from '../ports.ts';
import { startIndexer } from './indexer.ts';
import { indexFolders } from './indexing.ts';
import { type Library, type LibraryOptions, openLibrary } from './library.ts';
import type { ArticleFolders } from './messages.ts';
import { hasNativeEngine } from './nodeEngine.ts';
import type { SyncSummary } from './sync.ts';

/** A library to read from, and the one way to bring it up to date. */
export interface Store {
  readonly library: Library;
  /** Makes the library equal to the folders; everything done before a cancellation is kept and usable. */
  sync(folders: ArticleFolders, cancel: Cancel, progress: Progress): Promise<SyncSummary>;
  close(): Promise<void>;
}

export interface StoreOptions extends LibraryOptions {
  readonly files: Files;
  /** The program of the thread that writes. Without it, files are indexed on this thread, a few milliseconds at a time. */
  readonly worker?: string | URL | undefined;
}

/** On the thread that is also typed in. */
const shortStretch = 15;

/**
 * Opens a library with a thread of its own for writing, and for reading only on this one. In memory, and with WebAssembly,
 * where a library has one user at a time, one connection on this thread does both.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { worker, file, engine, readOnly } = options;
  const alone = file === ':memory:' || engine === 'wasm' || readOnly || !hasNativeEngine();
  return worker === undefined || alone ? openHere(options) : openWithWorker(options, worker);
}

async function openHere(options: StoreOptions): Promise<Store> {
  const library = await openLibrary(options);
  const replacing = async (replace: () => void): Promise<void> => replace();
  const indexing = { library, files: options.files, stretch: shortStretch, replacing };
  return {
    library,
    sync: (folders, cancel, progress) => indexFolders(indexing, folders, cancel, progress),
    close: async () => library.close(),
  };
}

async function openWithWorker(options: StoreOptions, worker: string | URL): Promise<Store> {
  const { file, engine, log } = options;
  let reader: Library | undefined;
  const indexer = await startIndexer({
    worker,
    file,
    engine,
    log,
    release: () => reader?.close(),
    rebuilt: () => reader?.reopen(),
  });
  try {
    const library = await openLibrary({ ...options, readOnly: true });
    reader = library;
    return {
      library,
      sync: indexer.sync,
      async close() {
        library.close();
        await indexer.close();
      },
    };
  } catch (error) {
    await indexer.close();
    throw error;
  }
}
