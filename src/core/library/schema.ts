import type { Database } from './database.ts';
import { number } from './rows.ts';

interface Migration {
  readonly sql: string;
  /** Set where the articles must be read anew, because the step asks for what was not kept before. */
  readonly reread?: boolean;
}

/**
 * Invisible characters stand within words of some pages (soft hyphens, zero-width spaces) and would cut them in two for
 * the full-text index.
 */
const visible = (column: string): string =>
  [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff].reduce(
    (sql, code) => `replace(${sql}, char(${code}), '')`,
    column,
  );

/**
 * In order; a migration that has been released is never changed, a new one is added.
 *
 * An article's text is its `lead` (what stands before the first passage) and its passages one after the other, each with
 * what stands between it and the next: stored once, and what the full-text index shares with it. The full-text tables hold
 * no text of their own and are kept by triggers.
 */
const migrations: readonly Migration[] = [
  {
    sql: `
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  modified REAL NOT NULL,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT,
  year INTEGER,
  details TEXT NOT NULL,
  language TEXT,
  encoding TEXT NOT NULL,
  quotes INTEGER NOT NULL,
  furniture TEXT NOT NULL,
  headline_start INTEGER,
  headline_end INTEGER,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  lead TEXT NOT NULL
);
CREATE INDEX article_by_hash ON article (hash);

CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX passage_by_article ON passage (article, start);

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT,
  words TEXT NOT NULL,
  spans TEXT NOT NULL,
  mention_start INTEGER,
  mention TEXT,
  cue_start INTEGER,
  cue TEXT,
  confidence REAL NOT NULL,
  passage_start INTEGER NOT NULL,
  passage_end INTEGER NOT NULL,
  -- Speaker, title and outlet once more, so that a query's words may stand in any of them.
  about TEXT NOT NULL
);
CREATE INDEX quote_by_article ON quote (article, ordinal);
CREATE INDEX quote_by_speaker ON quote (speaker, article) WHERE kind <> 'headline';

CREATE VIEW passage_words AS SELECT id, ${visible('text')} AS text FROM passage;
CREATE VIRTUAL TABLE passage_text USING fts5 (
  text, content = 'passage_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
  INSERT INTO passage_text (rowid, text) VALUES (new.id, ${visible('new.text')});
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
  INSERT INTO passage_text (passage_text, rowid, text) VALUES ('delete', old.id, ${visible('old.text')});
END;

-- Words in a headline are found by its article's title: they are no quote to insert.
CREATE VIEW quote_words AS SELECT id, ${visible('words')} AS words, about FROM quote WHERE kind <> 'headline';
CREATE VIRTUAL TABLE quote_text USING fts5 (
  words, about, content = 'quote_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER quote_added AFTER INSERT ON quote WHEN new.kind <> 'headline' BEGIN
  INSERT INTO quote_text (rowid, words, about) VALUES (new.id, ${visible('new.words')}, new.about);
END;
CREATE TRIGGER quote_removed AFTER DELETE ON quote WHEN old.kind <> 'headline' BEGIN
  INSERT INTO quote_text (quote_text, rowid, words, about)
    VALUES ('delete', old.id, ${visible('old.words')}, old.about);
END;
CREATE TRIGGER quote_renamed AFTER UPDATE OF about ON quote WHEN new.kind <> 'headline' BEGIN
  INSERT INTO quote_text (quote_text, rowid, words, about)
    VALUES ('delete', old.id, ${visible('old.words')}, old.about);
  INSERT INTO quote_text (rowid, words, about) VALUES (new.id, ${visible('new.words')}, new.about);
END;
`,
  },
];

/** The version this program writes. */
export const schemaVersion = migrations.length;

export function versionOf(database: Database): number {
  const row = database.get('PRAGMA user_version');
  return row === undefined ? 0 : number(row, 'user_version');
}

/** Brings a database of this version or an older one up to date, in one transaction. */
export function migrate(database: Database): void {
  database.withTransaction(() => {
    const version = versionOf(database);
    const missing = migrations.slice(version);
    for (const { sql } of missing) {
      database.exec(sql);
    }
    if (version > 0 && missing.some(({ reread }) => reread)) {
      database.exec('DELETE FROM article');
    }
    if (missing.length > 0) {
      database.exec(`PRAGMA user_version = ${schemaVersion}`);
    }
  });
}
