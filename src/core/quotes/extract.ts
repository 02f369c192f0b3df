import type { Article, Quote } from '../model.ts';
import { findQuotes } from './find.ts';
import { attribute } from './speakers/attribute.ts';

/** Every quotation of an article with who said it, in the order of their first words. */
export function extractQuotes(article: Article): Quote[] {
  return attribute(article, findQuotes(article));
}
