import * as vscode from 'vscode';
import { citedKeys, updateReferenceList } from '../../core/cite/referenceList.ts';
import { commands, registerCommand } from '../contributions.ts';
import { editsFor } from '../convert.ts';
import { draftOf } from '../draftDocuments.ts';
import { warn } from '../notify.ts';
import type { Session } from '../session.ts';

/** *Insert or Update Bibliography*: the references of what the draft cites, in its style, as one edit. */
export function registerInsertBibliography(session: Session): vscode.Disposable {
  return registerCommand(commands.insertBibliography, async () => {
    const editor = await session.drafts.current();
    if (editor === undefined) {
      warn(vscode.l10n.t('Open the Markdown draft that the bibliography is meant for.'));
      return;
    }
    const { document } = editor;
    const citing = await session.citing.of(document);
    const keys = citedKeys(draftOf(document)).filter(key => citing.works.byKey(key) !== undefined);
    if (keys.length === 0) {
      warn(vscode.l10n.t('The draft cites no article and no entry of its bibliography yet.'));
      return;
    }
    const { version } = document;
    const references = await session.styles.references(document, citing, keys);
    if (document.version !== version) {
      warn(vscode.l10n.t('The draft was changed meanwhile; nothing was inserted.'));
      return;
    }
    const texts = references.map(({ markdown }) => markdown);
    const edits = updateReferenceList(draftOf(document), texts, vscode.l10n.t('References'));
    if (edits.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('The bibliography is up to date'), 3000);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, editsFor(document, edits));
    await vscode.workspace.applyEdit(edit);
  });
}
