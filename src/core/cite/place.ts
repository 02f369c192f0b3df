import type { Typing } from '../draft/cursor.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../model.ts';

/** Where something is to be inserted: what {@link Typing} says, or just a caret or selection. */
export type Place = Pick<Typing, 'opened' | 'replace' | 'marks'>;

export function placeOf(replace: Span): Place {
  return { opened: null, replace, marks: null };
}

/** What stands around a place in its paragraph, and what an insertion there has to do about it. */
export interface Surroundings {
  readonly eol: string;
  /** What every new line needs to stay in the list item, block quote or note; '' outside of them. */
  readonly prefix: string;
  /** The sentence begun before the place; '' where a sentence begins. */
  readonly lead: string;
  /** The text before the place in its paragraph is empty. */
  readonly beginsParagraph: boolean;
  /** The paragraph before ends with a colon: it says already who speaks. */
  readonly introduced: boolean;
  /** In a heading or a table's row, which a line break would end. */
  readonly oneLine: boolean;
  /** What follows in the paragraph. */
  readonly follows: 'nothing' | 'sentence' | 'words';
  /** The punctuation right behind the place, which the insertion takes over. */
  readonly stop: string;
}

export function surroundingsOf({ text }: Draft, { start, end }: Span): Surroundings {
  const before = paragraphBefore(text, start);
  const after = paragraphAfter(text, end);
  const lead = sentenceBegun(before);
  const stop = /^[.,;:?!](?![.\p{L}\p{N}])/u.exec(after)?.[0] ?? '';
  const rest = after.slice(stop.length).trim();
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    prefix: continuationPrefix(text, start),
    lead,
    beginsParagraph: before.trim() === '',
    introduced: before.trim() === '' && /:[\s>]*$/.test(text.slice(0, start)),
    oneLine: /^[ \t>]*(?:#{1,6}\s|\|)/.test(text.slice(lineStart(text, start), start)),
    follows: rest === '' ? 'nothing' : beginsSentence(stop, rest) ? 'sentence' : 'words',
    stop,
  };
}

function beginsSentence(stop: string, rest: string): boolean {
  return !/[,;:]/.test(stop) && /^["“«„‘'[(*_]*\p{Lu}/u.test(rest);
}

/** The text of the paragraph before an offset, without what Markdown puts at the beginning of lines. */
function paragraphBefore(text: string, offset: number): string {
  const lines = text.slice(Math.max(0, offset - 10_000), offset).split(/\r\n|\n|\r/);
  const first = lines.findLastIndex((line, index) => index < lines.length - 1 && endsParagraph(line)) + 1;
  return lines
    .slice(first)
    .map(line => line.replace(linePrefix, ''))
    .join(' ');
}

/** Also a heading or a closing fence, after which a paragraph begins without a blank line. */
function endsParagraph(line: string): boolean {
  return /^[\s>]*$|^ {0,3}#{1,6}\s|^ {0,3}(?:```|~~~|:::)|^---\s*$/.test(line);
}

function paragraphAfter(text: string, offset: number): string {
  const piece = text.slice(offset, offset + 10_000);
  const end =
    /(?:\r\n|\n|\r(?!\n))(?=[ \t>]*(?:[\r\n]|$)| {0,3}(?:#|```|~~~|:::|\[\^)|[\s>]*(?:[-*+]|\d+[.)])\s)/.exec(
      piece,
    );
  return piece.slice(0, end?.index ?? piece.length).replace(/(?:\r\n|\n|\r(?!\n))[ \t>]*/g, ' ');
}

const linePrefix =
  /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d+[.)]|\[\^[^\]\s]+\]:|#{1,6})[ \t]+)*(?:\[[ xX]\][ \t]+)?/;

/** Where the last sentence of a text is not ended, that sentence. */
function sentenceBegun(before: string): string {
  const ends = [...before.matchAll(/[.?!…]["'”’»“)\]]*(?:\[\^[^\]\s]+\])*(?=\s|$)/g)];
  const last = ends.findLast(
    ({ index }) => !/(?:^|[\s(])(?:\p{Lu}\p{L}{0,3}|\p{Lu}\.\p{Lu})$/u.test(before.slice(0, index)),
  );
  return before.slice(last ? last.index + last[0].length : 0).trim();
}

function continuationPrefix(text: string, offset: number): string {
  const line = text.slice(lineStart(text, offset), offset);
  const [, space = '', quotes = '', marker = '', note] =
    /^([ \t]*)((?:>[ \t]?)*)((?:(?:[-*+]|\d+[.)])[ \t]+)*)(\[\^[^\]\s]+\]:)?/.exec(line) ?? [];
  // Four spaces or a tab would begin code where nothing is open.
  return `${space}${quotes}${' '.repeat(marker.length)}${note === undefined ? '' : '    '}`;
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
