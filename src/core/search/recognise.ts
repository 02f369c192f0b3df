import type { Library, LibraryQuote } from '../library/library.ts';
import { number } from '../library/rows.ts';
import { type Word, wordsOf } from '../library/words.ts';
import type { Span } from '../model.ts';
import { anchorFolded } from '../quotes/anchor.ts';

/** A place where an article prints some words. */
export interface Recognised {
  readonly articleId: number;
  /** In the article's text. */
  readonly span: Span;
  /** The quote these words are part of; undefined where they are the reporter's own. */
  readonly quote: LibraryQuote | undefined;
}

/** More articles than these print only what everybody prints. */
const articleLimit = 20;
/** So many words in a row find the articles; the whole is compared afterwards. */
const tellingWords = 12;

/**
 * The articles that print these words, the same after folding, whether in a quotation or not: the first place in each.
 * Words over several paragraphs are found too.
 */
export function recognise(library: Library, words: string): readonly Recognised[] {
  const telling = wordsOf(words).slice(0, tellingWords);
  return telling.length === 0
    ? []
    : articlesWith(library, telling).flatMap(articleId => placeIn(library, articleId, words));
}

function placeIn(library: Library, articleId: number, words: string): readonly Recognised[] {
  const found = anchorFolded(library.article(articleId)?.text ?? '', words);
  return found === undefined
    ? []
    : [{ articleId, span: found.span, quote: quoteAround(library, articleId, found.span) }];
}

function articlesWith(library: Library, words: readonly Word[]): readonly number[] {
  return library.database
    .all(
      `SELECT rowid AS id FROM article_index WHERE article_index MATCH ? LIMIT ${articleLimit}`,
      `"${words.map(({ word }) => word).join(' ')}"`,
    )
    .map(row => number(row, 'id'));
}

/** The smallest quote that holds the words, else one that shares some of them. */
function quoteAround(library: Library, articleId: number, span: Span): LibraryQuote | undefined {
  const touching = library.quotesOf(articleId).filter(({ segments }) => segments.some(overlaps(span)));
  const holding = touching.filter(quote => hull(quote).start <= span.start && span.end <= hull(quote).end);
  const size = (quote: LibraryQuote): number => hull(quote).end - hull(quote).start;
  return holding.sort((a, b) => size(a) - size(b))[0] ?? touching[0];
}

function overlaps(span: Span): (other: Span) => boolean {
  return other => other.start < span.end && span.start < other.end;
}

function hull({ segments }: LibraryQuote): Span {
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
}
