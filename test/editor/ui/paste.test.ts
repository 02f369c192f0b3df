import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { articlesRead, expectSaved, openDraft, openFile, savedText, select, textFocused } from './draft.ts';
import { gesture } from './gesture.ts';
import { runCommand } from './quickInput.ts';
import { inWorkbench } from './workbench.ts';

const article = 'declined-to-take-the-calls.txt';
const cited = '“Clearly there will be consequences,” John Kirby said.';

const bibliography = `@book{lee2015,
  author = {Lee, Ann},
  title = {Bridges},
  date = {2015}
}
`;

describe('words copied in an article', () => {
  const workbench = inWorkbench();

  before(async () => {
    workbench().write('own.bib', bibliography);
    await openDraft(workbench(), 'pasted.md', 'He was plain. ');
    await articlesRead(workbench().page);
  });

  it('are pasted into the draft as a cited quote; one undo takes it back', async () => {
    const { page, shot } = workbench();
    await openFile(page, article);
    await select(page, 'Clearly there will be consequences');
    await page.keyboard.press('Control+C');
    await openFile(page, 'pasted.md');
    await paste(page);
    await shot('paste');
    const text = await savedText(workbench(), 'pasted.md');
    assert.match(
      text,
      /^He was plain\. “Clearly [^”]+,” John Kirby said\.\[\^(.+)\]\n\n\[\^\1\]: DoD: Russian/,
    );
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'pasted.md', 'He was plain. ');
  });

  it('can be pasted in other ways, and as they are', async () => {
    const { page, shot } = workbench();
    await paste(page);
    const choices = page.locator('.action-widget .monaco-list-row');
    await gesture(() => page.locator('.post-edit-widget').click(), choices);
    await shot('paste-choices');
    const titles = (await choices.allInnerTexts()).join('\n');
    for (const title of [
      'Paste as Quote',
      'Paste as Block Quote',
      'Paste as Quote with Link',
      'Plain Text',
    ]) {
      assert.match(titles, new RegExp(title));
    }
    await choices.filter({ hasText: 'Plain Text' }).first().click();
    await expectSaved(workbench(), 'pasted.md', 'He was plain. Clearly there will be consequences');
  });

  it('go into the last draft by Quote Selection in Draft', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'selected.md', 'He was plain. ');
    await openFile(page, article);
    await select(page, 'arly there will be conseq');
    await runCommand(page, 'Verbatim: Quote Selection in Draft');
    await page.locator('.tab.active.dirty', { hasText: 'selected.md' }).waitFor();
    await shot('quote-selection');
    assert.ok((await savedText(workbench(), 'selected.md')).startsWith(`He was plain. ${cited}[^`));
  });

  it('stay as they are when they are moved about in drafts', async () => {
    const { page } = workbench();
    await openDraft(workbench(), 'moved.md', 'Clearly there will be consequences');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    await page.locator('.view-line', { hasText: 'Clearly' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+V');
    await page.locator('.view-line', { hasText: 'Clearly' }).waitFor();
    await expectSaved(workbench(), 'moved.md', 'Clearly there will be consequences');
  });
});

describe('words copied outside', () => {
  const workbench = inWorkbench();

  before(async () => {
    workbench().write('own.bib', bibliography);
    await openDraft(workbench(), 'outside.md', '---\nbibliography: own.bib\n---\n\nHe was plain. ');
    await articlesRead(workbench().page);
  });

  it('are pasted as a cited quote where an article prints them', async () => {
    const { page, shot } = workbench();
    await copy(page, '"Clearly there will be consequences,"');
    await paste(page);
    await shot('paste-outside');
    assert.match(await savedText(workbench(), 'outside.md'), /\. “Clearly [^”]+” John Kirby said \[@.+\]\.$/);
  });

  it('are pasted as a cited quote where Zotero says which work of the bibliography they are from', async () => {
    const { page } = workbench();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Others wrote of ');
    await copy(
      page,
      '“bridges of iron” ([Lee, 2015, p. 7](zotero://select/library/items/AB12)) ([pdf](zotero://open-pdf/library/items/CD34?page=2))',
    );
    await paste(page);
    assert.match(await savedText(workbench(), 'outside.md'), / of “bridges of iron” \[@lee2015, p\. 7\]\.?$/);
  });
});

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await textFocused(page);
}

/** Pastes, and waits for the button that offers the other ways. */
async function paste(page: Page): Promise<void> {
  await page.keyboard.press('Control+V');
  await page.locator('.post-edit-widget').waitFor();
}
