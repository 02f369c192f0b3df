import type { Draft } from '../draft/draft.ts';
import type { Span } from '../model.ts';

/** A comment that says that a rule is to be silent somewhere, and why. */
interface Exception {
  readonly rules: readonly string[];
  /** Null for the whole draft. */
  readonly target: Span | null;
}

/**
 * `<!-- verbatim-ignore rule: reason -->` behind a quotation silences a rule for it; on a line of its own it does so for the
 * next paragraph; `verbatim-ignore-file` does so everywhere. Several rules are separated by commas, `all` is every rule.
 * Without a reason the comment says nothing.
 */
export function exceptionsIn(draft: Draft): (rule: string, owner: Span) => boolean {
  const exceptions = commentsIn(draft).flatMap(comment => exceptionOf(draft, comment) ?? []);
  return (rule, owner) =>
    exceptions.some(
      ({ rules, target }) =>
        (rules.includes(rule) || rules.includes('all')) && (target === null || overlap(target, owner)),
    );
}

/** The comment that makes a rule silent. */
export function ignoreComment(rule: string, reason: string): string {
  return `<!-- verbatim-ignore ${rule}: ${reason} -->`;
}

interface Comment extends Span {
  readonly content: string;
}

function commentsIn({ text, literal }: Draft): readonly Comment[] {
  return literal
    .filter(({ start }) => text.startsWith('<!--', start) || /^\s*<!--/.test(text.slice(start, start + 20)))
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/<!--([\s\S]*?)-->/g)].map(
        ({ index, 0: whole, 1: content = '' }) => ({
          start: start + index,
          end: start + index + whole.length,
          content,
        }),
      ),
    );
}

function exceptionOf(draft: Draft, comment: Comment): Exception | undefined {
  const match = /^\s*verbatim-ignore(-file)?\s+([\w\s,-]+?)\s*:\s*\S/.exec(comment.content);
  if (!match) {
    return undefined;
  }
  const rules = (match[2] ?? '').split(/[\s,]+/).filter(rule => rule !== '');
  if (match[1] !== undefined) {
    return { rules, target: null };
  }
  const target = standsAlone(draft.text, comment) ? nextBlock(draft.text, comment) : besideIt(draft, comment);
  return target && { rules, target };
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
}

function nextBlock(text: string, { end }: Span): Span {
  const start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const length = text.slice(start).search(/\n[ \t]*\r?\n/);
  return { start, end: length < 0 ? text.length : start + length };
}

/** The quotation or citation before the comment in its paragraph, with what stands in between; else the one after it. */
function besideIt({ text, quotations, citations }: Draft, { start, end }: Span): Span | undefined {
  const isBefore = (span: Span): boolean =>
    span.end <= start && !/\n[ \t]*\r?\n/.test(text.slice(span.end, start));
  const before = quotations.findLast(isBefore) ?? citations.findLast(isBefore);
  if (before) {
    return { start: before.start, end: start };
  }
  return quotations.find(span => span.start >= end && !/\n[ \t]*\r?\n/.test(text.slice(end, span.start)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
