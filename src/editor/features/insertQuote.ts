import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import type { LibraryQuote } from '../../core/service.ts';
import { commands, registerCommand } from '../contributions.ts';
import { draftOf } from '../draftDocuments.ts';
import { applyInsertion, planQuote } from '../insertion.ts';
import { warn } from '../notify.ts';
import { pickQuote } from '../pickQuote.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

/**
 * *Insert Quote…* asks for a quote, beginning with the words selected in the draft; *Insert Quote* on a row or link takes that
 * one. Either way it takes the place of the selection.
 */
export function registerInsertQuote(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.insertQuote, () =>
      insert(session, editor =>
        pickQuote(session, vscode.l10n.t('Insert Quote'), editor.document.getText(editor.selection)),
      ),
    ),
    registerCommand(commands.insertThisQuote, (target: unknown) => {
      const quote = quoteIn(session, target);
      if (quote === undefined) {
        warn(vscode.l10n.t('This quote is no longer in the library.'));
        return undefined;
      }
      return insert(session, () => quote);
    }),
  );
}

async function insert(
  session: Session,
  choose: (editor: vscode.TextEditor) => Thenable<LibraryQuote | undefined> | LibraryQuote | undefined,
): Promise<void> {
  const editor = await session.drafts.current();
  if (editor === undefined) {
    warn(vscode.l10n.t('Open the Markdown draft that the quote is meant for.'));
    return;
  }
  const quote = await choose(editor);
  if (quote !== undefined) {
    const { document, selection } = editor;
    const place = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    await applyInsertion(editor, planQuote(session, document, draftOf(document), quote, placeOf(place)));
  }
}
