import * as vscode from 'vscode';
import { plainReference } from '../core/cite/reference.ts';
import type { Session } from './session.ts';

interface ArticlePick extends vscode.QuickPickItem {
  readonly articleId: number;
}

/** Asks for an article; its id, or undefined when the writer thinks better of it. */
export async function pickArticle(session: Session, title: string): Promise<number | undefined> {
  const picks = session.service.articles().map((article): ArticlePick => {
    return {
      label: article.title,
      description: plainReference(article.details, article.path),
      detail: vscode.workspace.asRelativePath(article.path),
      articleId: article.id,
    };
  });
  const picked = await vscode.window.showQuickPick(picks, {
    title,
    placeHolder:
      picks.length === 0
        ? vscode.l10n.t('There are no articles in this workspace yet')
        : vscode.l10n.t('Title, author, outlet or file'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.articleId;
}
