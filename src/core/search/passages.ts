import type { Row, Value } from '../library/database.ts';
import type { Library } from '../library/library.ts';
import { number, spansOf, text } from '../library/rows.ts';
import { wordsOf } from '../library/words.ts';
import type { Span } from '../model.ts';
import { fits, near, type Wanted } from './match.ts';
import { parseQuery, type Query } from './query.ts';
import { corrected, wantedWords } from './wanted.ts';

/** A paragraph of an article, the reporter's words and what is quoted in it. */
export interface PassageHit {
  readonly articleId: number;
  readonly path: string;
  readonly articleTitle: string;
  readonly passage: Span;
  readonly text: string;
  /** Where the words stand, in the article's text. */
  readonly matches: readonly Span[];
}

export interface PassageSearchOptions {
  /** At most so many answers. */
  readonly limit: number;
  /** Only paragraphs of this article. */
  readonly articleId?: number | undefined;
}

/** So many articles are looked through at most, the latest first. */
const mostArticles = 40;
/** Words at most so far from each other can stand in one paragraph. */
const paragraphWords = 80;

/**
 * Paragraphs that have all the words, so that a writer can quote the reporter too: any order, the last word as the beginning
 * of one, case and accents folded, typing mistakes forgiven, with the filters `outlet:`, `year:` and `in:`. Those that
 * have the words one after the other come first, then those of later articles. Page furniture is left out. Nothing for no
 * words, and nothing where a speaker is asked for: those are quotes.
 */
export function searchPassages(
  library: Library,
  typed: string,
  options: PassageSearchOptions,
): readonly PassageHit[] {
  const query = parseQuery(typed);
  if (query.words.length === 0 || query.speaker.length > 0) {
    return [];
  }
  const wanted = wantedWords(library.database, query);
  const found = passagesWith(library, wanted, query, options);
  return found.length > 0
    ? found
    : passagesWith(library, corrected(library.database, wanted), query, options);
}

function passagesWith(
  library: Library,
  wanted: readonly Wanted[],
  query: Query,
  { limit, articleId }: PassageSearchOptions,
): readonly PassageHit[] {
  const { where, values } = conditions(query, articleId);
  const articles = library.database.all(
    `SELECT article.id, path, title, furniture, passages, article_text.text FROM article_index
      CROSS JOIN article ON article.id = article_index.rowid
      CROSS JOIN article_text ON article_text.article = article.id
      WHERE article_index MATCH ? ${where} ORDER BY article_index.rowid DESC LIMIT ${mostArticles}`,
    near(wanted, paragraphWords),
    ...values,
  );
  return articles
    .flatMap(row => passagesIn(row, wanted))
    .sort((a, b) => Number(b.inARow) - Number(a.inARow))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function passagesIn(row: Row, wanted: readonly Wanted[]): readonly { hit: PassageHit; inARow: boolean }[] {
  const [whole, furniture] = [text(row, 'text'), spansOf(text(row, 'furniture'))];
  return spansOf(text(row, 'passages')).flatMap(passage => {
    const words = wordsOf(whole.slice(passage.start, passage.end));
    const fitting = words.filter(({ term }) => wanted.some(each => fits(term, each)));
    const hasAll = wanted.every(each => fitting.some(({ term }) => fits(term, each)));
    if (!hasAll || furniture.some(({ start, end }) => start < passage.end && passage.start < end)) {
      return [];
    }
    const matches = fitting.map(({ start, end }) => ({
      start: passage.start + start,
      end: passage.start + end,
    }));
    const hit = {
      articleId: number(row, 'id'),
      path: text(row, 'path'),
      articleTitle: text(row, 'title'),
      passage,
      text: whole.slice(passage.start, passage.end),
      matches,
    };
    const inARow = words.some((_, from) =>
      wanted.every((each, index) => fits(words[from + index]?.term ?? '', each)),
    );
    return [{ hit, inARow }];
  });
}

function conditions(
  { outlet, years, paths }: Query,
  articleId: number | undefined,
): { where: string; values: readonly Value[] } {
  const parts: string[] = [];
  const values: Value[] = [];
  const contains = (column: string, part: string): void => {
    parts.push(`AND ${column} LIKE ? ESCAPE '\\'`);
    values.push(`%${part.replace(/[\\%_]/g, '\\$&')}%`);
  };
  for (const { word } of outlet) {
    contains('outlet', word);
  }
  for (const path of paths) {
    contains('path', path);
  }
  if (years.length > 0) {
    parts.push(`AND year IN (SELECT value FROM json_each(?))`);
    values.push(JSON.stringify(years));
  }
  if (articleId !== undefined) {
    parts.push('AND article.id = ?');
    values.push(articleId);
  }
  return { where: parts.join(' '), values };
}
