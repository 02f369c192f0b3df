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
/** With more articles than these, where their quotes are in the library says little. */
const fewArticles = 100;

/** Quotes found by a full-text expression, the latest first. */
export function candidatesFor(
  database: Database,
  expression: string,
  restrictions: Restrictions,
  { first, last }: Range,
  limit: number,
): readonly Candidate[] {
  if (last < first) {
    return [];
  }
  const { where, values } = conditions(restrictions);
  // The inner limit keeps the work bounded: without it, a frequent word would bring up a large part of the library.
  return database
    .all(
      `SELECT quote.id, quote.article, words, speaker, title FROM
          (SELECT rowid AS found FROM quote_index WHERE quote_index MATCH ? AND rowid BETWEEN ? AND ?
            ORDER BY rowid DESC LIMIT ?)
        CROSS JOIN quote ON quote.id = found CROSS JOIN article ON article.id = quote.article
        WHERE kind <> 'headline' ${where} LIMIT ?`,
      expression,
      first,
      last,
      where === '' ? limit : Math.max(limit, tried),
      ...values,
      limit,
    )
    .map(candidateOf);
}

/** Numbers of quotes, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const everywhere: Range = { first: 0, last: Number.MAX_SAFE_INTEGER };
const nowhere: Range = { first: 0, last: -1 };

/** Where the quotes of the articles asked for are; quotes of other articles may be between them. */
export function rangeOf(database: Database, restrictions: Restrictions): Range {
  const { where, values } = articleConditions(restrictions);
  if (where === '') {
    return everywhere;
  }
  const articles = database
    .all(`SELECT id FROM article WHERE true ${where} LIMIT ${fewArticles + 1}`, ...values)
    .map(row => number(row, 'id'));
  if (articles.length > fewArticles) {
    return everywhere;
  }
  const row = database.get(
    `SELECT min(quote.id) AS first, max(quote.id) AS last FROM json_each(?)
      CROSS JOIN quote ON quote.article = value`,
    JSON.stringify(articles),
  );
  return row === undefined || row['first'] === null
    ? nowhere
    : { first: number(row, 'first'), last: number(row, 'last') };
}

/** The quotes of the latest files, each in the order of its article. */
export function latest(database: Database, restrictions: Restrictions, limit: number): readonly Candidate[] {
  const { where, values } = conditions(restrictions);
  // Without a speaker to go by, article by article is the order they come in: nothing has to be sorted.
  const join = restrictions.speaker === undefined ? 'CROSS JOIN' : 'JOIN';
  return database
    .all(
      `SELECT quote.id, quote.article, words, speaker, title FROM article ${join} quote ON quote.article = article.id
        WHERE kind <> 'headline' ${where} ORDER BY modified DESC, article.id DESC, ordinal LIMIT ?`,
      ...values,
      limit,
    )
    .map(candidateOf);
}

interface Conditions {
  readonly where: string;
  readonly values: readonly Value[];
}

function conditions(restrictions: Restrictions): Conditions {
  const { where, values } = articleConditions(restrictions);
  const { speaker } = restrictions;
  return speaker === undefined
    ? { where, values }
    : { where: `${where} AND speaker = ?`, values: [...values, speaker] };
}

function articleConditions({ articleId, paths }: Restrictions): Conditions {
  const parts: string[] = [];
  const values: Value[] = [];
  if (articleId !== undefined) {
    parts.push('AND article.id = ?');
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
