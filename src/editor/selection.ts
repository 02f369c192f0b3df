import type * as vscode from 'vscode';
import type { QuoteToInsert } from '../core/cite/insert.ts';
import { quoteSelected } from '../core/cite/selected.ts';
import type { Span } from '../core/model.ts';
import { offsetInArticle } from './convert.ts';
import type { Session } from './session.ts';

/** Words of an article, with what inserting them needs to know. */
export type ArticleQuote = QuoteToInsert & { readonly articleId: number };

/** A range of a document as a span of the article that it shows; undefined where it shows none. */
export function spanInArticle(
  { service }: Pick<Session, 'service'>,
  { uri }: vscode.TextDocument,
  { start, end }: vscode.Range,
): Span | undefined {
  const text = service.articleAt(uri.fsPath)?.text;
  return text === undefined
    ? undefined
    : { start: offsetInArticle(text, start), end: offsetInArticle(text, end) };
}

/** The words of a span of an article as a quote to insert; undefined where there is no such article or no word. */
export function quoteAt(
  { service }: Pick<Session, 'service'>,
  path: string,
  span: Span,
): ArticleQuote | undefined {
  const id = service.entryAt(path)?.id;
  const article = id === undefined ? undefined : service.article(id);
  if (id === undefined || article === undefined) {
    return undefined;
  }
  const quote = quoteSelected(article, service.quotesOf(id), span);
  return quote && { ...quote, articleId: id };
}
