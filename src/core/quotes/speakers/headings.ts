import type { Article, Span } from '../../model.ts';
import type { Language } from '../languages/language.ts';
import type { Tokens } from './tokens.ts';

/** Tells of a token whether it stands in a headline or another line that is no sentence, where capitals mean little. */
export function headingsOf(article: Article, tokens: Tokens, language: Language): (token: number) => boolean {
  const spans = [
    ...article.furniture,
    ...article.passages.filter(passage => isHeading(article, passage, language.capitalNouns)),
  ];
  const { title } = article;
  if (title !== null && (language.capitalNouns || isTitleCase(article.text.slice(title.start, title.end))))
    spans.push(title);
  const inside = new Uint8Array(tokens.length);
  for (const span of spans) inside.fill(1, tokens.at(span.start), tokens.at(span.end));
  return token => inside[token] === 1;
}

const LONGEST = 200;

/** A short paragraph without a stop at its end; where only names have capitals, one with capitals throughout. */
function isHeading(article: Article, passage: Span, capitalNouns: boolean): boolean {
  if (passage.end - passage.start > LONGEST) return false;
  const text = article.text.slice(passage.start, passage.end).trimEnd();
  if (/[.!?:;…,"”“»«’')\]]$/u.test(text) || /["“”«»„]/u.test(text)) return false;
  return capitalNouns || isTitleCase(text);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter(word => word.charAt(0) !== word.charAt(0).toLowerCase());
  return capitals.length > words.length * 0.6;
}
