import type { Span } from '../model.ts';
import { hidden } from './blocks.ts';
import type { Quotation, QuotationSegment } from './draft.ts';
import { continues, isInterruption } from './interruption.ts';
import type { Pair } from './marks.ts';
import { type Paragraph, segmentOf, shiftSegment } from './paragraphs.ts';

/** A paragraph with the offset in the draft that its own offsets count from. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly base: number;
}

/** A quotation before its citations are known, with the paragraphs (indexes) it begins and ends in. */
export interface Found extends Omit<Quotation, 'citations' | 'note'> {
  readonly first: number;
  readonly last: number;
}

/** Finds the outermost quotations of a draft, in order. */
export function findQuotations(placed: readonly Placed[]): Found[] {
  const found: Found[] = [];
  let index = 0;
  let chain: Chain = { last: -1, closed: false };
  while (index < placed.length) {
    const block = blockQuotation(placed, index);
    if (block) {
      found.push(...block.found);
    } else {
      // A chain that comes to nothing comes to nothing from every paragraph in it.
      chain = index < chain.last ? { ...chain, closed: false } : chainFrom(placed, index);
      found.push(...startingIn(placed, index, found.at(-1)?.end ?? 0, chain));
    }
    index = block?.next ?? index + 1;
  }
  return found;
}

function startingIn(
  placed: readonly Placed[],
  index: number,
  after: number,
  { last, closed }: Chain,
): Found[] {
  const quoted = inline(placed, index, after);
  const going = closed ? overParagraphs(placed, index, last) : undefined;
  return going && going.start >= after
    ? [...quoted.filter(({ start }) => start < going.start), going]
    : quoted;
}

/** A block quote is one quotation. */
function blockQuotation(
  placed: readonly Placed[],
  first: number,
): { found: Found[]; next: number } | undefined {
  const { quote } = placed[first]?.paragraph ?? {};
  if (!quote) {
    return undefined;
  }
  const base = placed[first]?.base;
  let next = first + 1;
  while (placed[next]?.base === base && placed[next]?.paragraph.quote?.start === quote.start) {
    next++;
  }
  const segments = placed.slice(first, next).flatMap(({ paragraph }, index) => {
    const from = attributionStart(paragraph, index > 0);
    return segmentOf(paragraph, 0, from, base ?? 0) ?? [];
  });
  const [head, tail] = [segments[0], segments.at(-1)];
  if (!head || !tail) {
    return { found: [], next };
  }
  const place = { start: (base ?? 0) + quote.start, end: (base ?? 0) + quote.end };
  return { found: [{ ...unwrapped(segments), ...place, kind: 'block', first, last: next - 1 }], next };
}

/** Where the line with the source (`— Name`), or the source in parentheses, begins at the end of a block quote. */
function attributionStart({ words, start, links }: Paragraph, mayBeWhole: boolean): number {
  const match = /(?:^|\0|\s)[\s\0]*(?:[—―–]|--)[\s\0]*\p{Lu}[^.!?]{0,80}[\s\0.]*$/u.exec(words);
  if (match && (match.index === 0 ? mayBeWhole : words[match.index] === hidden)) {
    return match.index;
  }
  const source = /[\s\0]+\([^()]*\)[\s\0]*$/.exec(words);
  const linked = links.some(link => link.start - start > (source?.index ?? words.length));
  return source && (linked || /(?:\d{4}[a-z]?|n\.d\.)(?:, [^()]*)?\)/.test(source[0]))
    ? source.index
    : words.length;
}

/** Takes off the marks where a block quote has marks around it, at each paragraph's beginning too. */
function unwrapped(
  segments: readonly QuotationSegment[],
): Pick<Found, 'segments' | 'words' | 'inner' | 'marks'> {
  const open = segments[0]?.text[0] ?? '';
  const close = segments.at(-1)?.text.at(-1) ?? '';
  const inside = wrapping.includes(open + close)
    ? segments.map((segment, index) => peeled(segment, open, index === segments.length - 1))
    : segments;
  const kept = inside.some(segment => segment.text === '') ? segments : inside;
  const marks = kept === segments ? { open: '', close: '' } : { open, close };
  return { ...together(kept, '\n\n'), marks };
}

const wrapping = ['""', '“”', '„“', '„”', '«»', '»«', '””', '‘’', '「」'];

function peeled(segment: QuotationSegment, open: string, last: boolean): QuotationSegment {
  const from = segment.text.startsWith(open) ? 1 : 0;
  const to = segment.text.length - (last ? 1 : 0);
  return part(segment, from, to);
}

function part(segment: QuotationSegment, from: number, to: number): QuotationSegment {
  const text = segment.text.slice(from, to);
  const start = offsetOf(segment, from);
  const end = to > from ? offsetOf(segment, to - 1) + 1 : start;
  const runs = segment.runs
    .map(run => (run.at < from ? { at: from, start: run.start + from - run.at } : run))
    .filter((run, index, all) => (all[index + 1]?.at ?? Infinity) > from && run.at < to)
    .map(run => ({ at: run.at - from, start: run.start }));
  return { start, end, text, runs };
}

/** Where a code unit of a segment's text stands in the draft. */
export function offsetOf(segment: QuotationSegment, index: number): number {
  const run = segment.runs.findLast(({ at }) => at <= index);
  return run ? run.start + index - run.at : segment.start;
}

function together(
  segments: readonly QuotationSegment[],
  between: string,
): Pick<Found, 'segments' | 'words' | 'inner'> {
  const inner = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
  return { segments, words: segments.map(segment => segment.text).join(between), inner };
}

/** The quotations in marks that begin in a paragraph, after the end of the one found before them. */
function inline(placed: readonly Placed[], index: number, after: number): Found[] {
  const here = placed[index];
  if (!here) {
    return [];
  }
  const { paragraph, base } = here;
  const quoted = paragraph.marks.pairs.flatMap((pair, at): Quoted[] => {
    const segment = paragraph.quoted[at];
    return segment && base + paragraph.start + pair.open >= after
      ? [{ ...pair, segment: shiftSegment(segment, base) }]
      : [];
  });
  return interrupted(paragraph, quoted).flatMap(parts => quotationOf(here, parts, index) ?? []);
}

interface Quoted extends Pair {
  readonly segment: QuotationSegment;
}

/** Groups the pairs that are one quotation with its attribution in between. */
function interrupted(paragraph: Paragraph, pairs: readonly Quoted[]): Quoted[][] {
  const groups: Quoted[][] = [];
  for (const pair of pairs) {
    const before = groups.at(-1)?.at(-1);
    if (before && isInterruption(paragraph.words, before, pair)) {
      groups.at(-1)?.push(pair);
    } else {
      groups.push([pair]);
    }
  }
  return groups;
}

function quotationOf({ paragraph, base }: Placed, pairs: readonly Quoted[], at: number): Found | undefined {
  const [head, tail] = [pairs[0], pairs.at(-1)];
  if (!head || !tail) {
    return undefined;
  }
  const segments = pairs.map(({ segment }) => segment);
  const place = marked(base + paragraph.start, head.open, tail.close);
  const marks = { open: paragraph.words[head.open] ?? '', close: paragraph.words[tail.close] ?? '' };
  return { ...together(segments, ' '), ...place, marks, kind: 'inline', first: at, last: at };
}

function marked(base: number, open: number, close: number): Span {
  return { start: base + open, end: base + close + 1 };
}

/** The paragraphs that a quotation runs over which is not closed at the end of the first, and whether it is in the last. */
interface Chain {
  readonly last: number;
  readonly closed: boolean;
}

/** A quotation over several paragraphs is opened again at the beginning of each. */
function chainFrom(placed: readonly Placed[], first: number): Chain {
  const { marks, words } = placed[first]?.paragraph ?? {};
  const mark = words?.[marks?.open[0] ?? words.length];
  let last = first;
  let closed = false;
  while (mark !== undefined && !closed) {
    const next = placed[last + 1]?.paragraph;
    const again = next && !next.quote ? continues(next, mark) : undefined;
    if (!again) {
      break;
    }
    last++;
    closed = again.closed;
  }
  return { last, closed };
}

function overParagraphs(placed: readonly Placed[], first: number, last: number): Found | undefined {
  const [here, end] = [placed[first], placed[last]];
  const open = here?.paragraph.marks.open[0];
  if (!here || !end || open === undefined) {
    return undefined;
  }
  const mark = here.paragraph.words[open] ?? '';
  const closing = continues(end.paragraph, mark)?.to ?? 0;
  const segments = placed.slice(first, last + 1).flatMap(({ paragraph, base }, index) => {
    const part = index === 0 ? { from: open + 1, to: paragraph.words.length } : continues(paragraph, mark);
    return part ? (segmentOf(paragraph, part.from, part.to, base) ?? []) : [];
  });
  const start = here.base + here.paragraph.start + open;
  const marks = { open: mark, close: end.paragraph.words[closing] ?? '' };
  const place = { start, end: end.base + end.paragraph.start + closing + 1 };
  return { ...together(segments, '\n\n'), ...place, marks, kind: 'inline', first, last };
}
