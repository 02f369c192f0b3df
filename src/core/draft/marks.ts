import { isSingle } from '../quotes/glyphs.ts';
import { lexiconOf } from '../quotes/lexicon.ts';
import { type Convention, conventionOf, marksOf } from '../quotes/marks.ts';
import { pairMarks as pairAll } from '../quotes/pair.ts';
import { hidden } from './blocks.ts';

/** A pair of quotation marks: where each of them stands. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

export interface Pairing {
  /** Sorted by opening mark; pairs within pairs left out. */
  readonly pairs: readonly Pair[];
  /** The marks that were opened and not closed and stand in no pair, in order. */
  readonly open: readonly number[];
}

/** What closes what, for a mark that a writer opens. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Pairs the quotation marks of a paragraph as those of articles are paired. A mark that nothing closes is no mark. */
export function pairMarks(shown: string): Pairing {
  // Markup that is not shown stands beside marks as the emphasis it mostly is; what is shown as an asterisk is none. A
  // speaker broken off by a dash is no opening for the mark behind it.
  const text = shown
    .replace(/[*_]|[-–—](?=["”“«»’'](?:[\s.,;:!?)\]]|\0{4}|$))/g, 'x')
    .replaceAll(hidden, '*');
  const end = text.length;
  const marks = marksOf(text, 0, end, turned(text), lexiconOf(null).elisions);
  const closed = pairAll(marks, end)
    .flatMap(({ open, close }) => (open && close ? [{ open: open.start, close: close.start }] : []))
    .sort((a, b) => a.open - b.open);
  const pairs = closed.filter(one => !closed.some(other => other.open < one.open && other.close > one.close));
  const open = marks.filter(
    ({ start, role, doubtful }) =>
      role !== 'closes' && !doubtful && !pairs.some(pair => pair.open <= start && start <= pair.close),
  );
  const outer = open.filter(({ shape }) => !isSingle(shape));
  return { pairs, open: (outer.length > 0 ? outer : open).map(({ start }) => start) };
}

/** Which way the glyphs of a paragraph are turned: where „ opens, “ closes. */
function turned(text: string): Convention {
  const found = conventionOf(text, 0, text.length);
  return text.includes('„') && !text.includes('”') ? new Map([...found, ['“', -1]]) : found;
}
