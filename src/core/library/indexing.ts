import { discover } from '../articles/discover.ts';
import { readArticle } from '../articles/read.ts';
import type { Cancel, Files, Progress } from '../ports.ts';
import { extractQuotes } from '../quotes/extract.ts';
import { isDamage, type Library, messageOf } from './library.ts';
import type { ArticleFolders } from './messages.ts';
import { number } from './rows.ts';
import { type Sources, type SyncSummary, sync } from './sync.ts';

export interface Indexing {
  readonly library: Library;
  readonly files: Files;
  /** See {@link SyncOptions.stretch}. */
  readonly stretch: number;
  /** Calls `replace`, which sets a damaged file aside, when no other connection has it open. */
  readonly replacing: (replace: () => void) => Promise<void>;
}

/**
 * To be raised when articles are read or quotes are found otherwise than before: all articles are then read again, once. The
 * library keeps it where SQLite keeps a number for the program that made a file.
 */
const readingVersion = 1;

/** Makes a library equal to folders of articles. One that turns out to be damaged is built anew on the way. */
export async function indexFolders(
  { library, files, stretch, replacing }: Indexing,
  folders: ArticleFolders,
  cancel: Cancel,
  progress: Progress,
): Promise<SyncSummary> {
  const run = async (): Promise<SyncSummary> => {
    const everything = folders.everything || readingVersionOf(library) !== readingVersion;
    const sources = sourcesIn(files, folders);
    const summary = await sync(library, sources, { stretch, everything }, cancel, progress);
    if (everything && !summary.cancelled) {
      library.database.exec(`PRAGMA application_id = ${readingVersion}`);
    }
    return summary;
  };
  try {
    return await run();
  } catch (error) {
    if (!isDamage(error)) {
      throw isFullDisk(error) ? new Error(fullDisk, { cause: error }) : error;
    }
    await replacing(library.rebuild);
    return run();
  }
}

function readingVersionOf({ database }: Library): number {
  const row = database.get('PRAGMA application_id');
  return row === undefined ? 0 : number(row, 'application_id');
}

function sourcesIn(files: Files, { folders, exclude }: ArticleFolders): Sources {
  return {
    discover: cancel => discover(files, folders, { exclude }, cancel),
    read: path => files.read(path),
    readArticle,
    extractQuotes,
  };
}

const fullDisk =
  'The disk is full: free some space and index again. What was indexed so far is kept and can be used.';

function isFullDisk(error: unknown): boolean {
  return /disk is full/.test(messageOf(error));
}
