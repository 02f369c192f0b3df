import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import { draftSelector, isDraft } from '../draftDocuments.ts';
import { planQuotes } from '../insertion.ts';
import type { Session } from '../session.ts';
import { deliver, quotesMime, readQuoteIds } from '../transfer.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'quote');

/** Quotes dragged from the side bar are inserted, cited, where they are dropped in the draft. */
export function registerDropQuotes(session: Session): vscode.Disposable {
  const provider: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, transfer, token) {
      const ids = isDraft(session, document) ? await readQuoteIds(transfer) : [];
      const quotes = ids.map(id => session.service.quote(id)).filter(quote => quote !== undefined);
      const at = document.offsetAt(position);
      const citing = await session.citing.of(document);
      const plan = planQuotes(citing, document, quotes, placeOf({ start: at, end: at }));
      if (plan === undefined || token.isCancellationRequested) {
        return undefined;
      }
      const { text, besides } = deliver(document, plan, new vscode.Range(position, position));
      const edit = new vscode.DocumentDropEdit(text, vscode.l10n.t('Insert Quote'), kind);
      edit.additionalEdit = besides;
      return edit;
    },
  };
  return vscode.languages.registerDocumentDropEditProvider(draftSelector, provider, {
    dropMimeTypes: [quotesMime],
    providedDropEditKinds: [kind],
  });
}
