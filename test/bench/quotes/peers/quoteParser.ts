import parser from 'quote-parser';
import type { Extractor } from '../extractors.ts';
import type { FoundQuote } from '../score.ts';

/**
 * The npm package quote-parser. It is told the language where it has it, and else that it reads English; the least length is
 * lowered, for its default leaves out short quotes. It returns the words beside the verb for a name: the run of capitalised
 * words in them is taken, which is kinder than comparing all of them.
 */
export const quoteParser: Extractor = {
  name: 'quote-parser',
  extract: (text, language) => {
    const known = parser.languages().includes(language) ? language : 'en';
    const byPlace = new Map<string, FoundQuote>();
    for (const quote of parser.parse(text, known, { minLength: 1 })) {
      const span = { start: quote.index, end: quote.index + quote.text.length };
      const key = `${span.start} ${span.end}`;
      if (!byPlace.has(key)) {
        byPlace.set(key, { ...unsaid, speaker: nameIn(quote.name.text), segments: [span] });
      }
    }
    return [...byPlace.values()];
  },
};

const unsaid = { kind: null, mention: null, confidence: 1 };

function nameIn(words: string): string | null {
  return words.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/u)?.[0] ?? null;
}
