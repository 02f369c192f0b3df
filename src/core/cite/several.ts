import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { CslItem, TextEdit } from '../model.ts';
import type { ArticleToCite } from './citation.ts';
import { type Insertion, type InsertSettings, insertQuote, type QuoteToInsert } from './insert.ts';
import { type Place, placeOf } from './place.ts';

export interface QuoteOfArticle {
  readonly quote: QuoteToInsert;
  readonly article: ArticleToCite;
}

/** As {@link Insertion}, with the entries of all articles cited. */
export interface SeveralInserted extends Pick<Insertion, 'edits' | 'caret'> {
  readonly entries: readonly CslItem[];
}

/** The edits that put quotes into a draft one after the other, each in a paragraph of its own after the first. */
export function insertQuotes(
  quotes: readonly QuoteOfArticle[],
  draft: Draft,
  place: Place,
  settings: InsertSettings,
): SeveralInserted {
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const entries: CslItem[] = [];
  let [text, caret] = [draft.text, place.replace.end];
  for (const [index, { quote, article }] of quotes.entries()) {
    const apart = index === 0 ? '' : eol + eol;
    const before = apart === '' ? draft : readDraft(text.slice(0, caret) + apart + text.slice(caret));
    const at = caret + apart.length;
    const where = index === 0 ? place : placeOf({ start: at, end: at });
    const { edits, bibliography, ...inserted } = insertQuote(quote, article, before, where, settings);
    text = applied(before.text, edits);
    caret = inserted.caret;
    entries.push(...(bibliography === undefined ? [] : [bibliography.entry]));
  }
  return { edits: text === draft.text ? [] : [difference(draft.text, text)], caret, entries };
}

/** Edits do not overlap, so applying them from the last to the first leaves the offsets of the others true. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end),
    text,
  );
}

/** The one edit that makes `after` of `before`, without what both begin and end with. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
