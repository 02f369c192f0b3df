import type { Article } from '../model.ts';
import type { Database } from './database.ts';
import {
  type ArticleEntry,
  type ArticleRow,
  articleColumns,
  articleOf,
  entryColumns,
  entryOf,
  type LibraryQuote,
  number,
  quoteColumns,
  quoteOf,
  spansOf,
  text,
  type Voice,
  voiceOf,
} from './rows.ts';

export interface Counts {
  readonly articles: number;
  /** Quotes in headlines not counted. */
  readonly quotes: number;
  /** Named speakers. */
  readonly speakers: number;
}

/** What every face reads. Nothing here fails for want of an article or a quote: it is undefined, or an empty list. */
export interface LibraryReader {
  counts(): Counts;
  /** By path. */
  articles(): readonly ArticleEntry[];
  article(id: number): Article | undefined;
  articleAt(path: string): Article | undefined;
  entry(id: number): ArticleEntry | undefined;
  entryAt(path: string): ArticleEntry | undefined;
  /** Whether the file at this path is one of the articles. */
  isArticle(path: string): boolean;
  /** In the order of the article, headlines' quotes among them. */
  quotesOf(articleId: number): readonly LibraryQuote[];
  quote(id: number): LibraryQuote | undefined;
  /** Most quoted first; then by name, with the unnamed last among equals. */
  voices(): readonly Voice[];
  quotesBy(speaker: string | null): readonly LibraryQuote[];
}

const selectQuotes = `SELECT ${quoteColumns} FROM quote JOIN article ON article.id = quote.article`;

export function libraryReader(database: Database): LibraryReader {
  const articleRow = (column: 'id' | 'path', value: number | string): ArticleRow | undefined => {
    const row = database.get(`SELECT ${articleColumns} FROM article WHERE ${column} = ?`, value);
    return row === undefined ? undefined : articleOf(row);
  };
  const whole = (row: ArticleRow | undefined): Article | undefined =>
    row === undefined ? undefined : rebuild(database, row);
  return {
    counts() {
      const row = database.get(`SELECT count(*) AS articles, coalesce(sum(quotes), 0) AS quotes,
        (SELECT count(DISTINCT speaker) FROM quote WHERE kind <> 'headline') AS speakers FROM article`);
      return row === undefined
        ? { articles: 0, quotes: 0, speakers: 0 }
        : {
            articles: number(row, 'articles'),
            quotes: number(row, 'quotes'),
            speakers: number(row, 'speakers'),
          };
    },
    articles: () => database.all(`SELECT ${entryColumns} FROM article ORDER BY path`).map(entryOf),
    article: id => whole(articleRow('id', id)),
    articleAt: path => whole(articleRow('path', path)),
    entry(id) {
      const row = database.get(`SELECT ${entryColumns} FROM article WHERE id = ?`, id);
      return row === undefined ? undefined : entryOf(row);
    },
    entryAt(path) {
      const row = database.get(`SELECT ${entryColumns} FROM article WHERE path = ?`, path);
      return row === undefined ? undefined : entryOf(row);
    },
    isArticle: path => database.get('SELECT 1 FROM article WHERE path = ?', path) !== undefined,
    quotesOf: articleId =>
      database.all(`${selectQuotes} WHERE quote.article = ? ORDER BY quote.ordinal`, articleId).map(quoteOf),
    quote(id) {
      const row = database.get(`${selectQuotes} WHERE quote.id = ?`, id);
      return row === undefined ? undefined : quoteOf(row);
    },
    voices: () =>
      database
        .all(`SELECT speaker, count(*) AS quotes, count(DISTINCT article) AS articles FROM quote
          WHERE kind <> 'headline' GROUP BY speaker ORDER BY quotes DESC, speaker IS NULL, speaker`)
        .map(voiceOf),
    quotesBy: speaker =>
      database
        .all(
          `${selectQuotes} WHERE quote.speaker IS ? AND quote.kind <> 'headline'
            ORDER BY article.path, quote.ordinal`,
          speaker,
        )
        .map(quoteOf),
  };
}

function rebuild(database: Database, row: ArticleRow): Article {
  const words = database.get('SELECT passages, text FROM article_text WHERE article = ?', row.id);
  return {
    path: row.path,
    text: words === undefined ? '' : text(words, 'text'),
    encoding: row.encoding,
    language: row.language,
    details: row.details,
    title: row.headline,
    body: row.body,
    passages: words === undefined ? [] : spansOf(text(words, 'passages')),
    furniture: row.furniture,
  };
}
