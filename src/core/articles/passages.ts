import type { Span } from '../model.ts';
import { isSpace, linesOf, trim } from './lines.ts';

/** Lines longer than this are not wrapped by hand: the article has one paragraph a line. */
const WIDEST_WRAP = 110;
/** Shorter lines are labels and headings: what follows in lower case need not go on with them. */
const SHORTEST_RUN_ON = 40;

/**
 * The paragraphs of a text, trimmed: parts between blank lines, cut at each line end that is not a wrap. In texts wrapped
 * by hand a line end is a wrap where the next word would not have fitted; elsewhere only in the middle of a sentence.
 */
export function passagesOf(text: string, body: Span): Span[] {
  const blocks = blocksOf(text, linesOf(text, body.start, body.end));
  const wrapped = isWrapped(text, blocks);
  return blocks.flatMap(block => cutBlock(text, block, wrapped));
}

/** Runs of lines that are not blank, each line trimmed. */
function blocksOf(text: string, lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of lines) {
    const trimmed = trim(text, line);
    if (trimmed.start < trimmed.end) {
      block.push(trimmed);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function isWrapped(text: string, blocks: readonly (readonly Span[])[]): boolean {
  let [full, all] = [0, 0];
  for (const block of blocks) {
    const width = widest(block);
    if (block.length < 3) continue;
    for (let index = 1; index < block.length; index += 1) {
      if (startsAnew(text, block[index])) continue;
      all += 1;
      if (width <= WIDEST_WRAP && fills(text, block[index - 1], block[index], width)) full += 1;
    }
  }
  return all >= 2 && full > all * 0.6;
}

function widest(block: readonly Span[]): number {
  return block.reduce((width, line) => Math.max(width, line.end - line.start), 0);
}

function cutBlock(text: string, block: readonly Span[], wrapped: boolean): Span[] {
  const passages: Span[] = [];
  const width = widest(block);
  let current = block[0];
  let last = current;
  for (const line of block.slice(1)) {
    if (current === undefined || last === undefined) break;
    const joined =
      !startsAnew(text, line) &&
      !isHeading(text, last) &&
      (isMidSentence(text, last, line) || (wrapped && fills(text, last, line, width)));
    if (joined) {
      current = { start: current.start, end: line.end };
    } else {
      passages.push(current);
      current = line;
    }
    last = line;
  }
  if (current !== undefined) passages.push(current);
  return passages;
}

/** Would the next line's first word have fitted on this line? */
function fills(text: string, line: Span | undefined, next: Span | undefined, width: number): boolean {
  if (line === undefined || next === undefined) return false;
  let end = next.start;
  while (end < next.end && !isSpace(text.charCodeAt(end))) end += 1;
  return line.end - line.start + 1 + (end - next.start) > width - 2;
}

/** List items, headings, block quotes, turns of a dialogue and fenced code begin a paragraph whatever came before. */
function startsAnew(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:[-*+•·‣▪–—―]\s|[—―–]\S|#{1,6}\s|>|```|~~~|\d{1,3}[.)]\s|\|)/.test(head(text, line))
  );
}

function isHeading(text: string, line: Span): boolean {
  return /^#{1,6}\s/.test(head(text, line));
}

function isMidSentence(text: string, line: Span, next: Span): boolean {
  const runsOn = !/[.!?:;…"'“”„»«’]$/.test(text.slice(line.end - 1, line.end));
  return runsOn && line.end - line.start >= SHORTEST_RUN_ON && /^\p{Ll}/u.test(head(text, next));
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + 8));
}
