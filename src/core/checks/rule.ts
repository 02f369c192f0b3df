import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import type { Span } from '../model.ts';
import type { CheckContext, CheckedQuotation } from './check.ts';
import type { Examiner } from './examine.ts';
import type { Finding, RuleId, Severity } from './finding.ts';

/** What a rule may look at. */
export interface RuleInput {
  readonly draft: Draft;
  readonly quotations: readonly CheckedQuotation[];
  readonly library: Library;
  readonly context: CheckContext;
  readonly examiner: Examiner;
}

export interface Found extends Omit<Finding, 'rule' | 'severity'> {
  /** The quotation or citation it is about, for comments that silence the rule there. */
  readonly owner: Span;
  /** Where this finding weighs more or less than the rule's others. */
  readonly severity?: Severity;
}

export interface Rule {
  readonly id: RuleId;
  /** Where no setting says otherwise. */
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly description: string;
  find(input: RuleInput): readonly Found[];
}
