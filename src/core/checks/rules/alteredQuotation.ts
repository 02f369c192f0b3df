import type { CheckedQuotation } from '../check.ts';
import type { Change } from '../difference.ts';
import type { Fix } from '../finding.ts';
import type { Fit } from '../fit.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { markChanges } from '../mark.ts';
import { relatedTo } from '../related.ts';
import { type Compared, restore, type Stretch } from '../restore.ts';
import type { Found, Rule, RuleInput } from '../rule.ts';
import { reasonText, sayChanges } from '../say.ts';

/** A quotation is near to what an article prints, and is not it. */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  severity: 'error',
  description: 'A quotation is near to what an article prints, and is not it.',
  find: input =>
    input.quotations.flatMap(checked =>
      checked.verdict === 'altered' && checked.judgement.fit
        ? [found(input, checked, checked.judgement.fit)]
        : [],
    ),
};

function found(input: RuleInput, checked: CheckedQuotation, fit: Fit): Found {
  const { quotation, reason, judgement } = checked;
  const difference = sayChanges(judgement.changes);
  const isPatchwork = reason === 'spliced';
  return {
    start: quotation.start,
    end: quotation.end,
    owner: quotation,
    message: isPatchwork || difference === '' ? reasonText[reason] : `${reasonText[reason]}: ${difference}`,
    ...(reason === 'case-changed' || reason === 'punctuation-changed' ? { severity: 'warning' } : {}),
    fixes: [...wordFixes(input, checked, fit), ignoreFix('altered-quotation', quotation)],
    related: [relatedTo(fit)],
  };
}

/** Each change by itself; where brackets are among them, which belong together, all of the quotation at once. */
function stretchesOf({ pattern, fit }: Compared, changes: readonly Change[]): readonly Stretch[] {
  const hasBrackets = changes.some(({ draft, source }) =>
    [...draft, ...source].some(key => /[[\]]/.test(key)),
  );
  return hasBrackets ? [{ elements: [0, pattern.elements.length], tokens: [fit.from, fit.to] }] : changes;
}

/** So few words may be put back unseen. */
const fewWords = 2;

function isSafe({ judgement, cited, reason }: CheckedQuotation, fit: Fit): boolean {
  const words = judgement.changes.reduce(
    (sum, change) => sum + Math.max(change.draft.length, change.source.length),
    0,
  );
  return cited.articles.includes(fit.source.articleId) && words <= fewWords && reason !== 'order-changed';
}

function wordFixes({ draft }: RuleInput, checked: CheckedQuotation, fit: Fit): readonly Fix[] {
  const { quotation, reason, judgement } = checked;
  const { changes, pattern } = judgement;
  if (reason === 'spliced' || changes.length === 0) {
    return [];
  }
  const compared: Compared = { draft, quotation, pattern, fit };
  const marks = reason === 'order-changed' ? undefined : markChanges(compared, changes);
  const edits = stretchesOf(compared, changes).map(stretch => restore(compared, stretch));
  return [
    { title: 'Restore the source’s words', edits, kind: 'restore', isSafe: isSafe(checked, fit) },
    ...(marks ? [{ title: 'Mark the change', edits: marks, kind: 'mark' as const }] : []),
  ];
}
