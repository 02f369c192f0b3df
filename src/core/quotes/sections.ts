import type { Article, Passage, Span } from '../model.ts';
import type { Turn } from './found.ts';
import type { Lexicon } from './lexicon.ts';

/** A paragraph and what part it has in the article. */
export interface Section {
  readonly type: 'text' | 'headline' | 'block' | 'turn' | 'dash';
  /** Its words, without the marks of Markdown and without labels. */
  readonly span: Span;
  /** Of blocks and turns: it goes on with the section before. */
  readonly continues: boolean;
  readonly lead: Span | null;
  readonly turn: Turn | null;
}

/** The paragraphs that can hold quotations: without page furniture and code. */
export function sectionsOf(article: Article, _lexicon: Lexicon): Section[] {
  const furniture = new Set(article.furniture.map(line => line.start));
  const passages = article.passages.filter(passage => !furniture.has(passage.start));
  return passages.map(passage => ({
    type: isTitle(article, passage) ? 'headline' : 'text',
    span: passage,
    continues: false,
    lead: null,
    turn: null,
  }));
}

function isTitle({ title }: Article, passage: Passage): boolean {
  return title !== null && title.start >= passage.start && title.end <= passage.end;
}
