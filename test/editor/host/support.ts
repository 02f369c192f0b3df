import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension under test, started, its articles read. */
export async function started(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('verbatim-writing.verbatim');
  assert.ok(extension);
  await extension.activate();
  await vscode.commands.executeCommand('verbatim.reindex');
  return extension;
}

/** The URI of a file in the open folder. */
export function inFolder(file: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a new, unsaved draft in the editor, with the caret where `|` stands in the text. */
export async function draftWith(marked: string): Promise<vscode.TextEditor> {
  const caret = marked.indexOf('|');
  const content = marked.replace('|', '');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  const place = document.positionAt(caret < 0 ? content.length : caret);
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

/** What Verbatim, and nobody else, suggests at the caret. */
export async function suggestionsAt(editor: vscode.TextEditor): Promise<vscode.CompletionList> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    undefined,
    10,
  );
  const items = list.items.filter(item => detailOf(item).includes(' · '));
  return new vscode.CompletionList(items, list.isIncomplete);
}

/** The text of a suggestion's label, and of what stands beside it. */
export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

export function detailOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? '' : (label.description ?? '');
}

/** The hovers at the first place of the words in the text. */
export async function hoversOn(
  editor: vscode.TextEditor,
  words: string,
): Promise<readonly vscode.MarkdownString[]> {
  const { document } = editor;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(words) + 1),
  );
  return hovers.flatMap(hover => hover.contents).filter(content => content instanceof vscode.MarkdownString);
}

/** Waits until what is asked for is there; fails with the last answer if it does not come. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`It did not come: ${ask}`);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
