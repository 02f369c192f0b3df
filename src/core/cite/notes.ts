import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../model.ts';

/** The note that cites a key: its label is the key. */
export function hasNote({ notes }: Draft, key: string): boolean {
  return notes.some(({ label }) => label.toLowerCase() === key.toLowerCase());
}

/** A label may not hold what would end it. */
export function noteReference(key: string): string {
  return `[^${key.replace(/[\s[\]^\\]+/g, '-')}]`;
}

/** Puts a note's definition at the end of a draft, whatever the draft ends with. */
export function appendNote({ text }: Draft, key: string, content: string, eol: string): TextEdit {
  const end = text.length;
  const last = text.slice(text.trimEnd().length);
  const lines = last.match(/\r\n|\n|\r/g)?.length ?? 0;
  const gap = text.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - lines));
  return { start: end, end, text: `${gap}${noteReference(key)}: ${content}${eol}` };
}
