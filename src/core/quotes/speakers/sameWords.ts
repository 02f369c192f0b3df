import type { FoundQuote } from '../found.ts';
import type { Speaker } from './scene.ts';

/** Shorter words than these are said by too many. */
const TELLING = 10;

/** How many quotes away the same words are looked for. */
const NEAR = 200;

/** Finds who says the same words elsewhere in the article: for headlines, pull quotes and captions. */
export function sameWords(
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
): (index: number) => Speaker | undefined {
  const folded: string[] = [];
  const fold = (index: number) => (folded[index] ??= foldedWords(found[index]));
  return index => {
    const words = fold(index);
    if (words.length < TELLING) return undefined;
    for (let at = Math.max(0, index - NEAR); at < Math.min(found.length, index + NEAR); at += 1) {
      const speaker = speakers[at];
      if (at !== index && speaker?.name != null && fold(at).includes(words)) return speaker;
    }
    return undefined;
  };
}

function foldedWords(quote: FoundQuote | undefined): string {
  const text = quote?.segments.map(segment => segment.text).join(' ') ?? '';
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
