import type { Database } from './database.ts';
import { number } from './rows.ts';
import { invisibleCharacters } from './words.ts';

interface Migration {
  readonly sql: string;
  /** Set where the articles must be read anew, because the step asks for what was not kept before. */
  readonly reread?: boolean;
}

/** What {@link visible} does to a text before it is indexed, said in SQL. */
const visibleInSql = (column: string): string =>
  invisibleCharacters.reduce((sql, char) => `replace(${sql}, char(${char.codePointAt(0)}), '')`, column);

/**
 * In order; a migration that has been released is never changed, a new one is added.
 *
 * The full-text tables hold no text of their own: the views say what they index (see fullText.ts, which keeps them). They
 * keep no sizes either (columnsize = 0): those serve only SQLite's own ranking, which counts all rows with each word of a
 * query and so takes longer the more articles there are.
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
  body_end INTEGER NOT NULL
);
CREATE INDEX article_by_time ON article (modified);

-- Apart from the rest, so that a list of articles need not read past it.
CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article,
  passages TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
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
  passage_end INTEGER NOT NULL
);
CREATE INDEX quote_by_article ON quote (article, ordinal);
CREATE INDEX quote_by_speaker ON quote (speaker, article) WHERE kind <> 'headline';

CREATE VIEW article_words (id, text) AS
  SELECT article, ${visibleInSql('text')} FROM article_text;
CREATE VIRTUAL TABLE article_index USING fts5 (
  text, content = 'article_words', content_rowid = 'id', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2');

-- Words in a headline are found by its article's title: they are no quote to insert.
CREATE VIEW quote_words (id, article, words, speaker, title, source) AS
  SELECT quote.id, article.id, ${visibleInSql('words')}, speaker, title,
    coalesce(outlet, '') || ' ' || coalesce(year, '')
  FROM quote JOIN article ON article.id = quote.article WHERE kind <> 'headline';
CREATE VIRTUAL TABLE quote_index USING fts5 (
  words, speaker, title, source, content = 'quote_words', content_rowid = 'id', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2');

-- The words of all quotes, and the runs of three letters in them: a word with a typing mistake leads to the right one.
CREATE TABLE word (id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE word_index USING fts5 (
  term, content = 'word', content_rowid = 'id', columnsize = 0, detail = none, tokenize = 'trigram');
`,
  },
];

/** The version this program writes. */
export const schemaVersion = migrations.length;

/** All that is known of the articles is forgotten, so that the next sync reads them again. */
const emptied = `INSERT INTO quote_index (quote_index) VALUES ('delete-all');
  INSERT INTO article_index (article_index) VALUES ('delete-all');
  DELETE FROM quote; DELETE FROM article_text; DELETE FROM article`;

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
      database.exec(emptied);
    }
    if (missing.length > 0) {
      database.exec(`PRAGMA user_version = ${schemaVersion}`);
    }
  });
}
