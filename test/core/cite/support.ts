import type { ArticleToCite } from '../../../src/core/cite/citation.ts';
import {
  defaultInsertSettings,
  type Insertion,
  type InsertSettings,
  insertQuote,
  type QuoteToInsert,
} from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import { typingAt } from '../../../src/core/draft/cursor.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { TextEdit, TextSpan } from '../../../src/core/model.ts';

export function apply(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** An article whose quote is what stands between braces: `"{A},” she said, “{B}”`. */
export function articleWith(
  marked: string,
  details: Partial<ArticleToCite['details']> = {},
): { article: ArticleToCite; segments: TextSpan[] } {
  const segments: TextSpan[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[{}])/)) {
    const plain = piece.replace(/^[{}]/, '');
    if (piece.startsWith('{')) {
      segments.push({ start: text.length, end: text.length + plain.length, text: plain });
    }
    text += plain;
  }
  const article = {
    key: 'lee2017',
    details: { type: 'article-newspaper', title: 'News', ...details },
    file: 'articles/news.txt',
    text,
    language: 'en',
  };
  return { article, segments };
}

/** Inserts what is kept, between `<` and `>`, of the quote between braces. */
export function trimmed(draft: string, marked: string, speaker: string | null): string {
  const plain = marked.replace(/[<>]/g, '');
  const bare = marked.replace(/[{}]/g, '');
  const keep = [...bare.matchAll(/<([^<>]*)>/g)].map(({ index, 1: words = '' }, count) => ({
    start: index - 2 * count,
    end: index - 2 * count + words.length,
  }));
  const { article, segments } = articleWith(plain);
  const { text, insertion } = insertAt(draft, { segments, speaker, keep }, article, {});
  return apply(text, insertion.edits).replace(/\n\n\[\^lee2017\]: .*\n$/, '');
}

/** Inserts at the `|` of a draft as a writer would, and marks the caret in what comes out. */
export function inserted(
  draft: string,
  marked: string,
  speaker: string | null,
  settings: Partial<InsertSettings> = {},
  language = 'en',
): string {
  const { article, segments } = articleWith(marked);
  const { text, insertion } = insertAt(draft, { segments, speaker }, { ...article, language }, settings);
  const after = apply(text, insertion.edits);
  return `${after.slice(0, insertion.caret)}|${after.slice(insertion.caret)}`;
}

function insertAt(
  marked: string,
  quote: QuoteToInsert,
  article: ArticleToCite,
  settings: Partial<InsertSettings>,
): { text: string; insertion: Insertion } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const draft = readDraft(text);
  const typing = typingAt(draft, offset);
  const place = typing?.opened ? typing : placeOf({ start: offset, end: offset });
  return {
    text,
    insertion: insertQuote(quote, article, draft, place, { ...defaultInsertSettings, ...settings }),
  };
}
