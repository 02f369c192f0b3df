import type { DraftCheck } from '../../core/checks/check.ts';

/** A checked draft as the command line names it. */
export interface Report {
  /** The path as the caller wrote it. */
  readonly draft: string;
  readonly text: string;
  readonly check: DraftCheck;
}

export interface Reporting {
  readonly reports: readonly Report[];
  /** An article's path as it is printed: below the corpus folder. */
  readonly articleName: (path: string) => string;
}

/** A place as editors and people count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets in one text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(match => match.index + match[0].length)];
  return offset => {
    const line = starts.findLastIndex(start => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
