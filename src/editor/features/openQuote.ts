import * as vscode from 'vscode';
import type { Article, Span } from '../../core/model.ts';
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
  const document = await openAsRead(article);
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

/** VS Code's names for the encodings that articles are read with, other than its own default. */
const encodings: Readonly<Record<string, string>> = {
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1252': 'windows1252',
};

/** Offsets count in the text as Verbatim has read it, so the editor has to read it in the same way. */
function openAsRead({ path, encoding }: Article): Thenable<vscode.TextDocument> {
  const uri = vscode.Uri.file(path);
  const name = encodings[encoding];
  return name === undefined
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument(uri, { encoding: name });
}
