import type { Draft, Quotation } from '../draft/draft.ts';
import type { Article, Passage, TextSpan } from '../model.ts';
import type { FoundQuote } from '../quotes/found.ts';
import { attribute } from '../quotes/speakers/attribute.ts';
import type { CheckedQuotation } from './check.ts';

/** Whom a draft gives a quotation to. */
export interface DraftSpeaker {
  /** The fullest name the draft has for the speaker. */
  readonly name: string;
  /** The words used at the quotation; offsets in the draft. */
  readonly mention: TextSpan | null;
  readonly confidence: number;
}

/** The speakers of a draft's quotations, found as an article's are; undefined where the draft does not say. */
export function speakersIn(
  draft: Draft,
  quotations: readonly CheckedQuotation[],
): readonly (DraftSpeaker | undefined)[] {
  const text = readable(draft);
  const article = asArticle(text, languageOf(quotations));
  const found = quotations.map(({ quotation }) => foundQuote(quotation, text));
  return attribute(article, found).map(({ speaker, mention, confidence }) =>
    speaker === null ? undefined : { name: speaker, mention, confidence },
  );
}

/** The draft with blanks in place of code, comments, link targets and citations: every word keeps its place. */
function readable({ text, literal, citations, frontMatter }: Draft): string {
  let shown = text;
  for (const { start, end } of [...literal, ...citations, ...(frontMatter ? [frontMatter] : [])]) {
    const blank = text.slice(start, end).replace(/[^\n]/g, ' ');
    shown = shown.slice(0, start) + blank + shown.slice(end);
  }
  return shown.replace(/[*_#>]/g, ' ');
}

function asArticle(text: string, language: string | null): Article {
  const passages: Passage[] = [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(
    ({ index, 0: paragraph }) => ({
      start: index,
      end: index + paragraph.length,
    }),
  );
  const body = { start: 0, end: text.length };
  const details = { type: 'document' };
  return { path: '', text, encoding: 'utf-8', language, details, title: null, body, passages, furniture: [] };
}

/** The language that most of the quoted articles have. */
function languageOf(quotations: readonly CheckedQuotation[]): string | null {
  const counts = new Map<string, number>();
  for (const { judgement } of quotations) {
    const language = judgement.fit?.source.article.language;
    if (language) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function foundQuote(quotation: Quotation, text: string): FoundQuote {
  const { segments, marks, kind, start, end } = quotation;
  const outer = segments.map((segment, index) => ({
    start: index === 0 && marks.open !== '' ? start : segment.start - marks.open.length,
    end: index === segments.length - 1 && marks.close !== '' ? end : segment.end + marks.close.length,
  }));
  return {
    kind: kind === 'block' ? 'block' : 'direct',
    segments: segments.map(segment => ({
      start: segment.start,
      end: segment.end,
      text: text.slice(segment.start, segment.end),
    })),
    outer,
    parent: null,
    lead: kind === 'block' ? leadOf(text, start) : null,
    turn: null,
  };
}

/** The sentence with a colon that leads in to a block quote. */
function leadOf(text: string, start: number): TextSpan | null {
  const match = /[^\n.!?]*:\s*$/.exec(text.slice(Math.max(0, start - 300), start));
  if (!match) {
    return null;
  }
  const from = Math.max(0, start - 300) + match.index;
  const lead = match[0].trimEnd();
  return { start: from, end: from + lead.length, text: lead };
}
