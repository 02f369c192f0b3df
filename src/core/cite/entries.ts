import type { CslItem, Problem, Span } from '../model.ts';
import { findableText } from './matchWorks.ts';

/** What a bibliography file holds; what could not be read is named and spoils nothing else. */
export interface Bibliography {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

/** An entry with its place in the file. */
export interface BibliographyEntry extends Span {
  readonly key: string;
  /** The paths that its `file` field gives, as written there: relative to the bibliography, or absolute. */
  readonly files: readonly string[];
  readonly url: string | null;
  /** Its names, title, outlet and date as they are written, to find it by: cheaper than {@link item}. */
  words(): string;
  /** All it says, in CSL's terms; worked out when first asked for. */
  item(): CslItem;
}

/** Entries that are in CSL's terms already. */
export function items(placed: readonly (Span & { readonly item: CslItem })[]): Bibliography {
  return { entries: placed.map(({ item, ...span }) => entryOf(item, span)), problems: [] };
}

export function entryOf(item: CslItem, { start, end }: Span): BibliographyEntry {
  const file = item['file'];
  return {
    start,
    end,
    key: item.id,
    files: typeof file === 'string' ? [file] : [],
    url: item.URL ?? null,
    words: () => findableText(item),
    item: () => item,
  };
}
