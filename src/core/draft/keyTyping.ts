import type { Span } from '../model.ts';
import { isRunningText } from './cursor.ts';
import type { Draft } from './draft.ts';

/** A citation key that is being typed. */
export interface KeyTyping {
  /** What stands for the key so far: of its beginning, of a name, a title or an outlet. */
  readonly words: string;
  /** From the `@` to the end of what is typed, with a closing brace that the editor put behind the caret. */
  readonly replace: Span;
  /** The keys that the same brackets cite besides. */
  readonly others: readonly string[];
}

/** A key may be asked for in as many words as a title takes. */
const longest = 80;

/**
 * The key being typed before an offset; undefined where none is. An `@` after a letter or digit is an address. Several words
 * are taken together in brackets only, `[@lee strait`, for elsewhere the sentence would go on in the same way.
 */
export function keyTypingAt(draft: Draft, offset: number): KeyTyping | undefined {
  if (!isRunningText(draft, offset)) {
    return undefined;
  }
  const { text } = draft;
  const from = Math.max(0, offset - longest);
  const line = /[^\r\n]*$/.exec(text.slice(from, offset))?.[0] ?? '';
  const typed = /(?<![\p{L}\p{N}@])@(\{?)([^@[\]{};,]*)$/u.exec(line);
  if (typed === null) {
    return undefined;
  }
  const [all, brace = '', words = ''] = typed;
  const brackets = bracketsAround(text, offset - all.length);
  if (/^\s|\s$/.test(words) || (brackets === undefined && /\s/.test(words))) {
    return undefined;
  }
  const closing = brace !== '' && text[offset] === '}' ? 1 : 0;
  const replace = { start: offset - all.length, end: offset + closing };
  return { words, replace, others: keysIn(draft, brackets, replace) };
}

/** The brackets in the same line that are open at an offset, up to where they close or the line ends. */
function bracketsAround(text: string, offset: number): Span | undefined {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))?.[0] ?? '';
  const open = before.lastIndexOf('[');
  if (open < 0 || before.includes(']', open)) {
    return undefined;
  }
  const after = /^[^\]\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? '';
  return { start: offset - before.length + open, end: offset + after.length };
}

function keysIn({ text }: Draft, brackets: Span | undefined, own: Span): readonly string[] {
  if (brackets === undefined) {
    return [];
  }
  const others = `${text.slice(brackets.start, own.start)};${text.slice(own.end, brackets.end)}`;
  return [...others.matchAll(/@\{?([^\s@{}[\];,]+)/g)].map(([, key = '']) => key);
}
