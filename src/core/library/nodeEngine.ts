import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Connection, DatabaseOptions, Value } from './database.ts';

/** Whether this Node has `node:sqlite`, and one built with FTS5 (that of Node 22.13 and 22.14 is not). */
export function hasNativeEngine(): boolean {
  const sqlite = nodeSqlite();
  return sqlite !== undefined && hasFullText(sqlite.DatabaseSync);
}

/** A connection by `node:sqlite`. Throws SQLite's error where the file cannot be opened. */
export function nodeConnection(options: DatabaseOptions): Connection {
  const sqlite = nodeSqlite();
  if (sqlite === undefined) {
    throw new Error('This Node has no node:sqlite.');
  }
  const database = new sqlite.DatabaseSync(options.file, { readOnly: options.readOnly ?? false });
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) {
      return known;
    }
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    get inTransaction() {
      return database.isTransaction;
    },
    exec: sql => database.exec(sql),
    run: (sql, ...values: Value[]) => Number(statement(sql).run(...values).lastInsertRowid),
    all: (sql, ...values: Value[]) => statement(sql).all(...values),
    get: (sql, ...values: Value[]) => statement(sql).get(...values),
    close() {
      prepared.clear();
      database.close();
    },
  };
}

function nodeSqlite() {
  return quietly(() => process.getBuiltinModule?.('node:sqlite'));
}

function hasFullText(Database: typeof DatabaseSync): boolean {
  const probe = new Database(':memory:');
  try {
    return probe.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS used").get()?.['used'] === 1;
  } finally {
    probe.close();
  }
}

/** Node warns once that node:sqlite is experimental. A writer can do nothing with that; all other warnings pass. */
function quietly<T>(load: () => T): T {
  const emit = process.emitWarning;
  // An overloaded function: the arguments are looked at and handed on as they are.
  process.emitWarning = new Proxy(emit, {
    apply: (target, self, args: unknown[]) =>
      isSqliteWarning(args) ? undefined : Reflect.apply(target, self, args),
  });
  try {
    return load();
  } finally {
    process.emitWarning = emit;
  }
}

function isSqliteWarning([warning, kind]: unknown[]): boolean {
  return kind === 'ExperimentalWarning' && String(warning).startsWith('SQLite');
}
