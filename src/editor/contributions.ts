import * as vscode from 'vscode';

/**
 * Every id the manifest and the code share, once. `test/rules/manifest.test.ts` holds this file and package.json equal
 * both ways.
 */
export const commands = {
  checkDraft: 'verbatim.checkDraft',
  chooseFolders: 'verbatim.chooseFolders',
  compareVariants: 'verbatim.compareVariants',
  copyQuote: 'verbatim.copyQuote',
  editDetails: 'verbatim.editDetails',
  exportLedger: 'verbatim.exportLedger',
  finishInsertion: 'verbatim.finishInsertion',
  insertBibliography: 'verbatim.insertBibliography',
  insertCitation: 'verbatim.insertCitation',
  insertQuote: 'verbatim.insertQuote',
  insertThisQuote: 'verbatim.insertThisQuote',
  openArticle: 'verbatim.openArticle',
  openQuote: 'verbatim.openQuote',
  quoteSelection: 'verbatim.quoteSelection',
  reindex: 'verbatim.reindex',
  showQuotation: 'verbatim.showQuotation',
} as const;

export const views = {
  articles: 'verbatim.articles',
  voices: 'verbatim.voices',
  thisDraft: 'verbatim.thisDraft',
} as const;

/** The settings and their defaults. */
export const settings = {
  'articles.folders': ['corpus', 'articles', 'sources', 'clippings'],
  'articles.exclude': ['draft*.md', 'drafts/', '*.draft.md', 'README*'],
  'citation.format': 'auto',
  'citation.bibliography': 'references.json',
  'citation.style': 'apa',
  'quote.marks': 'auto',
  'quote.blockWords': 40,
  'quote.attribution': '',
  'paste.asQuote': true,
  'suggest.whileTyping': true,
  'suggest.ghostText': true,
  'hover.enabled': true,
  'check.enabled': true,
  'check.severities': {},
} as const;

/** What a tree row is, for the manifest's `when` clauses. */
export const rowKinds = {
  article: 'article',
  quote: 'quote',
  voice: 'voice',
  quotation: 'quotation',
} as const;

export type LibraryState = 'indexing' | 'empty' | 'ready' | 'failed';

export function setLibraryState(state: LibraryState): void {
  void vscode.commands.executeCommand('setContext', 'verbatim.state', state);
}

/** Whether the editor in front shows an article, for the manifest's `when` clauses. */
export function setInArticle(inArticle: boolean): void {
  void vscode.commands.executeCommand('setContext', 'verbatim.inArticle', inArticle);
}

export type CommandId = (typeof commands)[keyof typeof commands];

/** Registers a command; whatever it throws is shown by VS Code with the command's title. */
export function registerCommand<Args extends unknown[]>(
  id: CommandId,
  run: (...args: Args) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}

/** The link of a command in Markdown that is trusted for it. The arguments must survive JSON. */
export function commandLink(id: CommandId, ...args: unknown[]): string {
  return `command:${id}?${encodeURIComponent(JSON.stringify(args))}`;
}
