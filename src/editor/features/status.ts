import * as vscode from 'vscode';
import { commands, views } from '../contributions.ts';
import type { Session } from '../session.ts';

/** Says in the status bar how much there is to quote from; a click opens the side bar. */
export function registerStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('verbatim.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Verbatim';
  const show = () => {
    const { articles, quotes } = session.service.counts();
    item.text = `$(quote) ${counted(articles, quotes)}`;
    item.tooltip = vscode.l10n.t('Verbatim: what can be quoted from here');
    item.command = articles === 0 ? commands.chooseFolders : `${views.articles}.focus`;
    item.show();
  };
  show();
  return vscode.Disposable.from(item, session.onDidChange(show));
}

function counted(articles: number, quotes: number): string {
  const first = articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles);
  const second = quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes);
  return `${first}, ${second}`;
}
