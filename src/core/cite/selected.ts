import type { Article, Quote, Span } from '../model.ts';
import type { QuoteToInsert } from './insert.ts';

/**
 * Selected words of an article as something to insert: the part of the quote that they are in, said by its speaker; else the
 * article's own words, said by nobody. White space and marks around the selection stay out of it, and a word that it cuts is
 * taken whole. Undefined where no word is selected.
 *
 * @param selected offsets in the article's text
 */
export function quoteSelected<Q extends Quote>(
  { text, passages }: Pick<Article, 'text' | 'passages'>,
  quotes: readonly Q[],
  selected: Span,
): QuoteToInsert | undefined {
  const span = wholeWords(text, selected);
  if (span === undefined) {
    return undefined;
  }
  const around = smallestAround(quotes, span);
  if (around !== undefined) {
    const { segments, speaker } = around;
    const keep = withStop(text, span, segments);
    const hull = hullOf(around);
    return keep.start === hull.start && keep.end === hull.end
      ? { segments, speaker }
      : { segments, speaker, keep: [keep] };
  }
  const own = passages.filter(({ start, end }) => start < span.end && span.start < end);
  const segments = (own.length > 0 ? own : [span]).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
  return { segments, speaker: null, keep: [withStop(text, span, segments)] };
}

/** With the stop of the sentence that the selection ends, or what closes the words there: without it they would seem cut. */
function withStop(text: string, { start, end }: Span, segments: readonly Span[]): Span {
  const last = segments.find(segment => segment.start < end && end <= segment.end)?.end ?? end;
  const stop = /^(?:[.?!…]+|[,;:]$)/.exec(text.slice(end, last))?.[0] ?? '';
  return { start, end: end + stop.length };
}

/** Of the quotes that hold a span, marks at their ends not counted, the one with the fewest words. */
function smallestAround<Q extends Quote>(quotes: readonly Q[], { start, end }: Span): Q | undefined {
  return quotes
    .filter(quote => hullOf(quote).start <= start && end <= hullOf(quote).end)
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}

function hullOf({ segments }: Quote): Span {
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
}

function sizeOf(quote: Quote): number {
  const { start, end } = hullOf(quote);
  return end - start;
}

function wholeWords(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (/^[\s"“”„«»]*/.exec(words)?.[0].length ?? 0);
  const to = end - (/[\s"“”„«»]*$/.exec(words)?.[0].length ?? 0);
  if (from >= to || !/[\p{L}\p{N}]/u.test(text.slice(from, to))) {
    return undefined;
  }
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, from - longestWord), from))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(to, to + longestWord))?.[0] ?? '';
  const cutsBefore = /^[\p{L}\p{N}]/u.test(text.slice(from, to));
  const cutsAfter = /[\p{L}\p{N}\p{M}]$/u.test(text.slice(from, to));
  return {
    start: cutsBefore ? from - before.length : from,
    end: cutsAfter ? to + after.length : to,
  };
}

const longestWord = 100;
