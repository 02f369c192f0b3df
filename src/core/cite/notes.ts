import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { ArticleToCite } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { markdownReference, shortReference } from './reference.ts';

/** Whether the draft has a note of this label already. */
export function hasNote({ notes }: Draft, label: string): boolean {
  return notes.some(note => note.label.toLowerCase() === plainLabel(label).toLowerCase());
}

/** The label is the article's key; a place in an article has a note of its own. */
export function noteLabel(key: string, locator: string): string {
  const place = locator.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return place === '' ? key : `${key}-${place}`;
}

export function noteReference(label: string): string {
  return `[^${plainLabel(label)}]`;
}

/** What a note says: the full reference; a short one where the draft has a note with the full one already. */
export function noteContent(
  draft: Draft,
  article: Pick<ArticleToCite, 'key' | 'details' | 'file' | 'reference'>,
  locator: string,
): string {
  const full = article.reference ?? markdownReference(article.details, article.file);
  if (locator === '') {
    return full;
  }
  const first = hasNote(draft, article.key)
    ? escapeMarkdown(shortReference(article.details, article.file))
    : full;
  return `${first.replace(/\.$/, '')}, ${escapeMarkdown(locator).replace(/\.$/, '')}.`;
}

/**
 * Where new notes go: the end of the draft; or, where a code fence or a comment that nothing closes would swallow them there,
 * before it.
 */
export function notesEnd({ text, literal }: Draft): number {
  const last = literal.at(-1);
  if (!last || text.slice(last.end).trim() !== '') {
    return text.length;
  }
  const after = readDraft(`${text.slice(last.start)}\n\nx`);
  return after.prose.some(({ start, end }) => after.text.slice(start, end) === 'x')
    ? text.length
    : last.start;
}

/** A note's definition as the end of a draft, whatever the draft ends with. */
export function appendNote(text: string, label: string, content: string, eol: string): string {
  const lines = text.slice(text.trimEnd().length).match(/\r\n|\n|\r/g)?.length ?? 0;
  const gap = text.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - lines));
  return `${gap}${noteReference(label)}: ${content}${eol}`;
}

/** A label may not hold what would end it. */
function plainLabel(label: string): string {
  return label.replace(/[\s[\]^\\]+/g, '-');
}
