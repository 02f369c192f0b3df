import type { QuoteKind, Span, TextSpan } from '../model.ts';

/** What part a found quote has in an interview or transcript. */
export type Turn = 'question' | 'answer' | 'speech';

/** Words found to be somebody's, before anybody has asked whose. */
export interface FoundQuote {
  readonly kind: QuoteKind;
  /** The words inside the marks, in the order they stand, at least one segment. */
  readonly segments: readonly TextSpan[];
  /** Per segment, the same span with its marks; equal to the segment where no marks stand. */
  readonly outer: readonly Span[];
  /** Index, in the same list, of the smallest quote that these words lie inside; null outside of any. */
  readonly parent: number | null;
  /** What names the speaker of a whole block or turn: the sentence that led in ("X responded:"), or a label ("Q:"). */
  readonly lead: Span | null;
  /** Set for the turns of interviews and transcripts only. */
  readonly turn: Turn | null;
}
