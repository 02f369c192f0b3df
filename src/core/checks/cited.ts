import type { Citation, Draft, Quotation } from '../draft/draft.ts';
import type { Works } from './works.ts';

/** What a draft says about where a quotation is from. */
export interface Cited {
  /** Whether it says anything, be it a citation, a link, or author and year in parentheses. */
  readonly isCited: boolean;
  /** Ids of the articles meant; fewer than are cited where a citation stands for something else. */
  readonly articles: readonly number[];
}

export function citedFor(draft: Draft, quotation: Quotation, works: Works): Cited {
  const links = linksAfter(draft, quotation);
  const articles = [
    ...quotation.citations.flatMap(citation => articlesOf(draft, citation, works)),
    ...links.flatMap(link => works.articleAt(link) ?? []),
  ];
  const isCited = quotation.citations.length > 0 || links.length > 0 || hasAuthorAndYear(draft, quotation);
  return { isCited, articles: [...new Set(articles)] };
}

function articlesOf(draft: Draft, { items, label, note }: Citation, works: Works): readonly number[] {
  const byKey = items.flatMap(({ key }) => works.articleOf(key) ?? []);
  if (byKey.length > 0 || label === null) {
    return byKey;
  }
  const content = note ? draft.text.slice(note.content.start, note.content.end) : '';
  const named = [...content.matchAll(/https?:\/\/[^\s<>)\]]+/g)].flatMap(
    ({ 0: url }) => works.articleAt(url.replace(/[.,;]$/, '')) ?? [],
  );
  // A note for a place in an article carries that place behind the key.
  const labelled = works.articleOf(label) ?? works.articleOf(label.replace(/-[^-]*$/, ''));
  return labelled === undefined ? named : [labelled];
}

/** A link stands for the quotation right before it. */
const reach = 160;

/** The targets of links around or right after a quotation, in its paragraph. */
function linksAfter({ text, literal }: Draft, { start, end }: Quotation): readonly string[] {
  const paragraphEnd = text.slice(end).search(/\n[ \t]*\r?\n|$/) + end;
  const limit = Math.min(paragraphEnd, end + reach);
  return literal
    .filter(span => span.start < limit && span.end > start)
    .flatMap(
      span => /\]\(\s*<?([^\s>)]+)/.exec(text.slice(Math.max(span.start - 1, 0), span.end))?.[1] ?? [],
    );
}

function hasAuthorAndYear({ text }: Draft, { end }: Quotation): boolean {
  const sentence = /^[^\n]*?(?:[.!?](?=\s|$)|$)/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return /\([^()]*\p{Lu}[^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*\)|\([^()]*\p{Lu}[^()]*n\.d\./u.test(sentence);
}
