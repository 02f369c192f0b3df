import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import wasm from 'node-sqlite3-wasm';
import type { Connection, DatabaseOptions, Row, Value } from './database.ts';

/**
 * A connection by SQLite compiled to WebAssembly, for a Node without `node:sqlite` or without FTS5.
 *
 * Its file system layer has one kind of lock, a directory beside the file, and takes its own lock for somebody else's
 * when it looks for a transaction to roll back after a crash. A write-ahead log held by one connection needs neither,
 * so here a library has one user at a time; a second one is told that the database is locked.
 */
export function wasmConnection(options: DatabaseOptions): Connection {
  const inMemory = options.file === ':memory:';
  if (!inMemory) {
    removeLockOfTheDead(options.file);
  }
  const database = new wasm.Database(options.file, { fileMustExist: options.readOnly ?? false });
  try {
    if (!inMemory) {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE; COMMIT');
      writeFileSync(ownerOf(options.file), String(process.pid));
    }
    if (options.readOnly) {
      database.exec('PRAGMA query_only = ON');
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return connectionTo(database, () => rmSync(ownerOf(options.file), { force: true }));
}

function connectionTo(database: wasm.Database, closed: () => void): Connection {
  const prepared = new Map<string, wasm.Statement>();
  const using = <T>(sql: string, work: (statement: wasm.Statement) => T): T => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    // A statement that failed would report its error once more when it is closed, so only sound ones are kept.
    prepared.delete(sql);
    try {
      const result = work(statement);
      prepared.set(sql, statement);
      return result;
    } catch (error) {
      discard(statement);
      throw error;
    }
  };
  return {
    get inTransaction() {
      return database.inTransaction;
    },
    exec: sql => database.exec(sql),
    run: (sql, ...values: Value[]) => using(sql, statement => Number(statement.run(values).lastInsertRowid)),
    all: (sql, ...values: Value[]) => using(sql, statement => statement.all(values).map(plain)),
    get: (sql, ...values: Value[]) =>
      using(sql, statement => {
        const row = statement.get(values);
        return row === null ? undefined : plain(row);
      }),
    close() {
      for (const statement of prepared.values()) {
        discard(statement);
      }
      prepared.clear();
      database.close();
      closed();
    },
  };
}

function discard(statement: wasm.Statement): void {
  try {
    statement.finalize();
  } catch {
    // The error was thrown already by the call that failed.
  }
}

/** The types allow rows grouped by table, which come only when asked for. */
function plain(row: wasm.QueryResult): Row {
  const result: Record<string, Row[string]> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array)) {
      throw new TypeError(`Column ${name} is not a plain value.`);
    }
    result[name] = value;
  }
  return result;
}

/** A killed process leaves its lock behind. The owner's process number, beside it, says whether it still lives. */
function removeLockOfTheDead(file: string): void {
  const lock = `${file}.lock`;
  if (existsSync(lock) && !ownerLives(ownerOf(file))) {
    rmSync(lock, { recursive: true, force: true });
  }
}

function ownerLives(ownerFile: string): boolean {
  try {
    process.kill(Number(readFileSync(ownerFile, 'utf8')), 0);
    return true;
  } catch (error) {
    // A process of another user lives too, but may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ownerOf(file: string): string {
  return `${file}.owner`;
}
