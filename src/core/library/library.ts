import { existsSync, renameSync } from 'node:fs';
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
    return libraryOn(await openSound(options));
  } catch (error) {
    const reason = unusable(error);
    if (reason === undefined || options.readOnly || options.file === ':memory:') {
      throw new Error(`Cannot open the library ${options.file}: ${messageOf(error)}`, { cause: error });
    }
    const aside = setAside(options.file);
    options.log.warn(
      `The library ${options.file} ${reason}; it was moved to ${aside} and will be built anew.`,
    );
    return libraryOn(await openSound(options));
  }
}

class NewerLibrary extends Error {}

async function openSound(options: DatabaseOptions): Promise<Database> {
  const database = await openDatabase(options);
  try {
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000');
    const version = versionOf(database);
    if (version > schemaVersion) {
      throw new NewerLibrary(
        `it was written by a newer Verbatim (${version}, this one knows ${schemaVersion})`,
      );
    }
    if (!options.readOnly) {
      // A commit need not survive the loss of power, only the death of the process: what is lost is read again.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      migrate(database);
    } else if (version < schemaVersion) {
      throw new Error('it is not a library of this version; index the articles first');
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function libraryOn(database: Database): Library {
  return {
    ...libraryReader(database),
    ...libraryWriter(database),
    database,
    close: () => database.close(),
  };
}

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

function setAside(file: string): string {
  const aside = `${file}.set-aside`;
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + part)) {
      renameSync(file + part, aside + part);
    }
  }
  return aside;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
