/** What a checker ought to say of the one quotation of a draft. */
export type Expectation = 'allowed' | 'altered' | 'absent' | 'right speaker' | 'wrong speaker';

export interface Case {
  readonly expected: Expectation;
  /** What was done to the words. */
  readonly what: string;
  /** The reasons that would be right; empty where the reason says nothing. */
  readonly reasons: readonly string[];
  readonly draft: string;
  /** The words as the draft prints them. */
  readonly words: string;
  /** The article they come from. */
  readonly article: string;
}
