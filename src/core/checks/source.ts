import type { Library, LibraryQuote } from '../library/library.ts';
import type { Article, Span } from '../model.ts';
import { spokenIn } from './dialogue.ts';
import type { Stream } from './prices.ts';
import { pick, type Tokens, together, tokenize, withoutMarks } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article made ready to be compared with. */
export interface Source {
  readonly articleId: number;
  readonly article: Article;
  /** The words of its passages; quotation marks at the ends of a paragraph are left out, for they repeat and nest. */
  readonly tokens: Tokens;
  /** The tokens' numbers in lower case. */
  readonly lower: readonly number[];
  /** All of these numbers, once. */
  readonly known: ReadonlySet<number>;
  /** For every token, the number of its passage. */
  readonly passages: readonly number[];
  readonly quotes: readonly LibraryQuote[];
  /** Statements that attributions cut, each as if it had been said in one go. */
  readonly joined: readonly Stream[];
}

export function sourceOf(library: Library, articleId: number, vocabulary: Vocabulary): Source | undefined {
  const article = library.article(articleId);
  if (article === undefined) {
    return undefined;
  }
  const { tokens, passages } = tokensOf(article, vocabulary);
  const quotes = library.quotesOf(articleId);
  const joined = [
    ...quotes.filter(({ segments }) => segments.length > 1).map(({ segments }) => segments),
    ...article.passages.map(passage => spokenIn(article, passage)).filter(parts => parts.length > 1),
  ].map(parts => joinedQuote(parts, tokens, vocabulary));
  const lower = tokens.ids.map(id => vocabulary.lower(id));
  return { articleId, article, tokens, lower, known: new Set(lower), passages, quotes, joined };
}

function tokensOf(
  { text, passages }: Article,
  vocabulary: Vocabulary,
): { tokens: Tokens; passages: readonly number[] } {
  const parts = passages.map(({ start, end }) =>
    withoutMarks(tokenize(text, vocabulary, start, end), vocabulary),
  );
  return {
    tokens: together(parts),
    passages: parts.flatMap(({ length }, passage) => Array<number>(length).fill(passage)),
  };
}

function joinedQuote(segments: readonly Span[], tokens: Tokens, vocabulary: Vocabulary): Stream {
  const ranges = segments.map(segment => tokensIn(tokens, segment));
  const parts = ranges.map(({ from, to }) =>
    pick(
      tokens,
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
  const soft = new Set<number>();
  const joins = new Set<number>();
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    joins.add(length);
    if (['.', ','].includes(vocabulary.key(part.ids.at(-1) ?? -1))) {
      soft.add(length - 1);
    }
  }
  return { tokens: together(parts), soft, joins };
}

/** The tokens of a part of the article, as indexes, half open. */
export function tokensIn({ starts }: Tokens, { start, end }: Span): { from: number; to: number } {
  return { from: firstFrom(starts, start), to: firstFrom(starts, end) };
}

/** The index of the first number that is at least so great. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The smallest quote that shares words with a part of the article, holding all of it rather than some. */
export function quoteAt({ quotes }: Source, span: Span): LibraryQuote | undefined {
  const touching = quotes.filter(
    ({ kind, segments }) => kind !== 'headline' && segments.some(overlaps(span)),
  );
  const size = ({ segments }: LibraryQuote): number =>
    segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const holding = touching.filter(({ segments }) => isBetween(span, segments));
  return (holding.length > 0 ? holding : touching).toSorted((a, b) => size(a) - size(b))[0];
}

function overlaps(span: Span): (other: Span) => boolean {
  return ({ start, end }) => start < span.end && span.start < end;
}

function isBetween(span: Span, segments: readonly Span[]): boolean {
  return (segments[0]?.start ?? Infinity) <= span.start && span.end <= (segments.at(-1)?.end ?? 0);
}

/** The quotes that hold the token at an index, between their first word and their last. */
export function quotesAround({ quotes, tokens }: Source, index: number): readonly LibraryQuote[] {
  const span = { start: tokens.starts[index] ?? 0, end: tokens.ends[index] ?? 0 };
  return quotes.filter(({ kind, segments }) => kind !== 'headline' && isBetween(span, segments));
}
