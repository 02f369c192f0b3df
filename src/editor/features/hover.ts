import * as vscode from 'vscode';
import { plainReference } from '../../core/cite/reference.ts';
import { detailsOf } from '../../core/cite/works.ts';
import type { Citation } from '../../core/draft/draft.ts';
import { phrasesAt } from '../../core/draft/phrases.ts';
import type { Span } from '../../core/model.ts';
import type { QuoteHit } from '../../core/service.ts';
import type { Checking } from '../checking.ts';
import type { Citing } from '../citing.ts';
import { draftOf, draftSelector, isDraft } from '../draftDocuments.ts';
import { asPlain } from '../escapeMarkdown.ts';
import { headWithLinks, hoverOf, quotationMarkdown } from '../quotationMarkdown.ts';
import { paragraphAt } from '../quoteText.ts';
import type { Session } from '../session.ts';
import { isOn } from '../settings.ts';

/** More than a few make a hover a search page; the palette is for that. */
const shownAtMost = 3;

/**
 * On a quotation of the draft: the articles that print it, speaker and paragraph. On a name or phrase: the quotes that
 * match, each with a link that inserts it. Silent where there is nothing to say.
 */
export function registerHover(session: Session, checking: Checking): vscode.Disposable {
  return vscode.languages.registerHoverProvider(draftSelector, {
    async provideHover(document, position) {
      if (!isOn('hover.enabled', document.uri) || !isDraft(session, document)) {
        return undefined;
      }
      const offset = document.offsetAt(position);
      const draft = draftOf(document);
      const isHere = ({ start, end }: Span) => start <= offset && offset < end;
      const citation = draft.citations.find(isHere);
      if (citation !== undefined) {
        return citationHover(session, await session.citing.of(document), document, citation);
      }
      const quotation = draft.quotations.find(isHere);
      return quotation === undefined
        ? phraseHover(session, document, offset)
        : hoverOf(quotationMarkdown(session, checking.resultOf(document), quotation), document, quotation);
    },
  });
}

/** On a key or a note: the references, as they would be printed. */
async function citationHover(
  session: Session,
  citing: Citing,
  document: vscode.TextDocument,
  citation: Citation,
): Promise<vscode.Hover | undefined> {
  const keys = citation.items.length > 0 ? citation.items.map(({ key }) => key) : [citation.label ?? ''];
  const works = keys.map(key => citing.works.byKey(key)).filter(work => work !== undefined);
  const own = () => works.map(work => ({ text: plainReference(detailsOf(work), work.article?.path ?? '') }));
  // Where the style is broken, the reference is still worth showing.
  const formatted = await session.styles
    .references(
      document,
      citing,
      works.map(({ key }) => key),
    )
    .catch(own);
  const references = (formatted.length === 0 ? own() : formatted).map(({ text }) => asPlain(text));
  return references.length === 0 ? undefined : hoverOf(references, document, citation);
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

/** One paragraph of each, the one with the words, so that the next one is in sight. */
function hitsMarkdown(session: Session, hits: readonly QuoteHit[]): string[] {
  return hits.map(({ quote, matches }) =>
    [headWithLinks(quote), paragraphAt(session.service, quote, matches[0]?.start)].join('\n\n'),
  );
}
