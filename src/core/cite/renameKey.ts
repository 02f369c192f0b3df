import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../model.ts';
import { isPlainKey } from './cluster.ts';

/** The edits that give a work another key wherever a draft cites it: in clusters, in the text, by notes and in their labels. */
export function renameKey({ text, citations, notes }: Draft, from: string, to: string): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  const put = (start: number, words: string) =>
    edits.set(start, { start, end: start + from.length, text: words });
  for (const { kind, label, start, items } of citations) {
    if (kind === 'note' && label?.toLowerCase() === from.toLowerCase()) {
      put(start + '[^'.length, to);
    }
    // A note's items stand in its definition and are those of the citations there too.
    for (const { keySpan } of items.filter(one => one.key === from)) {
      const braced = text[keySpan.start - 1] === '{' || isPlainKey(to);
      put(keySpan.start, braced ? to : `{${to}}`);
    }
  }
  for (const { label, start } of notes) {
    if (label.toLowerCase() === from.toLowerCase()) {
      put(start + '[^'.length, to);
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}
