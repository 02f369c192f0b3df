import assert from 'node:assert/strict';
import { activeTab, articlesRead, expectSaved, openDraft, openFile, savedText } from './draft.ts';
import { fillQuickInput, quickInput, quickRow, runCommand } from './quickInput.ts';
import { inWorkbench } from './workbench.ts';

describe('the palette', () => {
  const workbench = inWorkbench();

  before(async () => {
    await openFile(workbench().page, 'draft.md');
    await articlesRead(workbench().page);
  });

  it('finds a quote by mistyped words, shows speaker and article, and inserts it; one undo takes it back', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'pick.md', 'He was plain. ');
    await runCommand(page, 'Verbatim: Insert Quote');
    await fillQuickInput(page, 'concequences clearly');
    const row = quickRow(page, 'Clearly there will be consequences');
    await row.waitFor();
    await shot('pick-quote');
    assert.match(await row.innerText(), /John Kirby[\s\S]*DoD: Russian Defense Officials/);
    await row.click();
    await quickInput(page).waitFor({ state: 'hidden' });
    await page.locator('.tab.active.dirty').waitFor();
    const text = await savedText(workbench(), 'pick.md');
    assert.match(text, /^He was plain\. “Clearly there will be consequences,” John Kirby said\.\[\^.+\]\n/);
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'pick.md', 'He was plain. ');
  });

  it('cites an article at the caret', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'cite.md', 'It was reported.');
    await runCommand(page, 'Verbatim: Insert Citation');
    await fillQuickInput(page, 'contradicts');
    await quickRow(page, 'Mattis Contradicts Trump').waitFor();
    await shot('pick-article');
    await quickRow(page, 'Mattis Contradicts Trump').click();
    await page.locator('.tab.active.dirty').waitFor();
    const text = await savedText(workbench(), 'cite.md');
    assert.match(
      text,
      /^It was reported\.\[\^(.+)\]\n\n\[\^\1\]: Mattis Contradicts Trump On Russian Policy/,
    );
  });

  it('opens an article by a part of its title', async () => {
    const { page } = workbench();
    await runCommand(page, 'Verbatim: Open Article');
    await fillQuickInput(page, 'declined');
    await quickRow(page, 'Have Declined to Take the Calls').click();
    await activeTab(page, 'declined-to-take-the-calls.txt').waitFor();
  });

  it('reads the articles again on demand, and finds what has been added', async () => {
    const { page, write } = workbench();
    write('articles/later.txt', 'A Late Report\n\n“It is never too late for a quotation,” Ada Osei said.\n');
    await runCommand(page, 'Verbatim: Reindex');
    await page.locator('.statusbar-item', { hasText: '4 articles' }).waitFor();
    await openFile(page, 'draft.md');
    await runCommand(page, 'Verbatim: Insert Quote');
    await fillQuickInput(page, 'never too late');
    await quickRow(page, 'It is never too late for a quotation').waitFor();
    await page.keyboard.press('Escape');
  });

  it('cites by key in a draft that names a bibliography, and gives the bibliography its entry', async () => {
    const { page, read } = workbench();
    const before = '---\nbibliography: references.json\n---\n\nHe was plain. ';
    await openDraft(workbench(), 'pandoc.md', before);
    await runCommand(page, 'Verbatim: Insert Quote');
    await fillQuickInput(page, 'clearly consequences');
    await quickRow(page, 'Clearly there will be consequences').click();
    await page.locator('.tab.active.dirty').waitFor();
    const text = await savedText(workbench(), 'pandoc.md');
    const [, key] = /John Kirby said \[@(.+)\]\.$/.exec(text.trimEnd()) ?? assert.fail(text);
    const [entry] = JSON.parse(read('references.json'));
    assert.equal(entry.id, key);
    assert.match(entry.title, /Have Declined to Take the Calls/);
  });
});
