import * as vscode from 'vscode';
import type { Citing } from '../citing.ts';
import { views } from '../contributions.ts';
import { registerQuoteCounts } from '../quoteCounts.ts';
import { type Row, treeItem, withTooltip } from '../rows.ts';
import type { Session } from '../session.ts';
import { quotesMime, writeQuoteIds } from '../transfer.ts';

/** The trees of the side bar: articles with their quotes, and voices with what they are quoted with. */
export function registerSidebar(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerQuoteCounts(),
    tree(session, views.articles, () => articleRows(session)),
    tree(session, views.voices, () => voiceRows(session)),
  );
}

function tree(session: Session, view: string, roots: () => Row[]): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let citing: Citing | undefined;
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: row => treeItem(row, citing),
    async getChildren(row) {
      if (row !== undefined) {
        return quoteRows(session, row);
      }
      const draft = session.drafts.last();
      citing = draft && (await session.citing.of(draft));
      return roots();
    },
    resolveTreeItem: (item, row) => withTooltip(session, row, item, citing),
  };
  return vscode.Disposable.from(
    changed,
    // Also fires when the articles have changed.
    session.citing.onDidChange(() => changed.fire(undefined)),
    vscode.window.createTreeView(view, {
      treeDataProvider: provider,
      dragAndDropController: dragging,
      canSelectMany: true,
      showCollapseAll: true,
    }),
  );
}

/** Quotes can be dragged into a draft; nothing can be dropped here. */
const dragging: vscode.TreeDragAndDropController<Row> = {
  dragMimeTypes: [quotesMime],
  dropMimeTypes: [],
  handleDrag(rows, transfer) {
    writeQuoteIds(
      transfer,
      rows.flatMap(row => (row.kind === 'quote' ? [row.quote.id] : [])),
    );
  },
};

function articleRows(session: Session): Row[] {
  const articles = session.service.articles().toSorted((a, b) => a.title.localeCompare(b.title));
  return articles.map(article => ({ kind: 'article', article }));
}

function voiceRows(session: Session): Row[] {
  return session.service.voices().map(voice => ({ kind: 'voice', ...voice }));
}

function quoteRows(session: Session, row: Row): Row[] {
  switch (row.kind) {
    case 'article':
      return session.service
        .quotesOf(row.article.id)
        .map(quote => ({ kind: 'quote', quote, below: 'article' }));
    case 'voice':
      return session.service.quotesBy(row.speaker).map(quote => ({ kind: 'quote', quote, below: 'voice' }));
    case 'quote':
      return [];
  }
}
