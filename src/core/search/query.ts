/** A word of a text, and where it stands there; offsets in UTF-16 code units. */
export interface Word {
  /** Its form for comparing: case, accents and invisible characters folded. */
  readonly term: string;
  /** As the full-text index may be asked for it: letters, digits and marks only. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, cut where SQLite's unicode61 tokenizer cuts. Nothing a person types is FTS5 syntax: signs,
 * operators and lone quotation marks are only what stands between words, and a word is always asked for in quotes.
 */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: raw, index }) => {
    const word = raw.replace(invisible, '');
    const term = word.normalize('NFD').replace(marks, '').toLowerCase().normalize('NFC');
    return { term, word, start: index, end: index + raw.length };
  });
}

/** The words one after the other, the last one as the beginning of a word. For one word at least. */
export function phraseOf(words: readonly Word[]): string {
  return `"${words.map(({ word }) => word).join(' ')}" *`;
}

/** The words just as they stand, the last one whole. */
export function exactPhraseOf(words: readonly Word[]): string {
  return `"${words.map(({ word }) => word).join(' ')}"`;
}

/** All words in any order, the last one as the beginning of a word. */
export function allOf(words: readonly Word[]): string {
  return each(words).join(' AND ');
}

/** At least one of the words. */
export function anyOf(words: readonly Word[]): string {
  return each(words).join(' OR ');
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const marks = /\p{M}/gu;
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;

function each(words: readonly Word[]): readonly string[] {
  return words.map(({ word }, index) => (index === words.length - 1 ? `"${word}" *` : `"${word}"`));
}
