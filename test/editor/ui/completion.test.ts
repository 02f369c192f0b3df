import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { articlesRead, expectSaved, openDraft, savedText, suggestion, suggestions } from './draft.ts';
import { gesture } from './gesture.ts';
import { inWorkbench } from './workbench.ts';

const consequences = 'Clearly there will be consequences';

describe('suggestions while writing', () => {
  const workbench = inWorkbench();

  before(async () => {
    await openDraft(workbench(), 'first.md', '');
    await articlesRead(workbench().page);
  });

  it('come up for the words typed after an opening mark, with speaker and article', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'marks.md', 'He went on.\n\n');
    await page.keyboard.type('"there consequ');
    await suggestion(page, 'Clearly there will').waitFor();
    const text = await suggestion(page, 'Clearly there will').innerText();
    assert.match(text, /John Kirby/);
    assert.match(text, /DoD: Russian Defense Officials/);
    await shot('completion');
  });

  it('show the paragraph of the quote beside the list', async () => {
    const { page, shot } = workbench();
    await showDetails(page);
    const details = page.locator('.suggest-details-container');
    await details.filter({ hasText: `“${consequences},” he added.` }).waitFor();
    await details.locator('strong', { hasText: consequences }).scrollIntoViewIfNeeded();
    await shot('completion-details');
  });

  it('put the quote in word for word, with who said it and where; one undo takes it back', async () => {
    const { page, shot } = workbench();
    await page.keyboard.press('Enter');
    await suggestions(page).first().waitFor({ state: 'hidden' });
    await shot('completion-inserted');
    const text = await savedText(workbench(), 'marks.md');
    const [, quotation, key, note] =
      /^He went on\.\n\n(.+)\[\^(.+?)\]\n\n\[\^\2\]: (.+)\n$/.exec(text) ?? assert.fail(text);
    assert.equal(quotation, `"${consequences}," John Kirby said.`);
    assert.match(note ?? '', /Have Declined to Take the Calls/, key);
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'marks.md', 'He went on.\n\n"there consequ');
  });

  it('follow the words while more of them are typed', async () => {
    const { page } = workbench();
    await openDraft(workbench(), 'more.md', '');
    await page.keyboard.type('“right now');
    await suggestion(page, 'Right now').waitFor();
    await page.keyboard.type(' senior');
    await suggestions(page).first().filter({ hasText: 'senior level' }).waitFor();
  });

  it('make a block quote after > at the start of a line', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'block.md', '');
    await page.keyboard.type('> vehicles');
    await suggestion(page, 'vehicles').click();
    await suggestions(page).first().waitFor({ state: 'hidden' });
    await shot('completion-block');
    const text = await savedText(workbench(), 'block.md');
    assert.match(text, /^(John Kirby said:\n\n)?> We have tried on numerous occasions/);
    assert.match(text, /\n> So there are vehicles\. [^\n]+\[\^.+\]\n/);
  });

  it('come up anywhere when asked for, and only then', async () => {
    const { page } = workbench();
    await openDraft(workbench(), 'anywhere.md', '');
    await page.keyboard.type('clearly there');
    await gesture(() => page.keyboard.press('Control+Space'), suggestion(page, 'Clearly there will'));
    await page.keyboard.press('Enter');
    await suggestions(page).first().waitFor({ state: 'hidden' });
    assert.match(await savedText(workbench(), 'anywhere.md'), new RegExp(`“${consequences},”`));
  });

  it('stand in grey behind the beginning of a quote, and Tab takes them', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'grey.md', '');
    await page.keyboard.type('“Clearly there will');
    // Escape closes the list in front of the grey text, or the grey text itself where there is no list; then it is asked for.
    await gesture(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Alt+Backslash');
      },
      page.locator('.ghost-text-decoration, .ghost-text', { hasText: 'be consequences' }),
    );
    await shot('completion-grey');
    await page.keyboard.press('Tab');
    await page.locator('.view-line', { hasText: 'John Kirby said.' }).waitFor();
    const text = await savedText(workbench(), 'grey.md');
    assert.match(text, /^“Clearly there will be consequences,” John Kirby said\.\[\^(.+)\]\n\n\[\^\1\]: DoD/);
  });
});

/** The pane is shown on request, and stays from then on. */
async function showDetails(page: Page): Promise<void> {
  await gesture(
    () => page.keyboard.press('Control+Space'),
    page.locator('.suggest-details-container:not([style*="display: none"])'),
  );
}
