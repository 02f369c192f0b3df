import * as vscode from 'vscode';
import { commands, registerCommand } from '../contributions.ts';
import { pickArticle } from '../pickArticle.ts';
import { articleIdIn } from '../rows.ts';
import type { Session } from '../session.ts';
import { openArticleAt } from './openQuote.ts';

/** *Open Article…*: by its title, outlet or author, or the one whose row was asked. */
export function registerOpenArticle(session: Session): vscode.Disposable {
  return registerCommand(commands.openArticle, async (target: unknown) => {
    const id = articleIdIn(target) ?? (await pickArticle(session, vscode.l10n.t('Open Article')));
    if (id !== undefined) {
      await openArticleAt(session, id, []);
    }
  });
}
