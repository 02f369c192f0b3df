import * as vscode from 'vscode';
import { dateText } from '../core/cite/reference.ts';
import type { CslName, Details } from '../core/model.ts';
import type { Session } from './session.ts';

interface ArticlePick extends vscode.QuickPickItem {
  readonly articleId: number;
}

/** Asks for an article; its id, or undefined when the writer thinks better of it. */
export async function pickArticle(session: Session, title: string): Promise<number | undefined> {
  const picks = session.service.articles().map((article): ArticlePick => {
    return {
      label: article.title,
      description: knownOf(article.details),
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

/** Authors, outlet and date, as far as the article states them. */
function knownOf({ author, issued, ...details }: Details): string {
  const date = issued === undefined ? '' : dateText(issued);
  return [(author ?? []).map(nameOf).join(', '), details['container-title'] ?? '', date]
    .filter(part => part !== '')
    .join(' · ');
}

function nameOf({ literal, given, family }: CslName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}
