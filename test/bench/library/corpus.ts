import type { Article, Quote, TextSpan } from '../../../src/core/model.ts';

/** An invented news article, and the quotes in it as its maker knows them. */
export interface MadeArticle {
  readonly article: Article;
  readonly quotes: readonly Quote[];
}

const vocabularySize = 60_000;
const speakerCount = 4_000;
const quotesPerArticle = 10;

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * News-like articles without end: words by Zipf's law, speakers too, ten quotes in about twenty short paragraphs, some
 * 3 kB each. The article of an index is always the same.
 */
export class Corpus {
  readonly #words: readonly string[];
  readonly #names: readonly string[];
  readonly #wordRanks: Float64Array;
  readonly #nameRanks: Float64Array;

  constructor(seed = 1) {
    const random = randomFrom(seed);
    this.#words = inventedWords(random, vocabularySize);
    const nameParts = inventedWords(random, 2_000).map(word => word.charAt(0).toUpperCase() + word.slice(1));
    this.#names = Array.from(
      { length: speakerCount },
      () => `${pick(random, nameParts)} ${pick(random, nameParts)}`,
    );
    this.#wordRanks = zipf(vocabularySize, 1.05);
    this.#nameRanks = zipf(speakerCount, 0.9);
  }

  make(index: number): MadeArticle {
    const random = randomFrom(index * 7919 + 17);
    const title = this.#sentence(random, 6 + Math.floor(random() * 5)).slice(0, -1);
    const speakers = Array.from({ length: 3 }, () => this.#name(random));
    const quotes: Quote[] = [];
    const passages: { start: number; end: number }[] = [];
    let text = '';
    const paragraph = (words: string): number => {
      const start = text === '' ? 0 : text.length + 2;
      text = text === '' ? words : `${text}\n\n${words}`;
      passages.push({ start, end: text.length });
      return start;
    };
    paragraph(title);
    for (let number = 0; number < quotesPerArticle; number++) {
      paragraph(this.#sentences(random, 1 + Math.floor(random() * 2)));
      const words = this.#sentences(random, random() < 0.3 ? 2 : 1).replace(/\.$/, ',');
      const speaker = pick(random, speakers);
      const start = paragraph(`“${words}” said ${speaker}.`);
      quotes.push(saidBy(speaker, words, start + 1));
    }
    return {
      article: {
        path: `/made/${String(index % 100).padStart(2, '0')}/${String(index).padStart(7, '0')}.txt`,
        text,
        encoding: 'utf-8',
        language: 'en',
        details: {
          type: 'article-newspaper',
          title,
          'container-title': `The ${this.#words[3_000 + (index % 40)]} post`,
          issued: { 'date-parts': [[2000 + (index % 25), 1 + (index % 12)]] },
        },
        title: { start: 0, end: title.length },
        body: { start: 0, end: text.length },
        passages,
        furniture: [],
      },
      quotes,
    };
  }

  #word(random: () => number): string {
    return this.#words[rankOf(this.#wordRanks, random())] ?? '';
  }

  #name(random: () => number): string {
    return this.#names[rankOf(this.#nameRanks, random())] ?? '';
  }

  #sentence(random: () => number, length: number): string {
    const words = Array.from({ length }, () => this.#word(random)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }

  #sentences(random: () => number, count: number): string {
    const length = (): number => 8 + Math.floor(random() * 18);
    return Array.from({ length: count }, () => this.#sentence(random, length())).join(' ');
  }
}

function saidBy(speaker: string, words: string, start: number): Quote {
  const segment: TextSpan = { start, end: start + words.length, text: words };
  const cueStart = segment.end + 2;
  const mentionStart = cueStart + 5;
  return {
    kind: 'direct',
    segments: [segment],
    speaker,
    mention: { start: mentionStart, end: mentionStart + speaker.length, text: speaker },
    cue: { start: cueStart, end: cueStart + 4, text: 'said' },
    confidence: 0.9,
  };
}

/** Words of syllables, shorter ones first, as the frequent words of a language are. */
function inventedWords(random: () => number, count: number): readonly string[] {
  const [consonants, vowels, ends] = ['bcdfghjklmnprstvwz', 'aeiou', ['', '', 'n', 'r', 's', 't', 'l']];
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor((Math.log2(words.size + 2) / 16) * 3 + random());
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable++) {
      word += pick(random, [...consonants]) + pick(random, [...vowels]) + pick(random, ends);
    }
    words.add(word);
  }
  return [...words];
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) {
    throw new RangeError('Nothing to pick from.');
  }
  return chosen;
}

/** Cumulated shares of the ranks by Zipf's law. */
function zipf(count: number, exponent: number): Float64Array {
  const shares = Float64Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** exponent);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return shares.map(share => {
    sum += share / total;
    return sum;
  });
}

function rankOf(cumulated: Float64Array, at: number): number {
  let [low, high] = [0, cumulated.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] ?? 1) < at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
