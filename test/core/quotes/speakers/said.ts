import { readArticle } from '../../../../src/core/articles/read.ts';
import type { Quote } from '../../../../src/core/model.ts';
import { extractQuotes } from '../../../../src/core/quotes/extract.ts';

/** The quotes of a short text in a language. */
export function quotesOf(text: string, language = 'en'): Quote[] {
  return extractQuotes({ ...readArticle('article.txt', new TextEncoder().encode(text)), language });
}

/** Who says each quote of a short text, in order. */
export function speakersIn(text: string, language = 'en'): (string | null)[] {
  return quotesOf(text, language).map(quote => quote.speaker);
}
