import type { Span } from '../model.ts';
import { parseBlocks } from './blocks.ts';
import type { Note } from './draft.ts';
import { type Paragraph, readParagraph } from './paragraphs.ts';
import { plainParagraph } from './plain.ts';

/** A part of a draft that can be parsed by itself: no block of Markdown goes over its end. */
export interface Chunk {
  /** Offset in the draft; the offsets in {@link read} count from here. */
  readonly start: number;
  readonly read: Read;
}

interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly literal: readonly Span[];
  /** The last block would have gone on after the end. */
  readonly open: boolean;
}

/** What a part of a draft was parsed to, by the part with the definitions it refers to. */
export type ChunkCache = Map<string, Read>;

/**
 * Cuts a draft where only a new block can begin (at a line that is not indented, after a blank line) and parses the
 * pieces. With the cache of the last reading only the pieces that changed are parsed again.
 *
 * @param before the last reading's cache
 * @param after gets the entries of this reading
 */
export function* parseChunks(
  text: string,
  start: number,
  before: ChunkCache,
  after: ChunkCache,
): Generator<Chunk> {
  const starts = chunkStarts(text, start);
  const labels = definedLabels(text, starts);
  let first = 0;
  while (first < starts.length) {
    // A fence that is not closed swallows the next pieces; twice as many each time keep the work linear.
    let read: Read;
    let count = 1;
    do {
      const piece = text.slice(starts[first], starts[first + count] ?? text.length);
      read = parse(piece, labels, before, after);
      count *= 2;
    } while (read.open && first + count / 2 < starts.length);
    yield { start: starts[first] ?? start, read };
    first += count / 2;
  }
}

function parse(piece: string, labels: ReadonlySet<string>, before: ChunkCache, after: ChunkCache): Read {
  const definitions = definitionsFor(piece, labels);
  const key = `${piece}\0${definitions}`;
  const read = before.get(key) ?? after.get(key) ?? readBlocks(piece, definitions);
  after.set(key, read);
  return read;
}

function readBlocks(piece: string, definitions: string): Read {
  const { blocks, notes, literal, open } = plainParagraph(piece) ?? parseBlocks(piece, definitions);
  return { paragraphs: blocks.map(readParagraph), notes, literal, open };
}

function chunkStarts(text: string, start: number): number[] {
  const starts = start < text.length ? [start] : [];
  const breaks = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=[^\s])/g;
  breaks.lastIndex = start;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    starts.push(breaks.lastIndex);
  }
  return starts;
}

/**
 * The labels of link definitions (`[label]: …`), which decide anywhere in the draft what is a link. A line of code that looks
 * like one is taken for one, which can only make a link of bracketed words elsewhere.
 */
function definedLabels(text: string, starts: readonly number[]): ReadonlySet<string> {
  const labels = new Set<string>();
  const definition = /^ {0,3}\[([^\]^@][^\]]*)\]:/gm;
  definition.lastIndex = starts[0] ?? text.length;
  for (let match = definition.exec(text); match; match = definition.exec(text)) {
    const at = match.index + match[0].indexOf('[');
    const piece = starts.findLastIndex(start => start <= at);
    const start = starts[piece] ?? 0;
    const { literal } = parseBlocks(text.slice(start, starts[piece + 1] ?? text.length), '');
    if (literal.some(span => span.start === at - start)) {
      labels.add(normal(match[1] ?? ''));
    }
  }
  return labels;
}

function definitionsFor(piece: string, labels: ReadonlySet<string>): string {
  if (!piece.includes('[')) {
    return '';
  }
  const notes = [...piece.matchAll(/\[\^([^\]\s]+)\]/g)].map(match => `[^${match[1]}]: .`);
  const links =
    labels.size === 0
      ? []
      : [...piece.matchAll(/\[([^\]^]+)\]/g)]
          .map(match => match[1] ?? '')
          .filter(label => labels.has(normal(label)))
          .map(label => `[${label}]: <.>`);
  return [...new Set([...notes, ...links])].join('\n\n');
}

function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The YAML at the top, between its fences: where it stands and where the draft goes on. */
export function frontMatterOf(text: string): { readonly yaml: Span | null; readonly end: number } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening !== undefined) {
    const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
    closing.lastIndex = opening.length;
    const match = closing.exec(text);
    if (match) {
      return { yaml: { start: opening.length, end: match.index }, end: match.index + match[0].length };
    }
  }
  return { yaml: null, end: text.startsWith('\uFEFF') ? 1 : 0 };
}
