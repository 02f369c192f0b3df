import path from 'node:path';
import * as vscode from 'vscode';
import { ledger, ledgerFormatOf } from '../../core/checks/ledger.ts';
import type { Checking } from '../checking.ts';
import { commands, registerCommand } from '../contributions.ts';
import { warn } from '../notify.ts';
import type { Session } from '../session.ts';

/** Writes every quotation of the draft in front, with verdict, speaker, article and place, to a file to hand on. */
export function registerExportLedger(session: Session, checking: Checking): vscode.Disposable {
  return registerCommand(commands.exportLedger, async () => {
    const document = (await session.drafts.current())?.document;
    const check = document && checking.resultOf(document);
    if (document === undefined || check === undefined) {
      warn(vscode.l10n.t('Open the Markdown draft whose quotations are to be listed.'));
      return;
    }
    const name = path.basename(document.uri.path, path.extname(document.uri.path));
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Quote Ledger'),
      defaultUri: vscode.Uri.joinPath(document.uri, '..', `${name}-quotations.html`),
      filters: { HTML: ['html'], CSV: ['csv'], Markdown: ['md'] },
    });
    if (target !== undefined) {
      const format = ledgerFormatOf(target.path) ?? 'html';
      const draft = vscode.workspace.asRelativePath(document.uri);
      const text = ledger([{ draft, check }], format, file => vscode.workspace.asRelativePath(file));
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    }
  });
}
