import type { Span, TextEdit } from '../model.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type RuleId =
  | 'altered-quotation'
  | 'omission-changes-sense'
  | 'wrong-speaker'
  | 'wrong-article'
  | 'missing-citation'
  | 'unknown-key'
  | 'not-found'
  | 'variant-exists'
  | 'source-changed'
  | 'used-twice';

/** One thing the check says about one place in a draft. Offsets count in the draft. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One line, plain text: words of articles in it may hold any sign. */
  readonly message: string;
  /** Each, applied alone, makes the finding go. */
  readonly fixes: readonly Fix[];
  /** Places that show what is meant. */
  readonly related: readonly Related[];
}

export interface Fix {
  readonly title: string;
  /** Sorted and disjoint. */
  readonly edits: readonly TextEdit[];
  readonly kind: 'restore' | 'mark' | 'cite' | 'correct' | 'ignore';
  /** Whether it may be applied unseen: it brings back a word or two of the article that the draft cites. */
  readonly isSafe?: boolean;
}

/** A place in an article or in another draft. */
export interface Related extends Span {
  readonly path: string;
  readonly message: string;
}
