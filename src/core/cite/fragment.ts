import type { Span } from '../model.ts';

/** A range longer than this many words is given by its beginning and its end. */
const wholeUpTo = 12;
const edge = 5;

/**
 * The text fragment (`#:~:text=…`) that makes a browser scroll to exactly these words of a page: the words, or the
 * first and last of them; and, where they stand in the page more than once, the words before and after them.
 * After "Text Fragments" of the WICG. Undefined where there are no words.
 */
export function textFragment(text: string, { start, end }: Span): string | undefined {
  const words = wordsIn(text.slice(start, end));
  if (words.length === 0) {
    return undefined;
  }
  // A match may not run over paragraphs but its beginning and end may be in two.
  const long = words.length > wholeUpTo || /[\r\n]\s*[\r\n]/.test(text.slice(start, end).trim());
  const [from, to] = long
    ? [
        words.slice(0, Math.min(edge, Math.floor(words.length / 2))),
        words.slice(-Math.min(edge, Math.ceil(words.length / 2))),
      ]
    : [words, []];
  const unique = occurrences(text, from.join(' ')) <= 1;
  const before = unique ? [] : wordsIn(lineBefore(text, start)).slice(-edge);
  const after = unique ? [] : wordsIn(lineAfter(text, end)).slice(0, edge);
  const parts = [
    ...(before.length > 0 ? [`${encoded(before)}-`] : []),
    encoded(from),
    ...(to.length > 0 ? [encoded(to)] : []),
    ...(after.length > 0 ? [`-${encoded(after)}`] : []),
  ];
  return `#:~:text=${parts.join(',')}`;
}

/** A page's address with the fragment in place of its own text fragment, if it has one. */
export function linkTo(url: string, fragment: string | undefined): string {
  if (fragment === undefined) {
    return url;
  }
  const [page = '', anchor] = url.replace(/:~:.*$/, '').split('#');
  return `${page}#${anchor ?? ''}${fragment.slice(1)}`;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '');
}

function occurrences(text: string, words: string): number {
  return text.replace(/\s+/g, ' ').split(words).length - 1;
}

/** The nearest line with words in it; the browser looks for context across paragraphs too. */
function lineBefore(text: string, start: number): string {
  return /([^\r\n]*\S)\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? '';
}

function lineAfter(text: string, end: number): string {
  return /^\s*(\S[^\r\n]*)/.exec(text.slice(end, end + 200))?.[1] ?? '';
}

/** The fragment's own syntax (`-`, `,`, `&`) is encoded, and the parentheses that would end a Markdown link. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-()]/g, hex);
}

/** One ASCII character, percent-encoded. */
export function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
