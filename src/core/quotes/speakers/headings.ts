import type { Article, Span } from '../../model.ts';
import type { Language } from '../languages/language.ts';
import type { Tokens } from './tokens.ts';

/** Tells of a token whether it stands in a headline or another line that is no sentence, where capitals mean little. */
export function headingsOf(article: Article, tokens: Tokens, language: Language): (token: number) => boolean {
  const lines = article.title === null ? article.passages : [article.title, ...article.passages];
  const spans = [
    ...article.furniture,
    ...lines.filter(line => isHeading(article, line, language.capitalNouns)),
  ];
  const inside = new Uint8Array(tokens.length);
  for (const span of spans) inside.fill(1, tokens.at(span.start), tokens.at(span.end));
  return token => inside[token] === 1;
}

const LONGEST = 200;

/** A short line without a stop or a quote at its end; where only names have capitals, one with capitals throughout. */
function isHeading(article: Article, passage: Span, capitalNouns: boolean): boolean {
  if (passage.end - passage.start > LONGEST) return false;
  const text = article.text.slice(passage.start, passage.end).trimEnd();
  if (/[.!?:;…,”»“'’)\]]$/u.test(text) || /["“”«»„]/u.test(text)) return false;
  return capitalNouns || isTitleCase(text);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter(word => word.charAt(0) !== word.charAt(0).toLowerCase());
  return capitals.length > words.length * 0.6;
}
