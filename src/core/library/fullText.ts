import type { Database } from './database.ts';
import { number, optionalText, text } from './rows.ts';
import { visible } from './words.ts';

/**
 * The full-text tables follow the tables they index by these four, not by triggers: FTS5 writes out what it has gathered at
 * every statement that fires one, which took four times as long. SQLite's integrity check holds them to the views.
 */

export function indexArticle(database: Database, id: number, words: string): void {
  database.run('INSERT INTO article_index (rowid, text) VALUES (?, ?)', id, visible(words));
}

/** What a quote can be found by. */
export interface QuoteWords {
  readonly words: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly year: number | null;
}

export function indexQuote(database: Database, id: number, quote: QuoteWords): void {
  database.run(
    'INSERT INTO quote_index (rowid, words, speaker, title, source) VALUES (?, ?, ?, ?, ?)',
    id,
    visible(quote.words),
    quote.speaker,
    quote.title,
    `${quote.outlet ?? ''} ${quote.year ?? ''}`,
  );
}

/** To be called while the article and its text are still there as they were indexed. */
export function forgetArticle(database: Database, id: number): void {
  const row = database.get('SELECT text FROM article_words WHERE id = ?', id);
  if (row !== undefined) {
    database.run(
      "INSERT INTO article_index (article_index, rowid, text) VALUES ('delete', ?, ?)",
      id,
      text(row, 'text'),
    );
  }
}

/** To be called while the article and its quotes are still there as they were indexed. */
export function forgetQuotes(database: Database, articleId: number): void {
  const rows = database.all(
    'SELECT id, words, speaker, title, source FROM quote_words WHERE article = ?',
    articleId,
  );
  for (const row of rows) {
    database.run(
      `INSERT INTO quote_index (quote_index, rowid, words, speaker, title, source)
        VALUES ('delete', ?, ?, ?, ?, ?)`,
      number(row, 'id'),
      text(row, 'words'),
      optionalText(row, 'speaker'),
      text(row, 'title'),
      text(row, 'source'),
    );
  }
}
