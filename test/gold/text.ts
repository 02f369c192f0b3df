import type { QuoteKind, Span, TextSpan } from '../../src/core/model.ts';

/** A quotation as a person marked it. */
export interface GoldQuote {
  readonly kind: QuoteKind;
  /** The fullest name the text gives; null where the text does not say who. */
  readonly speaker: string | null;
  /** The words that name the speaker at the attribution; null where none stand there. */
  readonly mention: string | null;
  readonly segments: readonly TextSpan[];
  /** What the quote shows, in the words of the gold's own README. */
  readonly phenomena: readonly string[];
}

/** One text with everything a person found in it. Offsets are UTF-16 code units into `text`. */
export interface GoldText {
  /** The file it comes from, without folder. */
  readonly name: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** Whole lines that are the page's, not the article's. */
  readonly furniture: readonly string[];
  readonly quotes: readonly GoldQuote[];
  /** Marked text that is nobody's speech. */
  readonly nonquotes: readonly TextSpan[];
  /** Marks that belong to nothing, as broken pages print them. */
  readonly strays: readonly TextSpan[];
  /** False where the gold lists no quotes of headlines, so that finding one is neither right nor wrong. */
  readonly listsHeadlines: boolean;
}

export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
