import { escapeMarkdown } from '../cite/escape.ts';
import { conventionsFor } from '../cite/marksOfDraft.ts';
import { shiftMarks } from '../cite/words.ts';
import type { Draft, Quotation } from '../draft/draft.ts';
import type { Span, TextEdit } from '../model.ts';
import type { Change } from './difference.ts';
import type { Fit } from './fit.ts';
import type { Element, Pattern } from './pattern.ts';
import { draftSpan } from './places.ts';

/** A quotation of a draft together with what it was compared to. */
export interface Compared {
  readonly draft: Draft;
  readonly quotation: Quotation;
  readonly pattern: Pattern;
  readonly fit: Fit;
}

/** Elements of a quotation, and the source tokens that belong in their place; indexes, half open. */
export type Stretch = Pick<Change, 'elements' | 'tokens'>;

/** The edit that puts the source's words in the place of a stretch of the quotation. */
export function restore(compared: Compared, stretch: Stretch): TextEdit {
  const { quotation, pattern, fit } = compared;
  const [from, to] = stretch.elements;
  const words = sourceWords(compared, ...stretch.tokens);
  const spaced = stretch.tokens[1] > stretch.tokens[0] && fit.tokens.spaced[stretch.tokens[0]] === 1;
  if (from === to) {
    return insert(compared, from, words, spaced);
  }
  const [first, last] = [pattern.elements[from], pattern.elements[to - 1]];
  const start = first ? draftSpan(quotation, first.place).start : 0;
  const end = last ? draftSpan(quotation, last.place).end : start;
  return words === ''
    ? remove(compared, from, { start, end })
    : replace(compared, first, { start, end }, words, spaced);
}

/** The source's words between two of its tokens as the draft prints them: on one line, inner marks in the draft's shape. */
export function sourceWords({ draft, quotation, fit }: Compared, from: number, to: number): string {
  if (to <= from) {
    return '';
  }
  const { starts, ends, spaced } = fit.tokens;
  const text = fit.source.article.text.slice(starts[from], ends[to - 1]).replace(/\s+/g, ' ');
  const { open } = quotation.marks;
  const conventions = conventionsFor(
    draft,
    'auto',
    fit.source.article.language,
    open === '' ? undefined : open,
  );
  const depth = open === '' ? 0 : 1;
  if (loneMark.test(text)) {
    const marks = depth === 0 ? conventions.outer : conventions.inner;
    return spaced[from] === 1 ? marks.open : marks.close;
  }
  return escapeMarkdown(shiftMarks(text, depth, conventions));
}

/** A mark whose partner stands elsewhere in the quotation. */
const loneMark = /^["'“”„‟«»‹›‘’‚]$/;

function insert(compared: Compared, at: number, words: string, spaced: boolean): TextEdit {
  const { quotation, pattern } = compared;
  const [before, next] = [pattern.elements[at - 1], pattern.elements[at]];
  const follows = before && before.place.segment === next?.place.segment;
  if (next && !follows) {
    const { start } = draftSpan(quotation, next.place);
    return { start, end: start, text: `${words} ` };
  }
  const end = before ? draftSpan(quotation, before.place).end : quotation.inner.end;
  return { start: end, end, text: `${spaced ? ' ' : ''}${words}` };
}

/** Takes words out together with the white space on one side. */
function remove({ draft, pattern }: Compared, from: number, { start, end }: Span): TextEdit {
  const isFirst = pattern.elements[from - 1]?.place.segment !== pattern.elements[from]?.place.segment;
  const before = spaceBefore(draft.text, start);
  const after = /^\s*/.exec(draft.text.slice(end, end + 100))?.[0].length ?? 0;
  return isFirst ? { start, end: end + after, text: '' } : { start: start - before, end, text: '' };
}

function replace(
  { draft }: Compared,
  first: Element | undefined,
  { start, end }: Span,
  words: string,
  spaced: boolean,
): TextEdit {
  const space = spaceBefore(draft.text, start);
  if (first?.spaced === 1 && !spaced) {
    return { start: start - space, end, text: words };
  }
  return { start, end, text: first?.spaced === 0 && spaced ? ` ${words}` : words };
}

function spaceBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) {
    start--;
  }
  return end - start;
}
