import * as vscode from 'vscode';
import { missingDetails } from '../core/cite/detailFields.ts';
import { plainReference } from '../core/cite/reference.ts';
import { detailsOf } from '../core/cite/works.ts';
import type { ArticleEntry, LibraryQuote } from '../core/service.ts';
import type { Citing } from './citing.ts';
import { commands, rowKinds } from './contributions.ts';
import { missingText } from './detailNames.ts';
import { countUri } from './quoteCounts.ts';
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

export function treeItem(row: Row, citing: Citing | undefined): vscode.TreeItem {
  switch (row.kind) {
    case 'article':
      return articleItem(row.article, citing);
    case 'voice':
      return voiceItem(row.speaker, row.quotes, row.articles);
    case 'quote':
      return quoteItem(row.quote, row.below);
  }
}

/** Tooltips are made when the pointer asks for them: a paragraph for every row would be read for nothing. */
export function withTooltip(
  session: Session,
  row: Row,
  item: vscode.TreeItem,
  citing: Citing | undefined,
): vscode.TreeItem {
  if (row.kind === 'quote') {
    item.tooltip = quoteMarkdown(session.service, row.quote);
  } else if (row.kind === 'article') {
    item.tooltip = articleTooltip(row.article, citing);
  }
  return item;
}

function articleItem(article: ArticleEntry, citing: Citing | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(article.title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `article:${article.path}`;
  // To read a bibliography's entry for every row would take too long; the tooltip reads it.
  const missing = citing?.works.byPath(article.path)?.entry ? [] : missingDetails(article.details);
  item.description = [String(article.quotes), missingText(missing)].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.resourceUri = countUri(article.path, article.quotes);
  item.contextValue = rowKinds.article;
  return item;
}

/** What is known, as the reference will say it, and what is not. */
function articleTooltip(article: ArticleEntry, citing: Citing | undefined): string {
  const work = citing?.works.byPath(article.path);
  const details = work === undefined ? article.details : detailsOf(work);
  return [
    plainReference(details, article.path),
    missingText(missingDetails(details)),
    vscode.workspace.asRelativePath(article.path),
    quoteCount(article.quotes),
  ]
    .filter(Boolean)
    .join('\n');
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
