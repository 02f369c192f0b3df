import type { Citation, Quotation } from '../draft/draft.ts';
import type { TextEdit } from '../model.ts';
import type { Fix, RuleId } from './finding.ts';
import { ignoreComment } from './ignored.ts';

/** What stands for the reason until the writer gives one. */
const reason = 'checked by hand';

/** Silences a rule for one quotation or citation: behind it, or, for a block quote, on a line of its own before it. */
export function ignoreFix(rule: RuleId, owner: Quotation | Citation): Fix {
  const comment = ignoreComment(rule, reason);
  const isBlock = owner.kind === 'block';
  const edit: TextEdit = isBlock
    ? { start: owner.start, end: owner.start, text: `${comment}\n\n` }
    : { start: owner.end, end: owner.end, text: comment };
  return { title: `Ignore ${rule} here, with a reason`, edits: [edit], kind: 'ignore' };
}
