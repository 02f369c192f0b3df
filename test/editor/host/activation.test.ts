import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, inFolder, started } from './support.ts';

describe('the extension', () => {
  it('starts when a Markdown file is opened', async () => {
    const extension = vscode.extensions.getExtension('verbatim-writing.verbatim');
    assert.ok(extension);
    await vscode.window.showTextDocument(inFolder('draft.md'));
    await eventually(() => extension.isActive || undefined);
  });

  it('has all the commands that its manifest declares', async () => {
    const { packageJSON } = await started();
    const declared: string[] = packageJSON.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      declared.filter(command => !registered.includes(command)),
      [],
    );
  });
});
