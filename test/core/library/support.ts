import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../../../src/core/library/database.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import type { Article, Details, Passage, Quote, QuoteKind, TextSpan } from '../../../src/core/model.ts';
import type { FileStat, Log } from '../../../src/core/ports.ts';

/** Every test of the library runs on both. */
export const engines: readonly Engine[] = ['node', 'wasm'];

export const silent: Log = { info() {}, warn() {}, error() {} };

/** A log that keeps its lines. */
export function listeningLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  return { lines, info: keep, warn: keep, error: keep };
}

export function inMemory(engine?: Engine): Promise<Library> {
  return openLibrary({ file: ':memory:', log: silent, ...(engine === undefined ? {} : { engine }) });
}

/** Runs `work` with a folder of its own that is gone afterwards. */
export async function withFolder(work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function fileAt(name: string, modified = 1): FileStat {
  return { path: name, size: 1, modified };
}

/** An article of paragraphs, one line each. */
export function articleAt(
  name: string,
  paragraphs: readonly string[],
  details: Partial<Details> = {},
): Article {
  const text = paragraphs.join('\n\n');
  const passages: Passage[] = [];
  for (const paragraph of paragraphs) {
    const start = (passages.at(-1)?.end ?? -2) + 2;
    passages.push({ start, end: start + paragraph.length });
  }
  return {
    path: name,
    text,
    encoding: 'utf-8',
    language: 'en',
    details: { type: 'article-newspaper', ...details },
    title: null,
    body: { start: 0, end: text.length },
    passages,
    furniture: [],
  };
}

interface QuoteDetails {
  readonly speaker?: string | null;
  readonly kind?: QuoteKind;
}

/** A quote of words that stand in the article. */
export function quoteIn(article: Article, words: string | readonly string[], more: QuoteDetails = {}): Quote {
  const pieces = typeof words === 'string' ? [words] : words;
  return {
    kind: more.kind ?? 'direct',
    segments: pieces.map(piece => spanOf(article, piece)),
    speaker: more.speaker ?? null,
    mention: null,
    cue: null,
    confidence: more.speaker === undefined ? 0 : 0.9,
  };
}

export function spanOf({ text }: Article, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) {
    throw new Error(`The test's article does not say: ${words}`);
  }
  return { start, end: start + words.length, text: words };
}

/** Everything between straight double quotation marks, said by the name before a colon at the paragraph's start. */
export function markedQuotes(article: Article): readonly Quote[] {
  return article.passages.flatMap(passage => {
    const paragraph = article.text.slice(passage.start, passage.end);
    const speaker = /^([^":]+):/.exec(paragraph)?.[1] ?? null;
    return Array.from(paragraph.matchAll(/"([^"]+)"/g), ({ 1: text = '', index }): Quote => {
      const start = passage.start + index + 1;
      const mention =
        speaker === null
          ? null
          : { start: passage.start, end: passage.start + speaker.length, text: speaker };
      const segment = { start, end: start + text.length, text };
      return { kind: 'direct', segments: [segment], speaker, mention, cue: null, confidence: 0.9 };
    });
  });
}

/** The file is whole, and the full-text tables agree with what they index; else SQLite says what is wrong. */
export function assertSound({ database }: Library): void {
  assert.deepEqual(database.get('PRAGMA integrity_check')?.['integrity_check'], 'ok');
  for (const table of ['article_index', 'quote_index', 'word_index']) {
    database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
  }
}
