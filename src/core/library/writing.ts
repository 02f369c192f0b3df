import type { Article, Details, Quote, Span } from '../model.ts';
import type { FileStat } from '../ports.ts';
import type { Database, Value } from './database.ts';
import { number, optionalText, spansToJson, text } from './rows.ts';

/** A file as the library knows it: enough to tell whether it changed. */
export interface KnownFile extends FileStat {
  /** Of the bytes; empty where the writer gave none. */
  readonly hash: string;
}

export interface LibraryWriter {
  /** Adds an article, or replaces the one at its path, which keeps its id. All of it or, where this throws, nothing. */
  put(file: FileStat & { readonly hash?: string }, article: Article, quotes: readonly Quote[]): void;
  remove(path: string): void;
  /** The article at `from` now lies at `file.path`: same words, same ids. */
  rename(from: string, file: FileStat): void;
  /** The words at a path are the known ones, though its size or time is not. */
  touch(file: FileStat): void;
  /** All files in the library, by path. */
  files(): readonly KnownFile[];
  /** Many changes in one go: all kept, or nothing. */
  withTransaction<T>(work: () => T): T;
}

const articleValues = [
  'path',
  'size',
  'modified',
  'hash',
  'title',
  'outlet',
  'year',
  'details',
  'language',
  'encoding',
  'quotes',
  'furniture',
  'headline_start',
  'headline_end',
  'body_start',
  'body_end',
  'lead',
];
const insertArticle = `INSERT INTO article (${articleValues.join(', ')})
  VALUES (${articleValues.map(() => '?').join(', ')})`;
const updateArticle = `UPDATE article SET ${articleValues.map(name => `${name} = ?`).join(', ')} WHERE id = ?`;
const insertPassage = 'INSERT INTO passage (article, start, length, text) VALUES (?, ?, ?, ?)';
const insertQuote = `INSERT INTO quote (article, ordinal, kind, speaker, words, spans, mention_start, mention, cue_start,
  cue, confidence, passage_start, passage_end, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function libraryWriter(database: Database): LibraryWriter {
  const idAt = (path: string): number | undefined => {
    const row = database.get('SELECT id FROM article WHERE path = ?', path);
    return row === undefined ? undefined : number(row, 'id');
  };
  return {
    put: (file, article, quotes) =>
      database.withTransaction(() => {
        checkPassages(article);
        const values = articleRow(file, article, quotes);
        const id = idAt(file.path);
        if (id !== undefined) {
          database.run('DELETE FROM passage WHERE article = ?', id);
          database.run('DELETE FROM quote WHERE article = ?', id);
          database.run(updateArticle, ...values, id);
        }
        const articleId = id ?? database.run(insertArticle, ...values);
        putPassages(database, articleId, article);
        putQuotes(database, articleId, article, quotes);
      }),
    remove: path => void database.run('DELETE FROM article WHERE path = ?', path),
    rename: (from, file) => database.withTransaction(() => rename(database, from, file)),
    touch: ({ path, size, modified }) =>
      void database.run('UPDATE article SET size = ?, modified = ? WHERE path = ?', size, modified, path),
    files: () =>
      database.all('SELECT path, size, modified, hash FROM article ORDER BY path').map(row => ({
        path: text(row, 'path'),
        size: number(row, 'size'),
        modified: number(row, 'modified'),
        hash: text(row, 'hash'),
      })),
    withTransaction: database.withTransaction,
  };
}

function articleRow(
  file: FileStat & { readonly hash?: string },
  article: Article,
  quotes: readonly Quote[],
): readonly Value[] {
  const { details } = article;
  return [
    file.path,
    file.size,
    file.modified,
    file.hash ?? '',
    titleOf(article, file.path),
    details['container-title'] ?? details.publisher ?? null,
    details.issued?.['date-parts']?.[0]?.[0] ?? null,
    JSON.stringify(details),
    article.language,
    article.encoding,
    quotes.filter(({ kind }) => kind !== 'headline').length,
    spansToJson(article.furniture),
    article.title?.start ?? null,
    article.title?.end ?? null,
    article.body.start,
    article.body.end,
    article.text.slice(0, article.passages[0]?.start),
  ];
}

function putPassages(database: Database, articleId: number, { text: words, passages }: Article): void {
  passages.forEach(({ start, end }, index) => {
    database.run(
      insertPassage,
      articleId,
      start,
      end - start,
      words.slice(start, passages[index + 1]?.start),
    );
  });
}

function putQuotes(database: Database, articleId: number, article: Article, quotes: readonly Quote[]): void {
  const title = titleOf(article, article.path);
  quotes.forEach((quote, ordinal) => {
    const passage = around(article.passages, quote.segments);
    database.run(
      insertQuote,
      articleId,
      ordinal,
      quote.kind,
      quote.speaker,
      quote.segments.map(segment => segment.text).join('\n'),
      spansToJson(quote.segments),
      quote.mention?.start ?? null,
      quote.mention?.text ?? null,
      quote.cue?.start ?? null,
      quote.cue?.text ?? null,
      quote.confidence,
      passage.start,
      passage.end,
      aboutOf(quote.speaker, title, article.details),
    );
  });
}

function rename(database: Database, from: string, file: FileStat): void {
  const row = database.get('SELECT id, title, details, headline_start FROM article WHERE path = ?', from);
  if (row === undefined) {
    return;
  }
  const id = number(row, 'id');
  database.run(
    'UPDATE article SET path = ?, size = ?, modified = ? WHERE id = ?',
    file.path,
    file.size,
    file.modified,
    id,
  );
  if (text(row, 'title') === nameOf(from)) {
    retitle(database, id, nameOf(file.path));
  }
}

function retitle(database: Database, id: number, title: string): void {
  database.run('UPDATE article SET title = ? WHERE id = ?', title, id);
  const quotes = database.all(
    'SELECT quote.id, speaker, outlet FROM quote JOIN article ON article.id = article WHERE article = ?',
    id,
  );
  for (const row of quotes) {
    const about = [optionalText(row, 'speaker'), title, optionalText(row, 'outlet')];
    database.run('UPDATE quote SET about = ? WHERE id = ?', aboutLine(about), number(row, 'id'));
  }
}

/** A reader's mistake here would lose words of the article: better to refuse it by name. */
function checkPassages({ path, passages, text: words }: Article): void {
  let from = 0;
  for (const { start, end } of passages) {
    if (start < from || end < start || end > words.length) {
      throw new RangeError(`${path}: its passages are out of order; report this with the file.`);
    }
    from = end;
  }
}

function titleOf({ details, title, text: words }: Article, path: string): string {
  const headline = title === null ? '' : words.slice(title.start, title.end);
  return details.title || headline || nameOf(path);
}

function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

function aboutOf(speaker: string | null, title: string, details: Details): string {
  return aboutLine([speaker, title, details['container-title'] ?? details.publisher ?? null]);
}

function aboutLine(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null).join('\n');
}

/** From the start of the paragraph of the first words to the end of the paragraph of the last ones. */
function around(passages: readonly Span[], segments: readonly Span[]): Span {
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? start;
  const first = passages.find(passage => passage.end > start);
  const last = passages.findLast(passage => passage.start < end);
  return {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last?.end ?? end),
  };
}
