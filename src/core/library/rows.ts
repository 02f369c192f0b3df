import type { Details, Quote, QuoteKind, Span, TextSpan } from '../model.ts';
import type { Row } from './database.ts';

/** A quote with its place in the library. */
export type LibraryQuote = Quote & {
  /** Stable until its article changes. */
  readonly id: number;
  /** Its place among the quotes of its article, from 0. */
  readonly ordinal: number;
  readonly articleId: number;
  readonly path: string;
  readonly articleTitle: string;
  /** The paragraph or paragraphs around it. */
  readonly passage: Span;
};

/** What a list of articles shows; the words are read by themselves, when needed. */
export interface ArticleEntry {
  readonly id: number;
  readonly path: string;
  /** The title its details give, else the headline it prints, else the name of the file. */
  readonly title: string;
  readonly details: Details;
  readonly language: string | null;
  readonly encoding: string;
  /** How many quotes it prints; quotes in headlines not counted. */
  readonly quotes: number;
  readonly furniture: readonly Span[];
  readonly size: number;
  readonly modified: number;
}

export interface Voice {
  /** Null stands for all quotes whose speaker the articles do not name. */
  readonly speaker: string | null;
  readonly quotes: number;
  readonly articles: number;
}

export interface ArticleRow extends ArticleEntry {
  readonly headline: Span | null;
  readonly body: Span;
}

export const entryColumns = 'id, path, size, modified, title, details, language, encoding, quotes, furniture';

export function entryOf(row: Row): ArticleEntry {
  return {
    id: number(row, 'id'),
    path: text(row, 'path'),
    size: number(row, 'size'),
    modified: number(row, 'modified'),
    title: text(row, 'title'),
    details: detailsOf(text(row, 'details')),
    language: optionalText(row, 'language'),
    encoding: text(row, 'encoding'),
    quotes: number(row, 'quotes'),
    furniture: spansOf(text(row, 'furniture')),
  };
}

export const articleColumns = `${entryColumns}, headline_start, headline_end, body_start, body_end`;

export function articleOf(row: Row): ArticleRow {
  return {
    ...entryOf(row),
    headline: optionalSpan(row, 'headline'),
    body: { start: number(row, 'body_start'), end: number(row, 'body_end') },
  };
}

export const quoteColumns = `quote.id, quote.article, quote.ordinal, quote.kind, quote.speaker, quote.words, quote.spans,
  quote.mention_start, quote.mention, quote.cue_start, quote.cue, quote.confidence, quote.passage_start,
  quote.passage_end, article.path, article.title`;

export function quoteOf(row: Row): LibraryQuote {
  return {
    kind: kindOf(text(row, 'kind')),
    segments: segmentsOf(text(row, 'words'), spansOf(text(row, 'spans'))),
    speaker: optionalText(row, 'speaker'),
    mention: optionalTextSpan(row, 'mention'),
    cue: optionalTextSpan(row, 'cue'),
    confidence: number(row, 'confidence'),
    id: number(row, 'id'),
    ordinal: number(row, 'ordinal'),
    articleId: number(row, 'article'),
    path: text(row, 'path'),
    articleTitle: text(row, 'title'),
    passage: { start: number(row, 'passage_start'), end: number(row, 'passage_end') },
  };
}

export function voiceOf(row: Row): Voice {
  return {
    speaker: optionalText(row, 'speaker'),
    quotes: number(row, 'quotes'),
    articles: number(row, 'articles'),
  };
}

/** Spans are kept as one flat list of numbers: `[start, end, start, end …]`. */
export function spansToJson(spans: readonly Span[]): string {
  return JSON.stringify(spans.flatMap(({ start, end }) => [start, end]));
}

export function number(row: Row, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') {
    throw new TypeError(`The library's column ${name} does not hold a number.`);
  }
  return value;
}

export function text(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') {
    throw new TypeError(`The library's column ${name} does not hold text.`);
  }
  return value;
}

export function optionalText(row: Row, name: string): string | null {
  return row[name] === null ? null : text(row, name);
}

function optionalSpan(row: Row, name: string): Span | null {
  return row[`${name}_start`] === null
    ? null
    : { start: number(row, `${name}_start`), end: number(row, `${name}_end`) };
}

function optionalTextSpan(row: Row, name: string): TextSpan | null {
  const words = optionalText(row, name);
  if (words === null) {
    return null;
  }
  const start = number(row, `${name}_start`);
  return { start, end: start + words.length, text: words };
}

export function spansOf(json: string): readonly Span[] {
  if (json === '[]') {
    return [];
  }
  const numbers: unknown = JSON.parse(json);
  if (!Array.isArray(numbers) || !numbers.every(each => typeof each === 'number')) {
    throw new TypeError('The library holds a list of spans that is none.');
  }
  const spans: Span[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    spans.push({ start: Number(numbers[index]), end: Number(numbers[index + 1]) });
  }
  return spans;
}

/** The words of a quote are kept together, one line break between segments; the spans say how long each is. */
function segmentsOf(words: string, spans: readonly Span[]): readonly TextSpan[] {
  let from = 0;
  return spans.map(({ start, end }) => {
    const segment = { start, end, text: words.slice(from, from + end - start) };
    from += end - start + 1;
    return segment;
  });
}

function detailsOf(json: string): Details {
  const value: unknown = JSON.parse(json);
  if (!isDetails(value)) {
    throw new TypeError('The library holds details without a type.');
  }
  return value;
}

function isDetails(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function kindOf(value: string): QuoteKind {
  if (value === 'direct' || value === 'partial' || value === 'block' || value === 'headline') {
    return value;
  }
  throw new TypeError(`The library holds a quote of unknown kind ${value}.`);
}
