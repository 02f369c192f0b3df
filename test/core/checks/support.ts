import { Examiner } from '../../../src/core/checks/examine.ts';
import type { Judgement } from '../../../src/core/checks/judge.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import type { Article, Passage, Quote } from '../../../src/core/model.ts';

/** A library of articles, each given as its text; words in curly double marks are quotes, said by the name before a colon. */
export async function libraryOf(texts: Readonly<Record<string, string>>, language = 'en'): Promise<Library> {
  const silent = { info() {}, warn() {}, error() {} };
  const library = await openLibrary({ file: ':memory:', log: silent });
  for (const [path, text] of Object.entries(texts)) {
    putArticle(library, path, text, language);
  }
  return library;
}

export function putArticle(library: Library, path: string, text: string, language = 'en'): void {
  const article = articleOf(path, text, language);
  library.put({ path, size: text.length, modified: 1 }, article, quotesIn(article));
}

export function articleOf(path: string, text: string, language: string): Article {
  const passages: Passage[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const details = { type: 'article-newspaper', title: path.replace(/\.\w+$/, '') };
  const body = { start: 0, end: text.length };
  return { path, text, encoding: 'utf-8', language, details, title: null, body, passages, furniture: [] };
}

/** One quote for each paragraph: all that stands there in marks, said by the name before the colon. */
export function quotesIn({ text, passages }: Article): readonly Quote[] {
  return passages.flatMap(({ start, end }): Quote[] => {
    const paragraph = text.slice(start, end);
    const speaker = /^([^“”:]+):/.exec(paragraph)?.[1] ?? null;
    const segments = [...paragraph.matchAll(/“([^”]+)”/g)].map(({ index, 1: words = '' }) => ({
      start: start + index + 1,
      end: start + index + 1 + words.length,
      text: words,
    }));
    const mention = speaker === null ? null : { start, end: start + speaker.length, text: speaker };
    return segments.length === 0
      ? []
      : [{ kind: 'direct', segments, speaker, mention, cue: null, confidence: speaker === null ? 0 : 1 }];
  });
}

/** What is said of each quotation of a draft. */
export function judgements(
  library: Library,
  text: string,
  cited: readonly number[] = [],
): readonly Judgement[] {
  const examiner = new Examiner(library);
  examiner.refresh();
  const draft = readDraft(text);
  return draft.quotations.map(quotation => examiner.examine(draft, quotation, cited));
}

/** Verdict and reason of the only quotation, `verdict: reason`. */
export function verdictOf(library: Library, text: string, cited: readonly number[] = []): string {
  return judgements(library, text, cited)
    .map(({ verdict, reason }) => `${verdict}: ${reason}`)
    .join('; ');
}
