import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const enders = new Set(['.', '!', '?', '…']);

/** Whether a new sentence begins with a token: after a stop, and not with a small letter. */
export function beginsSentence(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  const keyAt = (at: number): string => vocabulary.key(tokens.ids[at] ?? -1);
  let before = index - 1;
  while (before >= 0 && /^['")\]]$/.test(keyAt(before))) {
    before--;
  }
  return (
    index > 0 && enders.has(keyAt(before)) && tokens.spaced[index] === 1 && !/^\p{Ll}/u.test(keyAt(index))
  );
}

export function isWordAt(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  return vocabulary.isWord(tokens.ids[index] ?? -1);
}

export function keysIn(tokens: Tokens, from: number, to: number, vocabulary: Vocabulary): readonly string[] {
  return tokens.ids.slice(from, to).map(id => vocabulary.key(id));
}

/** A stretch of tokens within one sentence, and whether it is all of it. */
export interface SentencePart {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

/** Cuts a stretch of tokens into its sentences; the first and the last of them may be parts. */
export function sentencesIn(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  vocabulary: Vocabulary,
): readonly SentencePart[] {
  const begins = (index: number): boolean =>
    index === 0 || index >= tokens.length || beginsSentence(tokens, index, vocabulary);
  const parts: SentencePart[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index++) {
    if (index === to || begins(index)) {
      parts.push({ from: start, to: index, isWhole: begins(start) && begins(index) });
      start = index;
    }
  }
  return parts;
}
