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
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    const plain = /^[a-z0-9]+$/.test(raw);
    const word = plain ? raw : visible(raw);
    words.push({ term: plain ? raw : termOf(word), word, start: index, end: index + raw.length });
  }
  return words;
}

/** The terms of {@link wordsOf} alone, several times faster. */
export function termsOf(text: string): readonly string[] {
  return (plainLetters.test(text) ? text.toLowerCase() : termOf(visible(text))).match(wordPattern) ?? [];
}

function termOf(words: string): string {
  // The two small sigmas of Greek are one letter, whatever follows.
  return words.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

const plainLetters = /^[\n -~‘’“”–—…]*$/;

/**
 * Characters without a shape that stand within words of some pages: soft hyphens, zero-width spaces and joiners. For the
 * full-text index they would cut a word in two.
 */
export const invisibleCharacters = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'] as const;

/** A text as it is indexed. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

const invisible = new RegExp(`[${invisibleCharacters.join('')}]`, 'gu');
const marks = /\p{M}/gu;
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
