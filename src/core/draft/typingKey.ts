import type { Span } from '../model.ts';
import { isRunningText } from './cursor.ts';
import type { Draft } from './draft.ts';

/** A citation that is being typed. */
export interface TypingKey {
  /** `@lee` begins a key, `[^lee` a note's label. */
  readonly kind: 'key' | 'note';
  /** What has been typed of it up to the caret, to be searched for: a part of the key, a name, a title's word. */
  readonly typed: string;
  /** What a key or label takes the place of: that, the rest of it behind the caret, and the braces around it. */
  readonly replace: Span;
  /** Brackets are open around it already, and whether they are closed behind it. */
  readonly bracket: 'none' | 'open' | 'closed';
}

/** What is being typed at an offset after `@` or `[^`; undefined elsewhere, in mail addresses and outside of running text. */
export function typingKeyAt(draft: Draft, offset: number): TypingKey | undefined {
  if (!isRunningText(draft, offset)) {
    return undefined;
  }
  const { text } = draft;
  const line = text.slice(0, offset).search(/[^\r\n]*$/);
  const before = text.slice(line, offset);
  const note = /\[\^([^\s[\]^]*)$/.exec(before);
  if (note) {
    return typingNote(text, offset, note[1] ?? '');
  }
  const key = /(?<![\p{L}\p{N}\\])-?@(\{?)((?:[^\s@[\]{};,]| (?=\p{L}))*)$/u.exec(before);
  return key ? typingOf(text, offset, before, { braced: key[1] !== '', typed: key[2] ?? '' }) : undefined;
}

function typingNote(text: string, offset: number, typed: string): TypingKey {
  const rest = /^[^\s[\]^]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  const end = offset + rest;
  const replace = { start: offset - typed.length, end };
  return { kind: 'note', typed, replace, bracket: text[end] === ']' ? 'closed' : 'open' };
}

function typingOf(
  text: string,
  offset: number,
  before: string,
  { braced, typed }: { readonly braced: boolean; readonly typed: string },
): TypingKey | undefined {
  // Words after the first are searched for only in brackets: in running text they are the sentence's.
  const cluster = before.lastIndexOf('[') > before.lastIndexOf(']');
  if (typed.includes(' ') && !cluster && !braced) {
    return undefined;
  }
  const after = text.slice(offset, offset + 200);
  const rest = /^(?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*/u.exec(after)?.[0].length ?? 0;
  const brace = braced && after[rest] === '}' ? 1 : 0;
  const start = offset - typed.length - (braced ? 1 : 0);
  const closed = /^[^[\]\r\n]*\]/.test(after);
  return {
    kind: 'key',
    typed,
    replace: { start, end: offset + rest + brace },
    bracket: cluster ? (closed ? 'closed' : 'open') : 'none',
  };
}
