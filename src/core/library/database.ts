import { hasNativeEngine, nodeConnection } from './nodeEngine.ts';

/** What SQLite can hold. Integers come back as numbers: no id or offset here nears 2^53. */
export type Value = null | number | string | Uint8Array;
export type Row = Readonly<Record<string, Value | bigint>>;
export type Engine = 'node' | 'wasm';

/** What an engine must bring. Statements are prepared once per text and kept by the engine. */
export interface Connection {
  readonly inTransaction: boolean;
  exec(sql: string): void;
  /** The id of the row inserted last. */
  run(sql: string, ...values: Value[]): number;
  all(sql: string, ...values: Value[]): readonly Row[];
  get(sql: string, ...values: Value[]): Row | undefined;
  close(): void;
}

export interface Database extends Connection {
  readonly engine: Engine;
  /** Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. Joins a running one. */
  withTransaction<T>(work: () => T): T;
  /** Opens the file again after `close`: another one may have taken its place. */
  reopen(): void;
}

export interface DatabaseOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly readOnly?: boolean | undefined;
  /** Forces an engine; by default `node:sqlite` where it is there with FTS5, else WebAssembly. */
  readonly engine?: Engine | undefined;
}

/** Opens a database file with the engine asked for, or the best one here. Throws SQLite's error. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.engine !== 'wasm' && hasNativeEngine()) {
    return databaseOn('node', () => nodeConnection(options));
  }
  if (options.engine === 'node') {
    throw new Error('This Node has no node:sqlite with full-text search (FTS5); use Node 22.16 or newer.');
  }
  // Imported only here: a process with node:sqlite never loads the WebAssembly.
  const { wasmConnection } = await import('./wasmEngine.ts');
  return databaseOn('wasm', () => wasmConnection(options));
}

function databaseOn(engine: Engine, connect: () => Connection): Database {
  let connection = connect();
  let isOpen = true;
  return {
    engine,
    get inTransaction() {
      return connection.inTransaction;
    },
    exec: sql => connection.exec(sql),
    run: (sql, ...values) => connection.run(sql, ...values),
    all: (sql, ...values) => connection.all(sql, ...values),
    get: (sql, ...values) => connection.get(sql, ...values),
    close() {
      if (isOpen) {
        isOpen = false;
        connection.close();
      }
    },
    withTransaction: work => inTransaction(connection, work),
    reopen() {
      connection = connect();
      isOpen = true;
    },
  };
}

function inTransaction<T>(connection: Connection, work: () => T): T {
  if (connection.inTransaction) {
    return work();
  }
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, a full disk among them.
    if (connection.inTransaction) {
      connection.exec('ROLLBACK');
    }
    throw error;
  }
}
