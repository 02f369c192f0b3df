import type { Span } from '../model.ts';
import { type Block, hidden } from './blocks.ts';
import { findCitations } from './citations.ts';
import type { Citation, QuotationSegment, Run } from './draft.ts';
import { type Pairing, pairMarks } from './marks.ts';

/** A block with all that can be read from it alone. Offsets as the block's, but for the indexes into {@link words}. */
export interface Paragraph extends Block {
  /** {@link Block.shown} without citations: what can be quoted words. */
  readonly words: string;
  /** Without references to notes, which are in {@link Block.calls}. */
  readonly citations: readonly Citation[];
  /** Pairs of quotation marks, as indexes into {@link words}. */
  readonly marks: Pairing;
  /** What stands between each of these pairs; undefined where nothing does. */
  readonly quoted: readonly (QuotationSegment | undefined)[];
  /** What is shown and not code. */
  readonly prose: readonly Span[];
}

export function readParagraph(block: Block): Paragraph {
  const citations = findCitations(block);
  const words = blank(block.shown, citations, block.start, hidden);
  // A letter in place of code keeps the marks around it what they are.
  const text = blank(words, block.code, block.start, 'x');
  const prose = runsOf(blank(block.shown, block.code, block.start, hidden), block.start);
  const marks = pairMarks(text);
  const place = { words, start: block.start };
  const quoted = marks.pairs.map(({ open, close }) => segmentOf(place, open + 1, close, 0));
  return { ...block, words, citations, marks, quoted, prose };
}

/**
 * The words between two indexes of a paragraph, trimmed; undefined where there are none.
 *
 * @param base added to the paragraph's offsets
 */
export function segmentOf(
  paragraph: Pick<Paragraph, 'words' | 'start'>,
  from: number,
  to: number,
  base: number,
): QuotationSegment | undefined {
  const piece = paragraph.words.slice(from, to);
  const lead = /^[\s\0]*/.exec(piece)?.[0].length ?? 0;
  const tail = /[\s\0]*$/.exec(piece)?.[0].length ?? 0;
  if (lead === piece.length) {
    return undefined;
  }
  const start = base + paragraph.start + from + lead;
  const end = base + paragraph.start + to - tail;
  const runs: Run[] = [];
  let text = '';
  for (const run of runsOf(piece.slice(lead, piece.length - tail), start)) {
    runs.push({ at: text.length, start: run.start });
    text += piece.slice(lead + run.start - start, lead + run.end - start);
  }
  return { start, end, text, runs };
}

/** The same segment, `by` code units further on. */
export function shiftSegment({ start, end, text, runs }: QuotationSegment, by: number): QuotationSegment {
  return {
    start: start + by,
    end: end + by,
    text,
    runs: runs.map(run => ({ at: run.at, start: run.start + by })),
  };
}

function blank(text: string, spans: readonly Span[], base: number, filler: string): string {
  let result = text;
  for (const { start, end } of spans) {
    result = result.slice(0, start - base) + filler.repeat(end - start) + result.slice(end - base);
  }
  return result;
}

/** The stretches that are not hidden. */
function runsOf(text: string, base: number): Span[] {
  return [...text.matchAll(/[^\0]+/g)].map(({ index, 0: run }) => ({
    start: base + index,
    end: base + index + run.length,
  }));
}
