import * as vscode from 'vscode';
import { plainReference } from '../../core/cite/reference.ts';
import type { Citation, Quotation } from '../../core/draft/draft.ts';
import { phrasesAt } from '../../core/draft/phrases.ts';
import type { Span } from '../../core/model.ts';
import type { LibraryQuote, QuoteHit, Recognised } from '../../core/service.ts';
import { commandLink, commands } from '../contributions.ts';
import { rangeInDocument } from '../convert.ts';
import { draftOf, draftSelector, isDraft } from '../draftDocuments.ts';
import { asPlain, withBold } from '../escapeMarkdown.ts';
import { headOf, paragraphsOf } from '../quoteText.ts';
import type { Session } from '../session.ts';
import { isOn } from '../settings.ts';
import { trustedMarkdown } from '../trustedMarkdown.ts';

/** More than a few make a hover a search page; the palette is for that. */
const shownAtMost = 3;

/**
 * On a quotation of the draft: the articles that print it, speaker and paragraph. On a name or phrase: the quotes that
 * match, each with a link that inserts it. Silent where there is nothing to say.
 */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(draftSelector, {
    provideHover(document, position) {
      if (!isOn('hover.enabled', document.uri) || !isDraft(session, document)) {
        return undefined;
      }
      const offset = document.offsetAt(position);
      const draft = draftOf(document);
      const isHere = ({ start, end }: Span) => start <= offset && offset < end;
      const citation = draft.citations.find(isHere);
      if (citation !== undefined) {
        return citationHover(session, document, citation);
      }
      const quotation = draft.quotations.find(isHere);
      return quotation === undefined
        ? phraseHover(session, document, offset)
        : quotationHover(session, document, quotation);
    },
  });
}

/** On a key or a note: the references, as they would be printed. */
function citationHover(
  session: Session,
  document: vscode.TextDocument,
  citation: Citation,
): vscode.Hover | undefined {
  const keys = citation.items.length > 0 ? citation.items.map(({ key }) => key) : [citation.label ?? ''];
  const articles = keys.map(key => session.service.citedBy(key)).filter(article => article !== undefined);
  const references = articles.map(({ details, path }) => asPlain(plainReference(details, path)));
  return references.length === 0 ? undefined : hoverOf(references, document, citation);
}

function quotationHover(
  session: Session,
  document: vscode.TextDocument,
  quotation: Quotation,
): vscode.Hover | undefined {
  const printings = session.service.recognise(quotation.words);
  const parts =
    printings.length > 0
      ? printings.slice(0, shownAtMost).map(printing => printingMarkdown(session, printing))
      : similarMarkdown(session, quotation.words);
  return hoverOf(parts, document, quotation);
}

function phraseHover(
  session: Session,
  document: vscode.TextDocument,
  offset: number,
): vscode.Hover | undefined {
  for (const phrase of phrasesAt(draftOf(document), offset, selectionAround(document, offset))) {
    const hits = session.service
      .search(phrase.text, { limit: shownAtMost, phrase: true })
      .filter(({ quote }) => isTelling(phrase.text) || isNameOf(phrase.text, quote.speaker));
    if (hits.length > 0) {
      return hoverOf(hitsMarkdown(session, hits), document, phrase);
    }
  }
  return undefined;
}

/** Two words of some length; one alone, or "of the", would bring up a hover wherever the pointer rests. */
function isTelling(phrase: string): boolean {
  return (phrase.match(/[\p{L}\p{N}]{4,}/gu)?.length ?? 0) >= 2;
}

function isNameOf(phrase: string, speaker: string | null): boolean {
  return speaker !== null && ` ${speaker} `.includes(` ${phrase} `);
}

function selectionAround(document: vscode.TextDocument, offset: number): Span | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) {
    return undefined;
  }
  const { start, end } = editor.selection;
  const selected = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return selected.start <= offset && offset <= selected.end ? selected : undefined;
}

/** An article that prints the quotation: who says it there, and the paragraph around it. */
function printingMarkdown(session: Session, { articleId, span, quote }: Recognised): string {
  if (quote !== undefined) {
    return [headWithLinks(quote), ...paragraphsOf(session.service, quote)].join('\n\n');
  }
  const article = session.service.article(articleId);
  const title = session.service.entry(articleId)?.title ?? '';
  const head = `**${asPlain(vscode.l10n.t('the article itself'))}** · ${asPlain(title)}`;
  const passage = article?.passages.find(({ start, end }) => start <= span.start && span.start < end);
  return article === undefined || passage === undefined
    ? head
    : `${head}\n\n> ${withBold(article.text, passage, [span])}`;
}

function similarMarkdown(session: Session, words: string): string[] {
  const hits = session.service.search(words, { limit: 1 });
  const head = asPlain(vscode.l10n.t('No article prints exactly these words.'));
  return hits.length === 0
    ? [head]
    : [`${head} ${asPlain(vscode.l10n.t('The nearest quote:'))}`, ...hitsMarkdown(session, hits)];
}

/** One paragraph of each, so that the next one is in sight. */
function hitsMarkdown(session: Session, hits: readonly QuoteHit[]): string[] {
  return hits.map(({ quote }) => {
    const [first = '', ...more] = paragraphsOf(session.service, quote);
    return [headWithLinks(quote), more.length > 0 ? `${first} …` : first].join('\n\n');
  });
}

/** The links stand on top, where a long quote does not push them out of sight. */
function headWithLinks(quote: LibraryQuote): string {
  const insert = commandLink(commands.insertThisQuote, quote.id);
  const open = commandLink(commands.openQuote, quote.id);
  return `${headOf(quote)}\n\n[$(insert) ${vscode.l10n.t('Insert')}](${insert}) · [$(go-to-file) ${vscode.l10n.t('Open')}](${open})`;
}

function hoverOf(parts: readonly string[], document: vscode.TextDocument, over: Span): vscode.Hover {
  const markdown = trustedMarkdown(parts.join('\n\n---\n\n'), [commands.insertThisQuote, commands.openQuote]);
  return new vscode.Hover(markdown, rangeInDocument(document, over));
}
