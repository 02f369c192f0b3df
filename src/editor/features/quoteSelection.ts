import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import { commands, registerCommand, setInArticle } from '../contributions.ts';
import { carryOut, planQuote } from '../insertion.ts';
import { warn } from '../notify.ts';
import { quoteAt, spanInArticle } from '../selection.ts';
import type { Session } from '../session.ts';

/** *Quote Selection in Draft*: the words selected in an open article go into the draft the writer was last in, cited. */
export function registerQuoteSelection(session: Session): vscode.Disposable {
  const follow = () => {
    const path = vscode.window.activeTextEditor?.document.uri.fsPath;
    setInArticle(path !== undefined && session.service.isArticle(path));
  };
  follow();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    session.onDidChange(follow),
    registerCommand(commands.quoteSelection, () => quoteSelection(session)),
  );
}

async function quoteSelection(session: Session): Promise<void> {
  const article = vscode.window.activeTextEditor;
  const span = article && spanInArticle(session, article.document, article.selection);
  const quote = span && article && quoteAt(session, article.document.uri.fsPath, span);
  if (quote === undefined) {
    warn(vscode.l10n.t('Select the words to quote in one of your articles.'));
    return;
  }
  const editor = await session.drafts.current();
  if (editor === undefined) {
    warn(vscode.l10n.t('Open the Markdown draft that the quote is meant for.'));
    return;
  }
  const { document, selection } = editor;
  const place = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const citing = await session.citing.of(document);
  await carryOut(editor, planQuote(citing, document, quote, placeOf(place)));
}
