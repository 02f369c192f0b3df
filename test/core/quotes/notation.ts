import { readArticle } from '../../../src/core/articles/read.ts';
import type { Article } from '../../../src/core/model.ts';
import { findQuotes } from '../../../src/core/quotes/find.ts';

export function articleOf(text: string, language?: string): Article {
  const article = readArticle('a.txt', Buffer.from(text));
  return language === undefined ? article : { ...article, language };
}

/** What is found, a line each: the kind, and the segments between bars. */
export function found(text: string, language = 'en'): string[] {
  return findQuotes(articleOf(text, language)).map(
    ({ kind, segments }) => `${kind}: ${segments.map(segment => segment.text).join(' | ')}`,
  );
}

/** The same without kinds. */
export function words(text: string, language = 'en'): string[] {
  return found(text, language).map(line => line.slice(line.indexOf(': ') + 2));
}
