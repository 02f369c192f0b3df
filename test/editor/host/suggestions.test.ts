import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, detailOf, draftWith, inFolder, labelOf, started, suggestionsAt } from './support.ts';

describe('suggestions', () => {
  before(started);
  afterEach(closeAll);

  it('are the quotes that contain the words after an opening mark, best first', async () => {
    const { items } = await suggestionsAt(await draftWith('He said “clearly conseq|'));
    const [first] = items;
    assert.ok(first);
    assert.match(labelOf(first), /^Clearly there will/);
    assert.match(detailOf(first), /^John Kirby · DoD: Russian Defense Officials/);
  });

  it('are asked for anew with every further word', async () => {
    const { isIncomplete } = await suggestionsAt(await draftWith('“clearly|'));
    assert.equal(isIncomplete, true);
  });

  it('bring the paragraph of the quote, as text that can run nothing', async () => {
    const { items } = await suggestionsAt(await draftWith('“clearly conseq|'));
    const documentation = items[0]?.documentation;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /consequences/);
    assert.ok(!documentation.isTrusted);
    assert.ok(!documentation.supportHtml);
  });

  it('bring the definition of the footnote along', async () => {
    const { items } = await suggestionsAt(await draftWith('“clearly conseq|\n\nMore text.\n'));
    const texts = items[0]?.additionalTextEdits?.map(({ newText }) => newText) ?? [];
    assert.match(texts.join(''), /\[\^.+\]: DoD: Russian Defense Officials/);
  });

  it('are none in an article', async () => {
    const article = await vscode.window.showTextDocument(inFolder('articles/declined-to-take-the-calls.txt'));
    await vscode.languages.setTextDocumentLanguage(article.document, 'markdown');
    assert.deepEqual((await suggestionsAt(article)).items, []);
  });
});
