import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import { commands, registerCommand } from '../contributions.ts';
import { draftEditor, draftOf } from '../draftDocuments.ts';
import { applyInsertion, planQuote } from '../insertion.ts';
import { warn } from '../notify.ts';
import { pickQuote } from '../pickQuote.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

/**
 * *Insert Quote…*: the quote of the row or link it was called for, else one picked from a list that starts with the
 * words selected in the draft. It takes the place of the selection.
 */
export function registerInsertQuote(session: Session): vscode.Disposable {
  return registerCommand(commands.insertQuote, async (target: unknown) => {
    const editor = draftEditor(session);
    if (editor === undefined) {
      warn(vscode.l10n.t('Open the Markdown draft that the quote is meant for.'));
      return;
    }
    const { document, selection } = editor;
    const quote =
      quoteIn(session, target) ??
      (await pickQuote(session, vscode.l10n.t('Insert Quote'), document.getText(selection)));
    if (quote !== undefined) {
      const place = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
      await applyInsertion(editor, planQuote(session, document, draftOf(document), quote, placeOf(place)));
    }
  });
}
