import type * as vscode from 'vscode';
import type { ArticleToCite } from '../core/cite/citation.ts';
import type { QuoteToInsert } from '../core/cite/insert.ts';
import { namedWork } from '../core/cite/namedWork.ts';
import { type PastedQuote, pastedQuote } from '../core/cite/pasted.ts';
import { type Place, placeOf } from '../core/cite/place.ts';
import { detailsOf } from '../core/cite/works.ts';
import { isRunningText, typingAt } from '../core/draft/cursor.ts';
import type { Citing } from './citing.ts';
import { draftOf } from './draftDocuments.ts';
import { type Plan, planQuoteOf, type Wishes } from './insertion.ts';
import { type ArticleQuote, quoteAt } from './selection.ts';
import type { Session } from './session.ts';
import type { Origin } from './transfer.ts';

/** Pasted words that are a known work's. */
export interface Pasted {
  readonly quote: QuoteToInsert;
  readonly article: ArticleToCite;
}

/** Fewer words than these may stand anywhere by chance. */
const tellingWords = 4;

/**
 * Whose words are pasted: those copied in an article, an annotation of Zotero's, or words that an article prints. Undefined for
 * all others, and for what was copied elsewhere in the editor: who moves text about wants it as it is.
 */
export function recognisePasted(
  session: Pick<Session, 'service'>,
  citing: Citing,
  text: string,
  origin: Origin | undefined,
): Pasted | undefined {
  if (origin !== undefined) {
    const quote = origin.span === null ? undefined : quoteAt(session, origin.path, origin.span);
    return quote && ofArticle(citing, quote);
  }
  const annotation = pastedQuote(text);
  const printed = printedIn(session, annotation?.words ?? text, annotation?.locator ?? '');
  if (printed !== undefined) {
    return ofArticle(citing, printed);
  }
  return annotation && ofNamedWork(citing, annotation);
}

function ofArticle(citing: Citing, quote: ArticleQuote): Pasted | undefined {
  const article = citing.toCite(quote.articleId);
  return article && { quote, article };
}

function printedIn(
  session: Pick<Session, 'service'>,
  text: string,
  locator: string,
): ArticleQuote | undefined {
  const words = text.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '');
  if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < tellingWords) {
    return undefined;
  }
  const [first] = session.service.recognise(words);
  const path = first && session.service.entry(first.articleId)?.path;
  const quote = first && path !== undefined ? quoteAt(session, path, first.span) : undefined;
  return quote && { ...quote, ...(locator === '' ? {} : { locator }) };
}

/** The work need not be an article of the folder: its bibliography entry is enough to cite it. */
function ofNamedWork({ works }: Citing, { words, work: name, locator }: PastedQuote): Pasted | undefined {
  const work = namedWork(works.all, name);
  if (work === undefined) {
    return undefined;
  }
  const details = detailsOf(work);
  return {
    quote: { segments: [{ start: 0, end: words.length, text: words }], speaker: null, locator },
    article: { key: work.key, details, file: '', text: words, language: details.language ?? null },
  };
}

/** How pasted words go into a draft as a quote; undefined where none can stand, or one is already around the place. */
export function planPasted(
  citing: Citing,
  document: vscode.TextDocument,
  { quote, article }: Pasted,
  range: vscode.Range,
  wishes: Wishes,
): Plan | undefined {
  const place = placeIn(document, range);
  return place && planQuoteOf(citing, document, quote, article, place, wishes);
}

function placeIn(document: vscode.TextDocument, range: vscode.Range): Place | undefined {
  const draft = draftOf(document);
  const replace = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const isQuoted = draft.quotations.some(({ start, end }) => start < replace.start && replace.end < end);
  if (isQuoted || !isRunningText(draft, replace.start)) {
    return undefined;
  }
  const typing = range.isEmpty ? typingAt(draft, replace.start) : undefined;
  return typing?.opened && typing.words === '' ? typing : placeOf(replace);
}
