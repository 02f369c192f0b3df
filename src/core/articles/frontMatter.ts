import { parse } from 'yaml';
import type { Span } from '../model.ts';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the article begins, behind the front matter. */
  readonly bodyStart: number;
}

/** Front matter longer than this, in UTF-16 code units, is taken for text. */
const LONGEST = 64_000;

/**
 * The YAML between `---` and `---` (or `...`) at the very start of a text. Undefined where there is none, or where it is
 * damaged: then it is text, so that the article is not lost with it.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(text.slice(0, 80));
  if (open === null) return undefined;
  const close = closingLine(text, open[0].length);
  if (close === undefined) return undefined;
  try {
    const fields: unknown = parse(text.slice(open[0].length, close.start), {
      logLevel: 'error',
      maxAliasCount: 10,
    });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
    return { fields: { ...fields }, bodyStart: close.end };
  } catch {
    return undefined;
  }
}

function closingLine(text: string, from: number): Span | undefined {
  const line = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm;
  const part = text.slice(from, from + LONGEST);
  const match = line.exec(part);
  return match === null
    ? undefined
    : { start: from + match.index, end: from + match.index + match[0].length };
}
