import type { Span, TextSpan } from '../model.ts';
import type { Draft } from './draft.ts';
import { closers, pairMarks } from './marks.ts';

/** What a writer has typed before the caret that may be the beginning, or a part, of a quote. */
export interface Typing {
  /** mark: after an opening quotation mark; block: after `>` at a line's beginning; null: in running text. */
  readonly opened: 'mark' | 'block' | null;
  /** The typed words, parted by single spaces: all since the mark, or the last words of the sentence. */
  readonly words: string;
  /** The same words one by one, with their places. */
  readonly tokens: readonly TextSpan[];
  /**
   * What an insertion takes the place of: the opening mark, the words and a closing mark that the editor put right after
   * the caret. Where nothing was opened, all of {@link tokens}; see {@link typedPart} for those a quote has.
   */
  readonly replace: Span;
  /** The marks that the writer opened (`>` is none) and, where it stands there already, the closing one. */
  readonly marks: { readonly open: string; readonly close: string } | null;
}

/** In running text this many words before the caret are looked at. */
const wordsLookedAt = 12;

/**
 * What is being typed at an offset; undefined where no quotation can stand, inside of a finished quotation, and where
 * there is neither a mark nor a word before the caret.
 */
export function typingAt(draft: Draft, offset: number): Typing | undefined {
  if (!isRunningText(draft, offset)) {
    return undefined;
  }
  const { text } = draft;
  const paragraph = paragraphAround(text, offset);
  const before = text.slice(paragraph.start, offset);
  const mark = openMark(before);
  if (mark === undefined) {
    return blockTyping(text, offset) ?? wordsTyping(text, offset);
  }
  const open = before[mark] ?? '';
  const close = closingAfter(open, text.slice(offset, offset + 2));
  if (isFinished(open, text.slice(offset + close.length, paragraph.end))) {
    return undefined;
  }
  const start = paragraph.start + mark;
  const tokens = tokensIn(text, start + 1, offset);
  const block = blockStart(text, start);
  return {
    opened: block === undefined ? 'mark' : 'block',
    words: joined(tokens),
    tokens,
    replace: { start: block ?? start, end: offset + close.length },
    marks: { open, close },
  };
}

/** The last of the typed words that a quote has, in its order, as the span to replace; undefined where it has none. */
export function typedPart({ tokens, replace }: Typing, quote: string): Span | undefined {
  const wanted = folded(quote);
  const first = tokens.findIndex((_, index) => wanted.includes(folded(joined(tokens.slice(index)))));
  const token = tokens[first];
  return token && { start: token.start, end: replace.end };
}

/** Whether an offset is in text where a quotation can stand, also in an empty paragraph. */
export function isRunningText({ frontMatter, literal }: Draft, offset: number): boolean {
  return !(
    (frontMatter && offset <= frontMatter.end) ||
    literal.some(({ start, end }) => start < offset && offset < end)
  );
}

/** The paragraph around an offset: up to the blank lines before and after it. */
function paragraphAround(text: string, offset: number): Span {
  const blank = /(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r(?!\n))/g;
  // Paragraphs are short; a longer one is cut, so that a keystroke costs the same in any draft.
  const from = Math.max(0, offset - 10_000);
  const start = [...text.slice(from, offset).matchAll(blank)].at(-1);
  const end = blank.exec(text.slice(offset, offset + 10_000));
  return {
    start: start ? from + start.index + start[0].length : from,
    end: offset + (end?.index ?? Math.min(text.length - offset, 10_000)),
  };
}

/** The innermost mark that is open at the end of a text; a double one before a single one. */
function openMark(before: string): number | undefined {
  const { open } = pairMarks(`${before}x`);
  return open.findLast(at => !/['’‘‚]/.test(before[at] ?? '')) ?? open.at(-1);
}

function closingAfter(open: string, after: string): string {
  const match = /^\s?(\S)/.exec(after);
  const spaced = match?.[0].length === 2;
  const closes = match?.[1] !== undefined && (closers[open] ?? '').includes(match[1]);
  return closes && (!spaced || open === '«') ? match[0] : '';
}

/** Whether what follows the caret closes the quotation that the mark opened. */
function isFinished(open: string, after: string): boolean {
  const closing = closers[open] ?? '';
  if (closing === open) {
    return pairMarks(`x${after}`).open.length === 0 && (after.split(open).length - 1) % 2 === 1;
  }
  const next = [...after].find(character => character === open || closing.includes(character));
  return next !== undefined && next !== open && next !== "'" && next !== '’';
}

/** Where the `>` stands that begins the line, if nothing but it stands before the offset and no block quote goes on. */
function blockStart(text: string, offset: number): number | undefined {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const prefix = /^ {0,3}>[ \t]*$/.exec(text.slice(line, offset));
  const lineBefore =
    text
      .slice(0, line)
      .split(/\r\n|\n|\r/, -1)
      .at(-2) ?? '';
  return prefix && !/^ {0,3}>/.test(lineBefore) ? line + prefix[0].indexOf('>') : undefined;
}

function blockTyping(text: string, offset: number): Typing | undefined {
  const line = lineStart(text, offset);
  const prefix = /^ {0,3}>[ \t]*/.exec(text.slice(line, offset))?.[0].length;
  const start = prefix === undefined ? undefined : blockStart(text, line + prefix);
  if (prefix === undefined || start === undefined) {
    return undefined;
  }
  const tokens = tokensIn(text, line + prefix, offset);
  return { opened: 'block', words: joined(tokens), tokens, replace: { start, end: offset }, marks: null };
}

function wordsTyping(text: string, offset: number): Typing | undefined {
  const line = lineStart(text, offset);
  const before = text.slice(line, offset);
  const sentence = [...before.matchAll(/[.?!…:]["'”’»)]*\s+|^\s*(?:>\s*|[-*+]\s+|\d+[.)]\s+|#+\s+)*/g)].at(
    -1,
  );
  const start = line + (sentence ? sentence.index + sentence[0].length : 0);
  const tokens = tokensIn(text, start, offset).slice(-wordsLookedAt);
  const [first] = tokens;
  return (
    first && {
      opened: null,
      words: joined(tokens),
      tokens,
      replace: { start: first.start, end: offset },
      marks: null,
    }
  );
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Words parted by white space and the prefixes of block quotes. */
function tokensIn(text: string, start: number, end: number): TextSpan[] {
  return [...text.slice(start, end).matchAll(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+|[^\s]+/g)]
    .filter(({ 0: token }) => !/^[\s>]*$/.test(token))
    .map(({ index, 0: token }) => ({ start: start + index, end: start + index + token.length, text: token }));
}

function joined(tokens: readonly TextSpan[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
