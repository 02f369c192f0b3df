import type { TextEdit } from '../model.ts';
import type { Conventions } from './conventions.ts';
import type { CitationText } from './sentence.ts';
import { shiftMarks, type Words } from './words.ts';

/** What is to be printed around a quote's words, before it is known where. */
export interface Job {
  readonly words: Words;
  readonly speaker: string | null;
  readonly citation: CitationText;
  readonly conventions: Conventions;
  /** Makes Markdown of plain words. */
  toMarkdown(text: string): string;
  /** The attribution's templates and verb. */
  readonly template: string;
  readonly blockTemplate: string;
  readonly verb: string;
}

/** An edit of which the last `tail` code units only keep what follows apart, so that the caret stays before them. */
export interface Written extends TextEdit {
  readonly tail: number;
}

/**
 * The paragraphs in the draft's marks. Where a cut quote stands as a sentence of its own, brackets make its first letter a
 * capital, and an ellipsis says that its sentence went on.
 */
export function printed({ words, conventions }: Job, depth: number, ownSentence: boolean): string[] {
  const paragraphs = words.paragraphs.map(text => shiftMarks(text, depth, conventions));
  const [first = ''] = paragraphs;
  if (ownSentence && words.beginsCut) {
    paragraphs[0] = first.replace(/^\p{Ll}/u, letter => `[${letter.toUpperCase()}]`);
  }
  const last = paragraphs.length - 1;
  if (ownSentence && words.endsCut) {
    paragraphs[last] = `${paragraphs[last]?.replace(/[,;:\s]+$/, '')} …`;
  }
  return paragraphs;
}
