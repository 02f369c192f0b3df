import * as vscode from 'vscode';
import { plainQuote } from '../../core/cite/plain.ts';
import { commands, registerCommand } from '../contributions.ts';
import { warn } from '../notify.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

/** Copies a quote with its marks, its speaker and the article, as text for anywhere. */
export function registerCopyQuote(session: Session): vscode.Disposable {
  return registerCommand(commands.copyQuote, async (target: unknown) => {
    const quote = quoteIn(session, target);
    const article = quote && session.service.toCite(quote.articleId, '');
    if (quote === undefined || article === undefined) {
      warn(vscode.l10n.t('This quote is no longer in the library.'));
      return;
    }
    await vscode.env.clipboard.writeText(plainQuote(quote, article));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Quote copied with its citation'), 3000);
  });
}
