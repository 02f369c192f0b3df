import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('starts when a Markdown file is opened', async () => {
    const extension = vscode.extensions.getExtension('verbatim-writing.verbatim');
    assert.ok(extension);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'draft.md'));
    for (let tries = 0; !extension.isActive && tries < 100; tries++) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    assert.ok(extension.isActive);
  });
});
