import * as vscode from 'vscode';
import { commands, registerCommand } from '../contributions.ts';
import type { Session } from '../session.ts';

/** Looks at the article folders again; the watcher does so by itself wherever the file system tells of changes. */
export function registerReindex(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.reindex, () => session.update()),
    registerCommand(commands.chooseFolders, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', 'verbatim.articles'),
    ),
  );
}
