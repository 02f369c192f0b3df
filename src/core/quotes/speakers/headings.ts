import type { Article, Span } from '../../model.ts';
import type { Tokens } from './tokens.ts';

/** Tells of a token whether it stands in a headline or another line that is no sentence, where capitals mean little. */
export function headingsOf(article: Article, tokens: Tokens): (token: number) => boolean {
  const spans = [...article.furniture, ...article.passages.filter(passage => isHeading(article, passage))];
  if (article.title !== null) spans.push(article.title);
  const inside = new Uint8Array(tokens.length);
  for (const span of spans) inside.fill(1, tokens.at(span.start), tokens.at(span.end));
  return token => inside[token] === 1;
}

const LONGEST = 200;

/** A short paragraph without a stop, or a colon, or a quote at its end. */
function isHeading(article: Article, passage: Span): boolean {
  if (passage.end - passage.start > LONGEST) return false;
  const text = article.text.slice(passage.start, passage.end).trimEnd();
  return !/[.!?:;…,"”“»«’')\]]$/u.test(text) && !/["“”«»„]/u.test(text);
}
