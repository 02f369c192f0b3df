import * as vscode from 'vscode';
import type { LibraryQuote } from '../../core/service.ts';
import { commands, registerCommand } from '../contributions.ts';
import { warn } from '../notify.ts';
import { speakerOf, wordsOf } from '../quoteText.ts';
import { quoteIn } from '../rows.ts';
import type { Session } from '../session.ts';

const scheme = 'verbatim-quote';

/** Shows how several articles print the same statement, side by side in VS Code's own comparison of many files. */
export function registerCompareVariants(session: Session): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent(uri) {
      const quote = session.service.quote(Number(uri.query));
      return quote === undefined ? '' : inLines(quote);
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    registerCommand(commands.compareVariants, async (target: unknown) => {
      const quote = quoteIn(session, target);
      const variants = quote === undefined ? [] : session.service.variantsOf(quote.id);
      if (quote === undefined || variants.length === 0) {
        warn(vscode.l10n.t('No other article prints this statement.'));
        return;
      }
      const title = vscode.l10n.t('How articles print it: {0}', speakerOf(quote));
      const original = addressOf(quote);
      const resources = variants.map(({ quote: other }) => [addressOf(other), original, addressOf(other)]);
      await vscode.commands.executeCommand('vscode.changes', title, resources);
    }),
  );
}

/** Named by the article, so that the comparison says where each print stands. */
function addressOf(quote: LibraryQuote): vscode.Uri {
  const name = quote.path.split(/[\\/]/).at(-1) ?? '';
  return vscode.Uri.from({ scheme, path: `/${name}`, query: String(quote.id) });
}

/** A clause a line: a comparison goes by lines, and a statement in one line would differ as a whole. */
function inLines(quote: LibraryQuote): string {
  return `${wordsOf(quote).replace(/(?<=[.?!,;:…–])\s+/g, '\n')}\n`;
}
