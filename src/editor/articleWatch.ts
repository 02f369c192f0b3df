import * as vscode from 'vscode';
import { bursts } from '../core/library/bursts.ts';
import { concernsArticles, readSettings } from './settings.ts';

/**
 * Saving a file, or unpacking a thousand, comes as a burst of events: one change, in milliseconds after the last of them, or
 * after the first where they do not end.
 */
const burst = { quiet: 300, longest: 5000 };

/** Watches the article folders and calls back once after each burst of changes; follows the settings. */
export function onArticlesChanged(changed: () => void): vscode.Disposable {
  const changes = bursts(changed, burst);
  const soon = () => changes.event();
  let watchers: vscode.Disposable[] = [];
  const watch = () => {
    vscode.Disposable.from(...watchers).dispose();
    watchers = readSettings().articleFolders.map(folder => watchFolder(folder, soon));
  };
  const again = () => {
    watch();
    soon();
  };
  watch();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (concernsArticles(event)) {
        again();
      }
    }),
    { dispose: () => vscode.Disposable.from(...watchers).dispose() },
    changes,
  );
}

function watchFolder(folder: string, changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.file(folder), '**/*'),
  );
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
