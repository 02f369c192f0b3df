import * as vscode from 'vscode';
import { commands, registerCommand } from '../contributions.ts';
import type { Session } from '../session.ts';

/** Reads all articles anew; what has changed is noticed without it, wherever the file system tells of changes. */
export function registerReindex(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.reindex, () => session.rebuild()),
    registerCommand(commands.chooseFolders, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', 'verbatim.articles'),
    ),
  );
}
