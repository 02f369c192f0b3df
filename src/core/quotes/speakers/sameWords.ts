import type { FoundQuote } from '../found.ts';
import type { Speaker } from './scene.ts';

/** Shorter words than these are said by too many. */
const TELLING = 10;

/** Who says the same words elsewhere in the article: for headlines, pull quotes and captions. */
export function sameWords(
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
  index: number,
): Speaker | undefined {
  const words = folded(found[index]);
  if (words.length < TELLING) return undefined;
  for (const [at, quote] of found.entries()) {
    const speaker = speakers[at];
    if (at !== index && speaker?.name != null && folded(quote).includes(words)) return speaker;
  }
  return undefined;
}

function folded(quote: FoundQuote | undefined): string {
  const text = quote?.segments.map(segment => segment.text).join(' ') ?? '';
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
