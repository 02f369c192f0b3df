import type { Article } from '../../model.ts';
import type { FoundQuote } from '../found.ts';
import { MARK, type Tokens } from './tokens.ts';

/** Whether a sentence ends with a token: a stop, and no small letter after it. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== MARK) return false;
  const mark = tokens.mark(at);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  return !(tokens.isWord(at + 1) && !tokens.isCapital(at + 1));
}

/** Where the first sentence of a stretch ends: past its stop. */
export function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (endsSentence(tokens, at)) return at + 1;
  return to;
}

/** Where the last sentence of a stretch begins. */
export function sentenceStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (endsSentence(tokens, at - 1)) return at;
  return from;
}

/** Marks the tokens that are somebody's words: 1, the narrative 0. */
export function quotedTokens(tokens: Tokens, found: readonly FoundQuote[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const quote of found) {
    if (quote.parent !== null) continue;
    for (const span of quote.outer) quoted.fill(1, tokens.at(span.start), tokens.at(span.end));
  }
  return quoted;
}

/** Counts the sentences of the narrative; a paragraph begins a new one, quoted words do not. */
export function numberSentences(tokens: Tokens, article: Article, quoted: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let passage = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const next = article.passages[passage];
    if (next !== undefined && tokens.start(at) >= next.start) {
      passage += 1;
      number += 1;
    }
    numbers.push(number);
    const closes =
      quoted[at] === 1 && quoted[at + 1] !== 1 && tokens.isCapital(at + 1) && endsInside(tokens, at);
    if (closes || (quoted[at] !== 1 && endsSentence(tokens, at))) number += 1;
  }
  return numbers;
}

/** Whether quoted words end a sentence, before their closing mark. */
function endsInside(tokens: Tokens, at: number): boolean {
  return '.!?…'.includes(tokens.mark(at)) || '.!?…'.includes(tokens.mark(at - 1));
}
