import * as vscode from 'vscode';
import type { Span } from '../../core/model.ts';
import { commands, registerCommand } from '../contributions.ts';
import { rangeInArticle } from '../convert.ts';
import { warn } from '../notify.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

/** Opens the article with exactly the quote's words selected. */
export function registerOpenQuote(session: Session): vscode.Disposable {
  return registerCommand(commands.openQuote, async (target: unknown) => {
    const quote = quoteIn(session, target);
    if (quote === undefined) {
      warn(vscode.l10n.t('This quote is no longer in the library.'));
      return;
    }
    await openArticleAt(session, quote.articleId, quote.segments);
  });
}

/** Shows the article, with each span selected and the first of them in view. */
export async function openArticleAt(
  session: Session,
  articleId: number,
  spans: readonly Span[],
): Promise<void> {
  const article = session.service.article(articleId);
  if (article === undefined) {
    warn(vscode.l10n.t('This article is no longer in the library.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(article.path));
  const editor = await vscode.window.showTextDocument(document, { preview: true });
  const selections = spans
    .map(span => rangeInArticle(article.text, span))
    .map(range => new vscode.Selection(range.start, range.end));
  const [first] = selections;
  if (first !== undefined) {
    editor.selections = selections;
    editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
