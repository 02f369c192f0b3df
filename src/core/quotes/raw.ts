import { isSpace } from '../articles/lines.ts';
import type { Span } from '../model.ts';
import { hasWords } from './characters.ts';
import { isSingle } from './glyphs.ts';
import type { Lexicon } from './lexicon.ts';
import { type Convention, marksOf } from './marks.ts';
import { type Pair, pairMarks } from './pair.ts';
import { endOfUnclosed, startOfUnopened } from './recover.ts';

/** Marked words in one paragraph, before anybody has asked whether they are a quotation. */
export interface Raw {
  /** With the marks. */
  readonly outer: Span;
  /** Without marks and the white space inside them. */
  readonly inner: Span;
  readonly single: boolean;
  /** Both marks were printed. */
  readonly whole: boolean;
  /** The closing mark is missing, and nothing tells that the words end before the paragraph does. */
  readonly runsOn: boolean;
}

/** Paragraphs longer than this are cut: no quotation is, and damaged text must not cost more than its length. */
const LONGEST = 20_000;

/** The marked words of one paragraph, sorted by where they start, the outer before the inner. */
export function rawSpans(text: string, passage: Span, convention: Convention, lexicon: Lexicon): Raw[] {
  const spans: Raw[] = [];
  for (const part of parts(text, passage)) {
    const marks = marksOf(text, part.start, part.end, convention, lexicon.elisions);
    if (marks.length === 0 || isSoup(marks.length, part)) continue;
    for (const pair of pairMarks(marks, part.end)) {
      const raw = rawOf(text, part, pair, lexicon);
      if (raw !== undefined) spans.push(raw);
    }
  }
  return withoutOverlap(spans.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end));
}

/** Text with a mark to every few characters quotes nobody, and judging each would cost more than reading it. */
function isSoup(marks: number, { start, end }: Span): boolean {
  return marks > MANY_MARKS && marks * SPARSEST > end - start;
}

const MANY_MARKS = 60;
const SPARSEST = 5;

function parts(text: string, passage: Span): Span[] {
  const list: Span[] = [];
  let start = passage.start;
  while (passage.end - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start + LONGEST / 2 && !isSpace(text.charCodeAt(end))) end -= 1;
    list.push({ start, end });
    start = end;
  }
  list.push({ start, end: passage.end });
  return list;
}

function rawOf(text: string, part: Span, pair: Pair, lexicon: Lexicon): Raw | undefined {
  const { open, close } = pair;
  const single = isSingle((open ?? close)?.shape ?? 'curly');
  if (open !== null && close !== null) {
    const outer = { start: open.start, end: close.end };
    return raw(text, outer, { start: open.end, end: close.start }, single, true, false);
  }
  if (open !== null) {
    const limit = pair.limit;
    const end = endOfUnclosed(text, open.end, limit, lexicon);
    const runsOn = end === undefined && limit === part.end;
    const outer = { start: open.start, end: end ?? limit };
    return raw(text, outer, { start: open.end, end: outer.end }, single, false, runsOn);
  }
  if (close === null) return undefined;
  const start = startOfUnopened(text, Math.max(part.start, pair.limit), close.start, part.end, lexicon);
  if (start === undefined) return undefined;
  return raw(text, { start, end: close.end }, { start, end: close.start }, single, false, false);
}

function raw(
  text: string,
  outer: Span,
  inside: Span,
  single: boolean,
  whole: boolean,
  runsOn: boolean,
): Raw | undefined {
  let { start, end } = inside;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return hasWords(text, start, end) ? { outer, inner: { start, end }, single, whole, runsOn } : undefined;
}

/** Of two that overlap without nesting, which only missing marks bring about, the first stays. */
function withoutOverlap(spans: readonly Raw[]): Raw[] {
  const kept: Raw[] = [];
  const around: Raw[] = [];
  for (const span of spans) {
    while (around.length > 0 && (around.at(-1)?.outer.end ?? 0) <= span.outer.start) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined && (span.outer.end > outer.inner.end || span.outer.start < outer.inner.start))
      continue;
    kept.push(span);
    around.push(span);
  }
  return kept;
}
