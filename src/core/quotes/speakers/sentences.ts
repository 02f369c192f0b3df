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
