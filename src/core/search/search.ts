import type { Value } from '../library/database.ts';
import type { Library, LibraryQuote } from '../library/library.ts';
import { quoteColumns, quoteOf } from '../library/rows.ts';
import { wordsOf } from '../library/words.ts';
import type { Span } from '../model.ts';
import { matchesIn } from './matches.ts';
import { allOf, anyOf, phraseOf } from './query.ts';
import { rank } from './rank.ts';

export interface SearchOptions {
  /** At most so many answers. */
  readonly limit: number;
  /** Only quotes of this speaker, by the exact name. */
  readonly speaker?: string;
  /** Only quotes of this article. */
  readonly articleId?: number;
  /** Only quotes that have the words one after the other, in what is quoted, the speaker's name or the title. */
  readonly phrase?: boolean;
}

export interface QuoteHit {
  readonly quote: LibraryQuote;
  /** Where the words stand, in the text of the quote's article; none where only speaker or title match. */
  readonly matches: readonly Span[];
  /** 0 is best; comparable within one answer only. */
  readonly score: number;
}

/**
 * The quotes a person means by some words: any order, the last word as the beginning of one, case and accents folded,
 * speaker and title counted too, typing mistakes forgiven. Quotes that have the words one after the other come first,
 * then those with all of them, then those with some. For no words at all, the quotes of the latest files.
 */
export function searchQuotes(library: Library, typed: string, options: SearchOptions): readonly QuoteHit[] {
  const words = wordsOf(typed);
  if (words.length === 0) {
    return latest(library, options).map(quote => ({ quote, matches: [], score: 0 }));
  }
  const hits = new Map<number, QuoteHit>();
  const steps = options.phrase ? [phraseOf(words)] : [phraseOf(words), allOf(words), anyOf(words)];
  for (const [step, expression] of steps.entries()) {
    if (hits.size >= options.limit) {
      break;
    }
    const fresh = candidates(library, expression, options).filter(({ id }) => !hits.has(id));
    for (const { quote, score } of rank(fresh, words)) {
      hits.set(quote.id, { quote, matches: matchesIn(quote.segments, words), score: step + score });
    }
  }
  return [...hits.values()].slice(0, options.limit);
}

/** So many candidates are ranked at each step: enough to hold what is meant, few enough to do between two keystrokes. */
const candidateLimit = 60;

function candidates(library: Library, expression: string, options: SearchOptions): readonly LibraryQuote[] {
  const { where, values } = restrictions(options);
  return library.database
    .all(
      `SELECT ${quoteColumns} FROM quote_index
        JOIN quote ON quote.id = quote_index.rowid JOIN article ON article.id = quote.article
        WHERE quote_index MATCH ? ${where} ORDER BY quote.id DESC LIMIT ${candidateLimit}`,
      expression,
      ...values,
    )
    .map(quoteOf);
}

function latest(library: Library, options: SearchOptions): readonly LibraryQuote[] {
  const { where, values } = restrictions(options);
  return library.database
    .all(
      `SELECT ${quoteColumns} FROM article JOIN quote ON quote.article = article.id
        WHERE quote.kind <> 'headline' ${where}
        ORDER BY article.modified DESC, article.id, quote.ordinal LIMIT ?`,
      ...values,
      options.limit,
    )
    .map(quoteOf);
}

function restrictions({ speaker, articleId }: SearchOptions): { where: string; values: readonly Value[] } {
  const parts: string[] = [];
  const values: Value[] = [];
  if (speaker !== undefined) {
    parts.push('AND quote.speaker = ?');
    values.push(speaker);
  }
  if (articleId !== undefined) {
    parts.push('AND quote.article = ?');
    values.push(articleId);
  }
  return { where: parts.join(' '), values };
}
