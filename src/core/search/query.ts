import { type Word, wordsOf } from '../library/words.ts';

/** What a person asks for: words, and what the quotes must be of besides. */
export interface Query {
  readonly words: readonly Word[];
  /** Whether the last word may be the beginning of one: nothing, not even a space, follows it yet. */
  readonly endsInWord: boolean;
  /** Words of the speaker's name (`speaker:`). */
  readonly speaker: readonly Word[];
  /** Words of the outlet's name (`outlet:`). */
  readonly outlet: readonly Word[];
  /** The years asked for; empty for any (`year:2017`, `year:2015-2018`). */
  readonly years: readonly number[];
  /** Parts of the article's path (`in:`). */
  readonly paths: readonly string[];
}

/**
 * Reads what a person types: words, and filters `speaker:`, `outlet:`, `year:` and `in:` with a word or words in double
 * quotation marks. Never fails; a filter without a value yet is no filter, and all that is not known is words.
 */
export function parseQuery(typed: string): Query {
  const values: Record<string, string[]> = { speaker: [], outlet: [], year: [], in: [] };
  const rest = typed.replace(
    filter,
    (_, name: string, quoted: string | undefined, plain: string | undefined) => {
      values[name.toLowerCase()]?.push(quoted ?? plain ?? '');
      return ' ';
    },
  );
  const words = (name: string): readonly Word[] => wordsOf((values[name] ?? []).join(' '));
  return {
    words: wordsOf(rest),
    endsInWord: !/\s$/.test(typed),
    speaker: words('speaker'),
    outlet: words('outlet'),
    years: (values['year'] ?? []).flatMap(yearsOf),
    paths: (values['in'] ?? []).map(path => path.trim()).filter(path => path !== ''),
  };
}

const filter = /(?<![^\s])(speaker|outlet|year|in):(?:"([^"]*)"?|([^\s"]*))/giu;
/** A longer span of years is taken for a slip. */
const longestSpan = 200;

function yearsOf(value: string): readonly number[] {
  const [first, last] = (/^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(value.trim()) ?? []).slice(1).map(Number);
  if (first === undefined || Number.isNaN(first)) {
    return [];
  }
  const end = last === undefined || Number.isNaN(last) ? first : last;
  const count = Math.min(longestSpan, Math.abs(end - first) + 1);
  return Array.from({ length: count }, (_, index) => Math.min(first, end) + index);
}
