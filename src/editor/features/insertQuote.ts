import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import type { LibraryQuote } from '../../core/service.ts';
import { commands, registerCommand } from '../contributions.ts';
import { carryOut, planQuotes } from '../insertion.ts';
import { warn } from '../notify.ts';
import { pickQuote } from '../pickQuote.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

/**
 * *Insert Quote…* asks for a quote, beginning with the words selected in the draft; *Insert Quote* on rows or a link takes
 * those. Either way they take the place of the selection.
 */
export function registerInsertQuote(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.insertQuote, () =>
      insert(session, async editor => {
        const words = editor.document.getText(editor.selection);
        const quote = await pickQuote(session, vscode.l10n.t('Insert Quote'), words);
        return quote === undefined ? [] : [quote];
      }),
    ),
    // A tree passes the row of the menu and, if there are more, all that are selected.
    registerCommand(commands.insertThisQuote, (target: unknown, selected: unknown) => {
      const targets = Array.isArray(selected) && selected.length > 0 ? selected : [target];
      const quotes = targets.map(one => quoteIn(session, one)).filter(quote => quote !== undefined);
      if (quotes.length === 0) {
        warn(vscode.l10n.t('This quote is no longer in the library.'));
        return undefined;
      }
      return insert(session, () => quotes);
    }),
  );
}

async function insert(
  session: Session,
  choose: (editor: vscode.TextEditor) => Thenable<readonly LibraryQuote[]> | readonly LibraryQuote[],
): Promise<void> {
  const editor = await session.drafts.current();
  if (editor === undefined) {
    warn(vscode.l10n.t('Open the Markdown draft that the quote is meant for.'));
    return;
  }
  const quotes = await choose(editor);
  if (quotes.length > 0) {
    const { document, selection } = editor;
    const place = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    const citing = await session.citing.of(document);
    await carryOut(editor, planQuotes(citing, document, quotes, placeOf(place)));
  }
}
