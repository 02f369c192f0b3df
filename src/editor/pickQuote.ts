import * as vscode from 'vscode';
import type { LibraryQuote } from '../core/service.ts';
import { commands } from './contributions.ts';
import { speakerOf, wordsOf } from './quoteText.ts';
import type { Session } from './session.ts';

interface QuotePick extends vscode.QuickPickItem {
  readonly quote: LibraryQuote;
}

const limit = 100;

/**
 * Asks for a quote: the list follows the words as they are typed, searched by the library rather than filtered by the
 * list, so that words in any order and mistyped ones find theirs.
 */
export function pickQuote(session: Session, title: string, words: string): Promise<LibraryQuote | undefined> {
  const list = vscode.window.createQuickPick<QuotePick>();
  const open: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('go-to-file'),
    tooltip: vscode.l10n.t('Open in Article'),
  };
  const fill = () => {
    list.items = session.service.search(list.value, { limit }).map(({ quote }) => pickOf(quote, open));
  };
  list.title = title;
  list.placeholder = vscode.l10n.t('Words of the quote, its speaker or article');
  list.value = words;
  fill();
  return new Promise(resolve => {
    const listeners = vscode.Disposable.from(
      list,
      list.onDidChangeValue(fill),
      list.onDidAccept(() => {
        resolve(list.selectedItems[0]?.quote);
        list.hide();
      }),
      list.onDidTriggerItemButton(({ item }) => {
        void vscode.commands.executeCommand(commands.openQuote, item.quote.id);
      }),
      list.onDidHide(() => {
        resolve(undefined);
        listeners.dispose();
      }),
    );
    list.show();
  });
}

function pickOf(quote: LibraryQuote, open: vscode.QuickInputButton): QuotePick {
  return {
    label: `$(quote) ${wordsOf(quote)}`,
    // In a line of its own: beside a long quote it would be out of sight.
    detail: `${speakerOf(quote)} · ${quote.articleTitle}`,
    // The library has matched the words already, forgiving mistakes that the list's own filter would not.
    alwaysShow: true,
    buttons: [open],
    quote,
  };
}
