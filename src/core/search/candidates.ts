import type { Database, Row, Value } from '../library/database.ts';
import { number, optionalText, text } from '../library/rows.ts';

/** What is needed of a quote to see how well it fits. */
export interface Candidate {
  readonly id: number;
  readonly articleId: number;
  readonly words: string;
  readonly speaker: string | null;
  readonly title: string;
}

/** What the full-text index cannot answer. */
export interface Restrictions {
  readonly speaker?: string | undefined;
  readonly articleId?: number | undefined;
  readonly paths: readonly string[];
}

/** Where not all that the index finds will do, so many are tried. */
const tried = 20_000;

/** Quotes found by a full-text expression, the latest first. */
export function candidatesFor(
  database: Database,
  expression: string,
  restrictions: Restrictions,
  limit: number,
): readonly Candidate[] {
  const { where, values } = conditions(restrictions);
  // The inner limit keeps the work bounded: without it, a frequent word would bring up a large part of the library.
  const found =
    'SELECT rowid AS found FROM quote_index WHERE quote_index MATCH ? ORDER BY rowid DESC LIMIT ?';
  return database
    .all(
      `SELECT quote.id, quote.article, words, speaker, title FROM (${found})
        CROSS JOIN quote ON quote.id = found CROSS JOIN article ON article.id = quote.article
        WHERE kind <> 'headline' ${where} LIMIT ?`,
      expression,
      where === '' ? limit : Math.max(limit, tried),
      ...values,
      limit,
    )
    .map(candidateOf);
}

/** The quotes of the latest files, each in the order of its article. */
export function latest(database: Database, restrictions: Restrictions, limit: number): readonly Candidate[] {
  const { where, values } = conditions(restrictions);
  return database
    .all(
      `SELECT quote.id, quote.article, words, speaker, title FROM article JOIN quote ON quote.article = article.id
        WHERE kind <> 'headline' ${where} ORDER BY modified DESC, article.id DESC, ordinal LIMIT ?`,
      ...values,
      limit,
    )
    .map(candidateOf);
}

function conditions({ speaker, articleId, paths }: Restrictions): {
  where: string;
  values: readonly Value[];
} {
  const parts: string[] = [];
  const values: Value[] = [];
  if (speaker !== undefined) {
    parts.push('AND speaker = ?');
    values.push(speaker);
  }
  if (articleId !== undefined) {
    parts.push('AND quote.article = ?');
    values.push(articleId);
  }
  for (const path of paths) {
    parts.push("AND path LIKE ? ESCAPE '\\'");
    values.push(`%${path.replace(/[\\%_]/g, '\\$&')}%`);
  }
  return { where: parts.join(' '), values };
}

function candidateOf(row: Row): Candidate {
  return {
    id: number(row, 'id'),
    articleId: number(row, 'article'),
    words: text(row, 'words'),
    speaker: optionalText(row, 'speaker'),
    title: text(row, 'title'),
  };
}
