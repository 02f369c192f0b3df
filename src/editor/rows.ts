import * as vscode from 'vscode';
import type { ArticleEntry, LibraryQuote } from '../core/service.ts';
import { commands, rowKinds } from './contributions.ts';
import { quoteMarkdown, speakerOf } from './quoteText.ts';
import type { Session } from './session.ts';

/** One row of a tree: an article, a voice, or a quote below one of them. */
export type Row =
  | { readonly kind: 'article'; readonly article: ArticleEntry }
  | {
      readonly kind: 'voice';
      readonly speaker: string | null;
      readonly quotes: number;
      readonly articles: number;
    }
  | { readonly kind: 'quote'; readonly quote: LibraryQuote; readonly below: 'article' | 'voice' };

export function treeItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'article':
      return articleItem(row.article);
    case 'voice':
      return voiceItem(row.speaker, row.quotes, row.articles);
    case 'quote':
      return quoteItem(row.quote, row.below);
  }
}

/** Tooltips are made when the pointer asks for them: a paragraph for every row would be read for nothing. */
export function withTooltip(session: Session, row: Row, item: vscode.TreeItem): vscode.TreeItem {
  if (row.kind === 'quote') {
    item.tooltip = quoteMarkdown(session.service, row.quote);
  }
  return item;
}

function articleItem(article: ArticleEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(article.title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `article:${article.path}`;
  item.description = String(article.quotes);
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.resourceUri = vscode.Uri.file(article.path);
  item.tooltip = `${article.title}\n${vscode.workspace.asRelativePath(article.path)}\n${quoteCount(article.quotes)}`;
  item.contextValue = rowKinds.article;
  return item;
}

function voiceItem(speaker: string | null, quotes: number, articles: number): vscode.TreeItem {
  const name = speaker ?? vscode.l10n.t('Speaker not named');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `voice:${speaker ?? ''}`;
  item.description = String(quotes);
  item.iconPath = new vscode.ThemeIcon(speaker === null ? 'question' : 'person');
  const where = articles === 1 ? vscode.l10n.t('in 1 article') : vscode.l10n.t('in {0} articles', articles);
  item.tooltip = `${name}\n${quoteCount(quotes)} ${where}`;
  item.contextValue = rowKinds.voice;
  return item;
}

function quoteItem(quote: LibraryQuote, below: 'article' | 'voice'): vscode.TreeItem {
  const words = quote.segments.map(segment => segment.text).join(' … ');
  const item = new vscode.TreeItem(words.replace(/\s+/g, ' '), vscode.TreeItemCollapsibleState.None);
  item.id = `quote:${below}:${quote.path}:${quote.ordinal}`;
  item.description = below === 'article' ? speakerOf(quote) : quote.articleTitle;
  item.iconPath = new vscode.ThemeIcon(quote.kind === 'partial' ? 'quote' : 'comment');
  item.command = { command: commands.openQuote, title: vscode.l10n.t('Open Quote'), arguments: [quote.id] };
  item.contextValue = rowKinds.quote;
  return item;
}

function quoteCount(quotes: number): string {
  return quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes);
}

/** The quote that a command was called for: from a tree row, or by its id from a link or a list. */
export function quoteIn(session: Session, target: unknown): LibraryQuote | undefined {
  if (typeof target === 'number') {
    return session.service.quote(target);
  }
  return isRow(target) && target.kind === 'quote' ? target.quote : undefined;
}

export function articleIdIn(target: unknown): number | undefined {
  if (typeof target === 'number') {
    return target;
  }
  return isRow(target) && target.kind === 'article' ? target.article.id : undefined;
}

function isRow(target: unknown): target is Row {
  return typeof target === 'object' && target !== null && 'kind' in target;
}
