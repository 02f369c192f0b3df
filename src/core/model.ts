/**
 * The words of Verbatim, as readonly types. One word for one thing, in code, interface and documentation.
 *
 * All offsets are UTF-16 code units, half open: `text.slice(start, end)`. Offsets of articles count in
 * {@link Article.text}; offsets of drafts count in the draft's text as the editor or the file holds it.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `article.text.slice(start, end) === text`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** One replacement in a draft. Offsets count in the draft before any of a list of edits is applied. */
export type TextEdit = TextSpan;

/** A person, or a body that writes under one name (`literal`), as CSL-JSON names them. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly [other: string]: unknown;
}

/** A CSL-JSON date. `date-parts` is `[[year, month?, day?]]`; `raw` keeps what could not be parsed. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly raw?: string;
  readonly [other: string]: unknown;
}

/**
 * What is known about an article, in the field names of CSL-JSON, without its key. Only what the article or the
 * bibliography states: an absent field is not known, and nothing is filled in for it.
 */
export interface Details {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language?: string;
  readonly [other: string]: unknown;
}

/** A bibliography entry: an article's details under the key that drafts cite it by. */
export interface CslItem extends Details {
  readonly id: string;
}

/** One paragraph of an article. */
export type Passage = Span;

/** One document the writer quotes from, whatever its format. */
export interface Article {
  /** Where it lies, as the ports name it; absolute in the editor and on the command line. */
  readonly path: string;
  /** For .txt and .md the decoded file itself without its byte-order mark, so offsets are file positions. */
  readonly text: string;
  /** The encoding the bytes were read with, by its WHATWG name (`utf-8`, `windows-1252` …). */
  readonly encoding: string;
  /** BCP 47 primary tag (`en`, `de` …) from front matter or detected; null where it could not be told. */
  readonly language: string | null;
  readonly details: Details;
  /** The headline, where the text prints one. */
  readonly title: Span | null;
  /** Where the article itself lies in the text: without front matter. */
  readonly body: Span;
  readonly passages: readonly Passage[];
  /** Page furniture: lines of the text that are the page's, not the article's. */
  readonly furniture: readonly Span[];
}

/**
 * direct: speech that stands by itself; partial: words built into the reporter's sentence; block: set apart without
 * marks of its own; headline: in a headline or crosshead.
 */
export type QuoteKind = 'direct' | 'partial' | 'block' | 'headline';

/** Words an article prints as somebody's. */
export interface Quote {
  readonly kind: QuoteKind;
  /** The words inside the marks, in order, at least one segment. An interrupted quote is one quote of several segments. */
  readonly segments: readonly TextSpan[];
  /** The fullest name the article gives, without titles; null where the article does not say who. */
  readonly speaker: string | null;
  /** The words used for the speaker at the attribution ("the defense secretary"). */
  readonly mention: TextSpan | null;
  /** The verb or phrase that gives the words to the speaker ("said", "according to"). */
  readonly cue: TextSpan | null;
  /** How sure the attribution is, from 0 to 1: about this share of quotes said with it have the right speaker. */
  readonly confidence: number;
}

/** Something that was passed over, and why, in one line fit to show: names the file and the remedy. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
