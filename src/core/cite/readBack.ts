import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { TextEdit } from '../model.ts';

/**
 * Whether a draft, read again after an edit, has these words as a quotation in what the edit wrote. Only the paragraphs that
 * the edit touches are read, with the draft's link definitions, so that it costs the same in any draft.
 */
export function readsBack({ text }: Draft, edit: TextEdit, words: string): boolean {
  const start = paragraphStart(text, edit.start);
  const end = paragraphEnd(text, edit.end);
  const definitions = text.match(/^ {0,3}\[[^\]^@][^\]]*\]:.*$/gm) ?? [];
  const local = `${text.slice(start, edit.start)}${edit.text}${text.slice(edit.end, end)}`;
  const written = { start: edit.start - start, end: edit.start - start + edit.text.length };
  const read = readDraft([local, ...definitions].join('\n\n'))
    .quotations.filter(one => one.start < written.end && one.end > written.start)
    .map(one => one.words);
  return letters(read.join(' ')) === letters(words);
}

function paragraphStart(text: string, offset: number): number {
  const breaks = [
    ...text
      .slice(Math.max(0, offset - 10_000), offset)
      .matchAll(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g),
  ];
  const last = breaks.at(-1);
  return last ? Math.max(0, offset - 10_000) + last.index + last[0].length : Math.max(0, offset - 10_000);
}

function paragraphEnd(text: string, offset: number): number {
  const found = text.slice(offset, offset + 10_000).search(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/);
  return found < 0 ? Math.min(text.length, offset + 10_000) : offset + found;
}

/** Words and the signs that Markdown could have swallowed. */
function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}*_[\]<>`~^$@#&\\|]+/gu, '');
}
