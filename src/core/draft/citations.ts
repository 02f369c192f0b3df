import type { Span } from '../model.ts';
import { type Block, hidden } from './blocks.ts';
import type { Citation, CitationItem } from './draft.ts';
import { splitLocator } from './locator.ts';

/**
 * Pandoc's citations in a paragraph, as "Citation syntax" in its manual gives them. Offsets as the block's.
 * References to notes are not among them.
 */
export function findCitations(block: Block): Citation[] {
  const text = citable(block);
  const keys = [...text.matchAll(keyPattern)];
  const found: Citation[] = [];
  let until = 0;
  for (const [index, key] of keys.entries()) {
    if (key.index >= until) {
      const bracket = openBracket(text, key.index, until);
      const close = bracket < 0 ? -1 : closingBracket(text, bracket);
      const citation =
        close < 0
          ? inText(text, key, keys[index + 1]?.index ?? Infinity)
          : cluster(text, keys, { start: bracket, end: close + 1 });
      until = citation.end;
      found.push(shiftCitation(citation, block.start));
    }
  }
  return found;
}

const noNote = { url: null, label: null, note: null };

/** The links in a paragraph: a writer may say by a link where words come from. */
export function linksIn(block: Block): Citation[] {
  return block.links.map(link => ({ ...noNote, ...link, kind: 'link', items: [] }));
}

/** The same citation, `by` code units further on. */
export function shiftCitation(citation: Citation, by: number): Citation {
  return {
    ...citation,
    ...shiftSpan(citation, by),
    items: citation.items.map(item => ({
      ...item,
      ...shiftSpan(item, by),
      keySpan: shiftSpan(item.keySpan, by),
    })),
  };
}

export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/**
 * A key is preceded by no letter or digit (so that mail addresses are none); it is in braces, or begins with a letter,
 * digit or `_` and has punctuation only singly and inside.
 */
const keyPattern =
  /(?<![\p{L}\p{N}])(-?)@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*))/gu;

/** What is shown, with code and escaped characters blanked, for they are no syntax. */
function citable({ shown, code, escaped, start }: Block): string {
  let text = shown;
  for (const span of [...code, ...escaped.map(at => ({ start: at, end: at + 1 }))]) {
    const [from, to] = [span.start - start, span.end - start];
    text = text.slice(0, from) + hidden.repeat(to - from) + text.slice(to);
  }
  return text;
}

function cluster(text: string, keys: readonly RegExpExecArray[], place: Span): Citation {
  const items: CitationItem[] = [];
  let from = place.start + 1;
  for (const key of keys) {
    // A second key before the semicolon belongs to the suffix of the first.
    if (key.index >= from && key.index < place.end) {
      const semicolon = text.indexOf(';', key.index + key[0].length);
      const end = semicolon < 0 ? place.end - 1 : Math.min(semicolon, place.end - 1);
      items.push(itemOf(text, key, { start: from, end }));
      from = end + 1;
    }
  }
  return { ...place, kind: 'cluster', items, ...noNote };
}

/** `@key`, or `@key [p. 33]` with the locator in brackets of its own. */
function inText(text: string, key: RegExpExecArray, nextKey: number): Citation {
  const end = key.index + key[0].length;
  const item = itemOf(text, key, { start: key.index, end });
  const bracket = /^ ?\[(?!\^)/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const close = bracket === 0 ? -1 : closingBracket(text, end + bracket - 1);
  if (close < 0 || nextKey < close) {
    return { start: key.index, end, kind: 'text', items: [item], ...noNote };
  }
  const rest = splitLocator(visible(text.slice(end + bracket, close)));
  const place = { start: key.index, end: close + 1 };
  return { ...place, kind: 'text', items: [{ ...item, ...place, ...rest }], ...noNote };
}

function itemOf(text: string, key: RegExpExecArray, place: Span): CitationItem {
  const braced = key[2] !== undefined;
  const name = key[2] ?? key[3] ?? '';
  const end = key.index + key[0].length;
  const nameEnd = braced ? end - 1 : end;
  return {
    ...trimmed(text, place),
    key: name,
    keySpan: { start: nameEnd - name.length, end: nameEnd },
    suppressAuthor: key[1] === '-',
    prefix: visible(text.slice(place.start, key.index)).trim(),
    ...splitLocator(visible(text.slice(end, place.end))),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - (piece.length - piece.trimEnd().length),
  };
}

function visible(text: string): string {
  return text.replaceAll(hidden, '');
}

/** The bracket that is still open at an offset, not before `from`; -1 where there is none. */
function openBracket(text: string, at: number, from: number): number {
  let depth = 0;
  for (let index = at - 1; index >= from; index--) {
    if (text[index] === ']') {
      depth++;
    } else if (text[index] === '[') {
      depth--;
    }
    if (depth < 0) {
      return index;
    }
  }
  return -1;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === '[') {
      depth++;
    } else if (text[index] === ']' && --depth === 0) {
      return index;
    }
  }
  return -1;
}
