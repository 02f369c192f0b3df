import { citedWork, writeCluster } from '../cite/cluster.ts';
import type { CitationItem, Draft } from '../draft/draft.ts';
import type { TextEdit } from '../model.ts';

/** The edit that puts another key in the place of one, in braces where Pandoc needs them. */
export function writeKey({ text }: Draft, { keySpan }: CitationItem, key: string): TextEdit {
  const written = writeCluster([citedWork(key, '')]).replace(/^\[@|\]$/g, '');
  const inBraces = text[keySpan.start - 1] === '{';
  return { start: keySpan.start, end: keySpan.end, text: inBraces ? key : written };
}
