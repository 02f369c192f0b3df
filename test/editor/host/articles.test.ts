import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, draftWith, eventually, inFolder, labelOf, started, suggestionsAt } from './support.ts';

const late = 'articles/late.txt';

describe('the articles', () => {
  before(started);
  afterEach(closeAll);
  after(() => rmSync(inFolder(late).fsPath, { force: true }));

  it('are looked at again when one is added, changed or removed', async function () {
    this.timeout(90_000);
    const file = inFolder(late).fsPath;
    const print = (text: string): void => writeFileSync(file, `A Late Report\n\n“${text},” Ada Osei said.\n`);
    await afterChange(() => print('We were told by lanterns'), 'lanterns', 1);
    await afterChange(() => print('We were told by pigeons'), 'pigeons', 1);
    await afterChange(() => rmSync(file, { force: true }), 'pigeons', 0);
  });

  it('are left as they are, whatever is inserted from them', async () => {
    const folder = inFolder('articles').fsPath;
    const bytes = (): string[] =>
      readdirSync(folder)
        .sort()
        .map(name => readFileSync(path.join(folder, name), 'latin1'));
    const before = bytes();
    const { document } = await draftWith('He was plain: “clearly conseq|');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('consequences') || undefined;
    });
    assert.deepEqual(bytes(), before);
  });
});

/**
 * Makes the change until it shows in what is suggested. Under load VS Code begins to watch a folder late; but each change
 * puts off the reading a little, so they must not come one upon the other.
 */
async function afterChange(change: () => void, word: string, found: number): Promise<void> {
  const editor = await draftWith(`“${word}|`);
  for (let tries = 0; tries < 8; tries++) {
    change();
    for (let looks = 0; looks < 25; looks++) {
      const { items } = await suggestionsAt(editor);
      if (items.filter(item => labelOf(item).includes(word)).length === found) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  assert.fail(`There should be ${found} quotes about ${word}.`);
}
