import type { Draft } from '../draft/draft.ts';
import type { Span, TextEdit } from '../model.ts';
import type { Fix, RuleId } from './finding.ts';
import { ignoreComment } from './ignored.ts';

/** What stands for the reason until the writer gives one. */
const reason = 'checked by hand';

/** Silences a rule for one quotation or citation: behind it, or, for a block quote, on a line of its own before it. */
export function ignoreFix(draft: Draft, rule: RuleId, owner: Span): Fix {
  const comment = ignoreComment(rule, reason);
  const isBlock = draft.quotations.some(({ kind, start }) => kind === 'block' && start === owner.start);
  const edit: TextEdit = isBlock
    ? { start: owner.start, end: owner.start, text: `${comment}\n\n` }
    : { start: owner.end, end: owner.end, text: comment };
  return { title: `Ignore ${rule} here, with a reason`, edits: [edit], kind: 'ignore' };
}
