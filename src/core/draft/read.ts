import type { Span } from '../model.ts';
import { type Chunk, type ChunkCache, frontMatterOf, parseChunks } from './chunks.ts';
import { linksIn, shiftCitation, shiftSpan } from './citations.ts';
import { citationsOf } from './citing.ts';
import type { Citation, Draft, Note, Quotation } from './draft.ts';
import { findQuotations, type Placed } from './quotations.ts';

export interface DraftReader {
  /** Reads a draft; only the blocks that are not as in the last reading are parsed. */
  read(text: string): Draft;
  /**
   * The same in steps, so that a long draft can be read between other work: every step takes well under a
   * millisecond but for the last, and the value at the end is the draft.
   */
  readInSteps(text: string): Generator<void, Draft, void>;
}

/** Reads one draft. To read the same draft again and again as it changes, keep a {@link createDraftReader}. */
export function readDraft(text: string): Draft {
  return createDraftReader().read(text);
}

export function createDraftReader(): DraftReader {
  let cache: ChunkCache = new Map();
  function* readInSteps(text: string): Generator<void, Draft, void> {
    const used: ChunkCache = new Map();
    const front = frontMatterOf(text);
    const chunks: Chunk[] = [];
    for (const chunk of parseChunks(text, front.end, cache, used)) {
      chunks.push(chunk);
      yield;
    }
    cache = used;
    return assemble(text, front.yaml, chunks);
  }
  return {
    readInSteps,
    read(text) {
      const steps = readInSteps(text);
      let step = steps.next();
      while (!step.done) {
        step = steps.next();
      }
      return step.value;
    },
  };
}

function assemble(text: string, frontMatter: Span | null, chunks: readonly Chunk[]): Draft {
  const placed = chunks.flatMap(({ start, read }) =>
    read.paragraphs.map(paragraph => ({ paragraph, base: start })),
  );
  const notes = chunks.flatMap(({ start, read }) => read.notes.map(note => shiftNote(note, start)));
  const citations = citationsIn(placed, notes);
  const quotations = findQuotations(placed).map(({ first, last, ...quotation }): Quotation => {
    const found = { ...quotation, first, last };
    return {
      ...quotation,
      note: noteAround(notes, quotation),
      citations: citationsOf(found, placed, citations),
    };
  });
  const prose = placed.flatMap(({ paragraph, base }) => paragraph.prose.map(span => shiftSpan(span, base)));
  const literal = chunks.flatMap(({ start, read }) => read.literal.map(span => shiftSpan(span, start)));
  return { text, frontMatter, prose, literal, quotations, citations: citations.flat(), notes };
}

/** The citations of every paragraph, those to notes with the note and what it cites. */
function citationsIn(placed: readonly Placed[], notes: readonly Note[]): Citation[][] {
  const keyed = placed.map(({ paragraph, base }) => paragraph.citations.map(one => shiftCitation(one, base)));
  const flat = keyed.flat();
  const byLabel = new Map(
    notes.map(note => {
      const items = flat.filter(one => contains(note, one)).flatMap(one => one.items);
      return [note.label.toLowerCase(), { note, items }];
    }),
  );
  return placed.map(({ paragraph, base }, index) => {
    const calls = paragraph.calls.map((call): Citation => {
      const { note = null, items = [] } = byLabel.get(call.label.toLowerCase()) ?? {};
      return { ...shiftSpan(call, base), kind: 'note', items, url: null, label: call.label, note };
    });
    const links = linksIn(paragraph).map(link => shiftCitation(link, base));
    return calls.length + links.length === 0
      ? (keyed[index] ?? [])
      : [...(keyed[index] ?? []), ...calls, ...links].sort((a, b) => a.start - b.start);
  });
}

function noteAround(notes: readonly Note[], span: Span): Note | null {
  return notes.find(note => contains(note, span)) ?? null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function shiftNote(note: Note, by: number): Note {
  return { ...note, ...shiftSpan(note, by), content: shiftSpan(note.content, by) };
}
