import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Log } from '../ports.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { type LibraryReader, libraryReader } from './reading.ts';
import { migrate, schemaVersion, versionOf } from './schema.ts';
import { type LibraryWriter, libraryWriter } from './writing.ts';

export type { Counts, LibraryReader } from './reading.ts';
export type { ArticleEntry, LibraryQuote, Voice } from './rows.ts';
export type { LibraryWriter } from './writing.ts';

export interface Library extends LibraryReader, LibraryWriter {
  /** For the rooms that ask questions of their own, such as search. */
  readonly database: Database;
  /** Sets the file aside and begins an empty one, where it turned out to be damaged while it was open. */
  rebuild(): void;
  /** Looks at the file anew, where another connection has rebuilt it. */
  reopen(): void;
  close(): void;
}

export interface LibraryOptions extends DatabaseOptions {
  readonly log: Log;
}

/**
 * Opens a library, or makes it. It is a cache of the articles' folders: one that is damaged, or written by a newer
 * Verbatim, is set aside under another name and an empty one takes its place, to be filled by the next sync.
 * Opened for reading only, such a library is refused, and so is one that is not there; the error says so in one line.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  try {
    return await openSound(options);
  } catch (error) {
    const reason = unusable(error);
    if (reason === undefined || options.readOnly || options.file === ':memory:') {
      throw new Error(`Cannot open the library ${options.file}: ${messageOf(error)}`, { cause: error });
    }
    setAside(options, reason);
    return await openSound(options);
  }
}

class NewerLibrary extends Error {}

async function openSound(options: LibraryOptions): Promise<Library> {
  const database = await openDatabase(options);
  const reopen = (): void => {
    database.close();
    database.reopen();
    makeReady(database, options);
  };
  try {
    makeReady(database, options);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    ...libraryReader(database),
    ...libraryWriter(database),
    database,
    reopen,
    rebuild() {
      database.close();
      setAside(options, 'is damaged');
      database.reopen();
      makeReady(database, options);
    },
    close: () => database.close(),
  };
}

function makeReady(database: Database, { readOnly }: LibraryOptions): void {
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000');
  const version = versionOf(database);
  if (version > schemaVersion) {
    throw new NewerLibrary(
      `it was written by a newer Verbatim (${version}, this one knows ${schemaVersion})`,
    );
  }
  if (!readOnly) {
    // A commit need not survive the loss of power, only the death of the process: what is lost is read again.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA wal_autocheckpoint = ${pagesBetweenCheckpoints}`);
    migrate(database);
  } else if (version < schemaVersion) {
    throw new Error('it is not a library of this version; index the articles first');
  }
}

/** 32 MB: pages that change with every article are then copied back once for many of them. */
const pagesBetweenCheckpoints = 8_000;

/** Why a library cannot be used as it is, or undefined where the error is not the file's fault. */
function unusable(error: unknown): string | undefined {
  if (error instanceof NewerLibrary) {
    return 'was written by a newer Verbatim';
  }
  return isDamage(error) ? 'is damaged' : undefined;
}

/** SQLite's two ways to say that the bytes are not a database (any more), in both engines' words. */
export function isDamage(error: unknown): boolean {
  return /malformed|not a database/.test(messageOf(error));
}

function setAside({ file, log }: LibraryOptions, reason: string): void {
  const aside = `${file}.set-aside`;
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + part)) {
      renameSync(file + part, aside + part);
    } else {
      rmSync(aside + part, { force: true });
    }
  }
  log.warn(`The library ${file} ${reason}; it was moved to ${aside} and will be built anew.`);
}

/** An error in one line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
