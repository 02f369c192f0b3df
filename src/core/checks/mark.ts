import type { TextEdit } from '../model.ts';
import { reasonOf } from './alteration.ts';
import type { Change } from './difference.ts';
import { draftSpan } from './places.ts';
import { type Compared, restore } from './restore.ts';
import type { Reason } from './verdict.ts';

/** Changes that a mark makes honest; what weighs more has no mark that would. */
const markable: ReadonlySet<Reason> = new Set([
  'words-changed',
  'words-dropped',
  'words-added',
  'case-changed',
]);

/**
 * The edits that mark what a quotation changes: `[…]` for words left out, `[words]` for others, `[W]e` for a capital.
 * Undefined where marks would not do.
 */
export function markChanges(compared: Compared, changes: readonly Change[]): readonly TextEdit[] | undefined {
  if (!changes.every(change => markable.has(reasonOf(change, compared.fit)))) {
    return undefined;
  }
  const edits = changes.map(change => markChange(compared, change));
  return edits.includes(undefined) ? undefined : edits.flatMap(edit => edit ?? []);
}

function markChange(compared: Compared, change: Change): readonly TextEdit[] | undefined {
  const { draft, quotation, pattern } = compared;
  const [from, to] = change.elements;
  if (change.kind === 'dropped') {
    const { start, text } = restore(compared, change);
    const spaces = { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
    return [{ start, end: start, text: `${spaces.before}[…]${spaces.after}` }];
  }
  const [first, last] = [pattern.elements[from], pattern.elements[to - 1]];
  if (!first || !last) {
    return undefined;
  }
  const start = draftSpan(quotation, first.place).start;
  const end = draftSpan(quotation, last.place).end;
  const printed = draft.text.slice(start, end);
  // Brackets with these signs inside or behind them are links, notes or citations in Markdown.
  if (/[[\]@^]/.test(printed) || /^[([:{]/.test(draft.text.slice(end))) {
    return undefined;
  }
  return change.kind === 'case' ? markCase(change, start, end) : wrapped(start, end);
}

function wrapped(start: number, end: number): readonly TextEdit[] {
  return [
    { start, end: start, text: '[' },
    { start: end, end, text: ']' },
  ];
}

/** Only a word's first letter has a mark of its own. */
function markCase({ draft, source }: Change, start: number, end: number): readonly TextEdit[] | undefined {
  const [one = '', other = ''] = [draft[0], source[0]];
  const isInitial =
    draft.length === 1 && one.slice(1) === other.slice(1) && end - start === one.length && end - start > 1;
  return isInitial ? wrapped(start, start + 1) : undefined;
}
