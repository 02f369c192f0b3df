import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { CslItem, TextEdit } from '../model.ts';
import type { ArticleToCite } from './citation.ts';
import { type Insertion, type InsertSettings, insertQuote, type QuoteToInsert } from './insert.ts';
import { type Place, placeOf, surroundingsOf } from './place.ts';

export interface QuoteOfArticle {
  readonly quote: QuoteToInsert;
  readonly article: ArticleToCite;
}

/** As {@link Insertion}, with the entries of all articles cited. */
export interface SeveralInserted extends Pick<Insertion, 'edits' | 'caret'> {
  readonly entries: readonly CslItem[];
}

/** The edits that insert several quotes, a paragraph each, as if one after the other. */
export function insertQuotes(
  chosen: readonly QuoteOfArticle[],
  draft: Draft,
  place: Place,
  settings: InsertSettings,
): SeveralInserted {
  const { eol, prefix } = surroundingsOf(draft, place.replace);
  const gap = `${eol}${prefix.trimEnd()}${eol}${prefix}`;
  const entries = new Map<string, CslItem>();
  let now = draft;
  let caret = place.replace.end;
  for (const [index, { quote, article }] of chosen.entries()) {
    if (index > 0) {
      now = readDraft(`${now.text.slice(0, caret)}${gap}${now.text.slice(caret)}`);
      caret += gap.length;
    }
    const here = index === 0 ? place : placeOf({ start: caret, end: caret });
    const insertion = insertQuote(quote, article, now, here, settings);
    now = readDraft(applied(now.text, insertion.edits));
    caret = insertion.caret;
    const entry = insertion.bibliography?.entry;
    if (entry) {
      entries.set(entry.id, entry);
    }
  }
  return { edits: differences(draft.text, now.text, caret), caret, entries: [...entries.values()] };
}

/** Edits do not overlap, so applying them from the last to the first leaves the offsets of the others true. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/**
 * What changed, as at most two edits: up to the caret and behind what follows it, where the notes are. The text in between
 * is the draft's own and stays.
 */
function differences(before: string, after: string, caret: number): readonly TextEdit[] {
  let start = 0;
  while (start < before.length && start < caret && before[start] === after[start]) {
    start++;
  }
  const rest = longestRest(before, after, start, caret);
  if (rest === undefined) {
    return before === after ? [] : [{ start, end: before.length, text: after.slice(start) }];
  }
  const [from, to] = rest;
  const first = { start, end: from, text: after.slice(start, to) };
  const kept = before.length - from;
  const added = after.slice(to + kept);
  return added === '' || kept === 0
    ? [{ ...first, text: first.text + added }]
    : [first, { start: before.length, end: before.length, text: added }];
}

/** From where in both texts on the end of the first stands in the second unchanged, at or behind the caret. */
function longestRest(
  before: string,
  after: string,
  start: number,
  caret: number,
): [number, number] | undefined {
  for (let from = start; from < before.length; from++) {
    const to = after.indexOf(before.slice(from), caret);
    if (to >= 0) {
      return [from, to];
    }
  }
  return undefined;
}
