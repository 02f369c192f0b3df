import * as vscode from 'vscode';

const scheme = 'verbatim-count';

/** The address of a row that shows a count at its end, where a long title does not push it out of sight. */
export function countUri(path: string, count: number): vscode.Uri {
  return vscode.Uri.file(path).with({ scheme, query: String(count) });
}

/** Shows the counts of rows. VS Code has room for two characters there; greater numbers stand beside the title only. */
export function registerQuoteCounts(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: uri =>
      uri.scheme === scheme && /^\d{1,2}$/.test(uri.query) ? new vscode.FileDecoration(uri.query) : undefined,
  });
}
