import type { Article, Quote, Span } from '../model.ts';
import type { FileStat } from '../ports.ts';
import type { Database, Value } from './database.ts';
import { forgetArticle, forgetQuotes, indexArticle, indexQuote } from './fullText.ts';
import { number, optionalText, spansToJson, text } from './rows.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A file, and its bytes' hash where that is known. */
export interface HashedFile extends FileStat {
  readonly hash?: string;
}

/** A file as the library knows it: enough to tell whether it changed. */
export interface KnownFile extends FileStat {
  /** Empty where the writer gave none. */
  readonly hash: string;
}

export interface LibraryWriter {
  /** Adds an article, or replaces the one at its path, which keeps its id. All of it or, where this throws, nothing. */
  put(file: HashedFile, article: Article, quotes: readonly Quote[]): void;
  remove(path: string): void;
  /** The article at `from` now lies at `file.path`: same words, same ids. False where there is none to rename. */
  rename(from: string, file: FileStat): boolean;
  /** The words at a path are the known ones, though the file's size or time is not. */
  touch(file: FileStat): void;
  /** All files in the library, by path. */
  files(): readonly KnownFile[];
  /** Many changes in one go: all kept, or nothing. */
  withTransaction<T>(work: () => T): T;
}

export function libraryWriter(database: Database): LibraryWriter {
  const vocabulary = vocabularyOf(database);
  const withTransaction = <T>(work: () => T): T => {
    try {
      return database.withTransaction(work);
    } catch (error) {
      vocabulary.reset();
      throw error;
    }
  };
  return {
    put: (file, article, quotes) => withTransaction(() => put(database, vocabulary, file, article, quotes)),
    remove: path => withTransaction(() => remove(database, path)),
    rename: (from, file) => withTransaction(() => rename(database, from, file)),
    touch: ({ path, size, modified }) =>
      void database.run('UPDATE article SET size = ?, modified = ? WHERE path = ?', size, modified, path),
    files: () =>
      database.all('SELECT path, size, modified, hash FROM article ORDER BY path').map(row => ({
        path: text(row, 'path'),
        size: number(row, 'size'),
        modified: number(row, 'modified'),
        hash: text(row, 'hash'),
      })),
    withTransaction,
  };
}

function put(
  database: Database,
  vocabulary: Vocabulary,
  file: HashedFile,
  article: Article,
  quotes: readonly Quote[],
): void {
  checkArticle(article);
  const values = articleValues(file, article, quotes);
  const known = idAt(database, file.path);
  if (known !== undefined) {
    forget(database, known);
  }
  const id = database.run(insertArticle, known ?? null, ...values);
  database.run(
    'INSERT INTO article_text (article, passages, text) VALUES (?, ?, ?)',
    id,
    spansToJson(article.passages),
    article.text,
  );
  indexArticle(database, id, article.text);
  vocabulary.add(`${titleOf(article)} ${outletOf(article) ?? ''}`);
  quotes.forEach((quote, ordinal) => {
    putQuote(database, id, article, quote, ordinal);
    vocabulary.add(wordsIn(quote));
    vocabulary.add(quote.speaker ?? '');
  });
}

const articleColumns = `id, path, size, modified, hash, title, outlet, year, details, language, encoding, quotes,
  furniture, headline_start, headline_end, body_start, body_end`;
const insertArticle = `INSERT INTO article (${articleColumns})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function articleValues(file: HashedFile, article: Article, quotes: readonly Quote[]): readonly Value[] {
  return [
    file.path,
    file.size,
    file.modified,
    file.hash ?? '',
    titleOf(article),
    outletOf(article),
    yearOf(article),
    JSON.stringify(article.details),
    article.language,
    article.encoding,
    quotes.filter(({ kind }) => kind !== 'headline').length,
    spansToJson(article.furniture),
    article.title?.start ?? null,
    article.title?.end ?? null,
    article.body.start,
    article.body.end,
  ];
}

const insertQuote = `INSERT INTO quote (article, ordinal, kind, speaker, words, spans, mention_start, mention, cue_start,
  cue, confidence, passage_start, passage_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function putQuote(
  database: Database,
  articleId: number,
  article: Article,
  quote: Quote,
  ordinal: number,
): void {
  const passage = around(article.passages, quote.segments);
  const words = wordsIn(quote);
  const { speaker, mention, cue } = quote;
  const id = database.run(
    insertQuote,
    articleId,
    ordinal,
    quote.kind,
    speaker,
    words,
    spansToJson(quote.segments),
    mention?.start ?? null,
    mention?.text ?? null,
    cue?.start ?? null,
    cue?.text ?? null,
    quote.confidence,
    passage.start,
    passage.end,
  );
  if (quote.kind !== 'headline') {
    const [title, outlet, year] = [titleOf(article), outletOf(article), yearOf(article)];
    indexQuote(database, id, { words, speaker, title, outlet, year });
  }
}

function remove(database: Database, path: string): void {
  const id = idAt(database, path);
  if (id !== undefined) {
    forget(database, id);
  }
}

function forget(database: Database, id: number): void {
  forgetQuotes(database, id);
  forgetArticle(database, id);
  database.run('DELETE FROM quote WHERE article = ?', id);
  database.run('DELETE FROM article_text WHERE article = ?', id);
  database.run('DELETE FROM article WHERE id = ?', id);
}

function rename(database: Database, from: string, file: FileStat): boolean {
  const row = database.get('SELECT id, title, outlet, year FROM article WHERE path = ?', from);
  const { path, size, modified } = file;
  // Another window may have been quicker.
  if (row === undefined || idAt(database, path) !== undefined) {
    return false;
  }
  const id = number(row, 'id');
  database.run('UPDATE article SET path = ?, size = ?, modified = ? WHERE id = ?', path, size, modified, id);
  if (text(row, 'title') === nameOf(from)) {
    retitle(database, id, nameOf(path), {
      outlet: optionalText(row, 'outlet'),
      year: row['year'] === null ? null : number(row, 'year'),
    });
  }
  return true;
}

/** A title that is only the file's name follows it. */
function retitle(
  database: Database,
  id: number,
  title: string,
  source: { readonly outlet: string | null; readonly year: number | null },
): void {
  forgetQuotes(database, id);
  database.run('UPDATE article SET title = ? WHERE id = ?', title, id);
  const quotes = database.all(
    "SELECT id, words, speaker FROM quote WHERE article = ? AND kind <> 'headline'",
    id,
  );
  for (const row of quotes) {
    const [words, speaker] = [text(row, 'words'), optionalText(row, 'speaker')];
    indexQuote(database, number(row, 'id'), { words, speaker, title, ...source });
  }
}

function idAt(database: Database, path: string): number | undefined {
  const row = database.get('SELECT id FROM article WHERE path = ?', path);
  return row === undefined ? undefined : number(row, 'id');
}

/** A reader's mistake here would lead to wrong words later: better to refuse the article by name, with an error. */
export function checkArticle({ path, passages, text: words }: Article): void {
  let from = 0;
  for (const { start, end } of passages) {
    if (start < from || end < start || end > words.length) {
      throw new RangeError(`${path}: its passages are out of order; report this with the file.`);
    }
    from = end;
  }
}

function wordsIn({ segments }: Quote): string {
  return segments.map(segment => segment.text).join('\n');
}

function titleOf({ path, details, title, text: words }: Article): string {
  const headline = title === null ? '' : words.slice(title.start, title.end);
  return details.title || headline || nameOf(path);
}

function outletOf({ details }: Article): string | null {
  return details['container-title'] ?? details.publisher ?? null;
}

function yearOf({ details }: Article): number | null {
  return details.issued?.['date-parts']?.[0]?.[0] ?? null;
}

function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
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
