import type { Article, Passage, Span } from '../model.ts';
import type { Turn } from './found.ts';
import { interviewSections } from './interviews.ts';
import { leadInSections } from './leadIns.ts';
import type { Lexicon } from './lexicon.ts';
import { markdownSections } from './markdown.ts';

/** A paragraph and what part it has in the article. */
export interface Section {
  readonly type: 'text' | 'headline' | 'block' | 'turn';
  /** Its words, without the marks of Markdown and without labels. */
  readonly span: Span;
  /** Of blocks and turns: it goes on with the section before. */
  readonly continues: boolean;
  /** Of blocks and turns: what names the speaker, before the words. */
  readonly lead: Span | null;
  readonly turn: Turn | null;
}

/** What the readers of paragraphs share. A section in `sections` has been told; the others are running text. */
export interface Layout {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: (Section | undefined)[];
  readonly lexicon: Lexicon;
}

/** The paragraphs that can hold quotations, in order: without page furniture and code. */
export function sectionsOf(article: Article, lexicon: Lexicon): Section[] {
  const furniture = new Set(article.furniture.map(line => line.start));
  const passages = article.passages.filter(passage => !furniture.has(passage.start));
  const layout: Layout = { text: article.text, passages, sections: new Array(passages.length), lexicon };
  markdownSections(layout, article.title);
  interviewSections(layout);
  leadInSections(layout);
  return passages.flatMap((passage, index) => {
    const section = layout.sections[index] ?? textSection(passage);
    return section.span.start < section.span.end ? [section] : [];
  });
}

export function textSection(span: Span): Section {
  return { type: 'text', span, continues: false, lead: null, turn: null };
}
