import type { LibraryQuote } from '../library/library.ts';
import type { Step } from './align.ts';
import type { Fit } from './fit.ts';
import { quotesAround } from './source.ts';

/** An omission that leaves out more tokens than these joins what was never one statement. */
const longestOmission = 400;
/** So many words of the reporter's between two quotes of one person, and they are two statements. */
const longestAttribution = 25;

/** Whether a quotation joins, with a mark or without, words of two quotes that do not belong together. */
export function isSpliced(fit: Fit): boolean {
  // In a joined quote's own tokens there is nothing but that one quote.
  return (
    fit.tokens === fit.source.tokens &&
    (gapsIn(fit.steps).some(gap => joinsTwo(fit, gap)) || hasTwoSpeakers(fit))
  );
}

/** Words that begin in one person's quote and end in another's, which stands right behind it. */
function hasTwoSpeakers({ source, from, to }: Fit): boolean {
  const [left, right] = [quotesAround(source, from), quotesAround(source, to - 1)];
  return !left.some(quote => right.includes(quote)) && speakersDiffer(left, right);
}

function speakersDiffer(left: readonly LibraryQuote[], right: readonly LibraryQuote[]): boolean {
  const speakers = (quotes: readonly LibraryQuote[]): readonly string[] =>
    quotes.flatMap(({ speaker }) => speaker ?? []);
  const [one, other] = [speakers(left), speakers(right)];
  return one.length > 0 && other.length > 0 && !one.some(speaker => other.includes(speaker));
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Where source tokens are left out inside the quotation; dropped ones in a row are one gap. */
function gapsIn(steps: readonly Step[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { kind, from, to } of steps) {
    const last = gaps.at(-1);
    if (kind === 'dropped' && last?.to === from) {
      gaps.splice(-1, 1, { from: last.from, to });
    } else if ((kind === 'omitted' || kind === 'dropped') && to > from) {
      gaps.push({ from, to });
    }
  }
  return gaps;
}

function joinsTwo({ source }: Fit, { from, to }: Gap): boolean {
  const [left, right] = [quotesAround(source, from - 1), quotesAround(source, to)];
  if (to - from > longestOmission) {
    return true;
  }
  if (left.length === 0 || right.length === 0 || left.some(quote => right.includes(quote))) {
    return false;
  }
  return speakersDiffer(left, right) || reportersWords(source, from, to) > longestAttribution;
}

function reportersWords(source: Fit['source'], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    count += quotesAround(source, index).length === 0 ? 1 : 0;
  }
  return count;
}
