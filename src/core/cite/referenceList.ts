import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../model.ts';

/** The comments between which the list of references is Verbatim's to write. */
const begin = '<!-- verbatim:references -->';
const end = '<!-- /verbatim:references -->';

/** The keys that a draft cites, in the order in which it first does, each once. */
export function citedKeys({ citations }: Draft): readonly string[] {
  const keys = citations.flatMap(({ items, label, kind }) => [
    ...items.map(({ key }) => key),
    // A note named after an article's key cites it.
    ...(kind === 'note' && label !== null ? [label] : []),
  ]);
  return [...new Set(keys)];
}

/**
 * The edits that put a list of references into a draft, or bring the list that is there up to date: what stands between the
 * two comments is replaced, and everything else stays. Without them, the list goes where the draft has Pandoc's place for it
 * (`::: {#refs}`), else to the end, below a heading. No edits where nothing would change.
 *
 * @param references Markdown, in order
 */
export function updateReferenceList(
  { text, notes }: Draft,
  references: readonly string[],
  heading: string,
): readonly TextEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = [begin, '', ...references.flatMap(reference => [reference, '']), end].join(eol);
  const start = text.indexOf(begin);
  const stop = start < 0 ? -1 : text.indexOf(end, start);
  if (stop >= 0) {
    const old = { start, end: stop + end.length };
    return text.slice(old.start, old.end) === list ? [] : [{ ...old, text: list }];
  }
  const place = /^::: *\{#refs\}[ \t]*(?:\r\n|\n)(?=:::)/m.exec(text);
  if (place) {
    const at = place.index + place[0].length;
    return [{ start: at, end: at, text: `${list}${eol}` }];
  }
  const at = beforeNotes(text, notes);
  const lines =
    text
      .slice(0, at)
      .match(/(?:\r\n|\n|\r(?!\n))*$/)?.[0]
      .match(/\r\n|\n|\r/g)?.length ?? 0;
  const gap = at === 0 ? '' : eol.repeat(Math.max(0, 2 - lines));
  const after = at < text.length ? eol : '';
  return [{ start: at, end: at, text: `${gap}## ${heading}${eol}${eol}${list}${eol}${after}` }];
}

/** The end of the draft, but before the notes that it ends with. */
function beforeNotes(text: string, notes: Draft['notes']): number {
  let at = text.length;
  for (const note of notes.toReversed()) {
    if (text.slice(note.end, at).trim() !== '') {
      break;
    }
    at = note.start;
  }
  return at;
}
