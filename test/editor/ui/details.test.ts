import assert from 'node:assert/strict';
import { articlesRead, fileWith, openDraft } from './draft.ts';
import { gesture, pointAtNothing } from './gesture.ts';
import { fillQuickInput, quickInput, quickRow, runCommand } from './quickInput.ts';
import { row, showVerbatim, view } from './sideBar.ts';
import { inWorkbench } from './workbench.ts';

const title = 'Not in a Position';

describe('the details of an article', () => {
  const workbench = inWorkbench();

  before(async () => {
    await openDraft(workbench(), 'details.md', 'So.\n');
    await articlesRead(workbench().page);
  });

  it('are said to be missing in the side bar where they are', async () => {
    const { page, shot } = workbench();
    await showVerbatim(page);
    const article = row(view(page, 'Articles'), title);
    await article.filter({ hasText: /no author/ }).waitFor();
    await shot('details-missing');
  });

  it('are corrected with the keyboard, and kept in the bibliography beside the draft', async () => {
    const { page, shot, read } = workbench();
    const before = read('articles/mattis-not-in-a-position.txt');
    await runCommand(page, 'Verbatim: Edit Article Details');
    await fillQuickInput(page, title);
    await quickRow(page, title).waitFor();
    await page.keyboard.press('Enter');
    await quickRow(page, 'Author').waitFor();
    await shot('details');
    await answer('Author', 'Lee, Ann; Ministry of Roads');
    await answer('Date', '2017-02-30');
    await quickInput(page).locator('.quick-input-message', { hasText: 'year-month-day' }).waitFor();
    await shot('details-refused');
    await quickInput(page).locator('.quick-input-box input').fill('2017-02-16');
    await page.keyboard.press('Enter');
    await quickRow(page, '2017-02-16').waitFor();
    await page.keyboard.press('Escape');
    const [entry] = JSON.parse(await fileWith(workbench(), 'references.json', /2017/));
    assert.deepEqual(entry.author, [{ family: 'Lee', given: 'Ann' }, { literal: 'Ministry of Roads' }]);
    assert.deepEqual(entry.issued, { 'date-parts': [[2017, 2, 16]] });
    assert.equal(entry.file, 'articles/mattis-not-in-a-position.txt');
    assert.equal(read('articles/mattis-not-in-a-position.txt'), before);
  });

  it('count from then on, in the side bar too', async () => {
    const { page, shot } = workbench();
    const article = row(view(page, 'Articles'), title);
    await article.filter({ hasNotText: /no author/ }).waitFor();
    const tooltip = page.locator('.workbench-hover', { hasText: 'Lee, Ann' });
    await gesture(
      () => article.hover(),
      tooltip,
      () => pointAtNothing(page),
    );
    await shot('details-tooltip');
    await pointAtNothing(page);
  });

  /** Chooses a detail of the list and types what it is to be. */
  async function answer(detail: string, text: string): Promise<void> {
    const { page } = workbench();
    await quickRow(page, detail).waitFor();
    await page.keyboard.type(detail);
    await quickRow(page, /./).filter({ hasText: detail }).waitFor();
    await page.keyboard.press('Enter');
    await quickInput(page).locator('.quick-input-title', { hasText: detail }).waitFor();
    await quickInput(page).locator('.quick-input-box input').fill(text);
    await page.keyboard.press('Enter');
  }
});
