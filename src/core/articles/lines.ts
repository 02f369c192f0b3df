import type { Span } from '../model.ts';

/** The lines of a part of a text, without their ends (LF, CRLF or CR). */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = [];
  const ends = /\r\n?|\n|\u2028|\u2029/g;
  ends.lastIndex = from;
  let start = from;
  for (let match = ends.exec(text); match !== null && match.index < to; match = ends.exec(text)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < to) lines.push({ start, end: to });
  return lines;
}

/** The span without the white space at its ends; empty where there is nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
