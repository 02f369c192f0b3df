import type { Span } from '../model.ts';

/**
 * A Markdown draft as Verbatim sees it. All offsets count in {@link Draft.text}; every list is sorted by start.
 */
export interface Draft {
  readonly text: string;
  /** The YAML between the fences at the top, without the fences. */
  readonly frontMatter: Span | null;
  /** Where quotations can stand: running text without front matter, code, HTML, link targets and titles. */
  readonly prose: readonly Span[];
  /** What is no running text: code, HTML, link targets and definitions, each as a whole with its marks. */
  readonly literal: readonly Span[];
  /** Outermost quotations only: a quotation inside another belongs to the other's words. */
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly notes: readonly Note[];
}

/** Words the draft prints as somebody's. */
export interface Quotation extends Span {
  readonly kind: 'inline' | 'block';
  /** From the first quoted word to the last; start and end of the quotation itself take the marks in. */
  readonly inner: Span;
  /** What a reader of the rendered draft sees between the marks: the segments, paragraphs parted by a blank line. */
  readonly words: string;
  /**
   * One for a plain quotation; several where it is interrupted (`"A," she said, "B"`) or runs over paragraphs.
   */
  readonly segments: readonly QuotationSegment[];
  /** The marks as the draft prints them; empty for a block quote without marks. */
  readonly marks: { readonly open: string; readonly close: string };
  /** The note in whose text it stands. */
  readonly note: Note | null;
  /** The citations that say where these words come from; elements of {@link Draft.citations}. */
  readonly citations: readonly Citation[];
}

/** A stretch of quoted words without interruption. */
export interface QuotationSegment extends Span {
  /** The words as a reader sees them: without emphasis marks, escapes, notes and the prefixes of block quotes. */
  readonly text: string;
  /** Where the runs of {@link text} stand in the draft; see {@link offsetIn}. */
  readonly runs: readonly Run[];
}

/** From index `at` of a segment's text on, code units stand one after another in the draft from `start` on. */
export interface Run {
  readonly at: number;
  readonly start: number;
}

/** What the draft says about where something comes from. */
export interface Citation extends Span {
  /** `[@a; @b]`; `@a` or `@a [p. 3]`; `[^label]`; `[text](url)`. */
  readonly kind: 'cluster' | 'text' | 'note' | 'link';
  /** The works cited by key: at least one in a cluster or text, in a note those its definition cites. */
  readonly items: readonly CitationItem[];
  /** Where a link goes. */
  readonly url: string | null;
  /** For a note: its label, and its definition where the draft has one. */
  readonly label: string | null;
  readonly note: Note | null;
}

/** One work in a citation, as Pandoc reads it. */
export interface CitationItem extends Span {
  readonly key: string;
  /** The key alone, without `@`, `-` and braces. */
  readonly keySpan: Span;
  readonly suppressAuthor: boolean;
  readonly prefix: string;
  /** As written: `pp. 33-35`. Empty where there is none. */
  readonly locator: string;
  readonly suffix: string;
}

/** A footnote's definition: `[^label]: …`, with the paragraphs indented below it. */
export interface Note extends Span {
  readonly label: string;
  /** What stands after the colon. */
  readonly content: Span;
}
