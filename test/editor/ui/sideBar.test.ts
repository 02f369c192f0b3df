import assert from 'node:assert/strict';
import { activeTab, selectedWords } from './draft.ts';
import { pane, row, rows, showVerbatim, unfold } from './sideBar.ts';
import { inWorkbench } from './workbench.ts';

const collaborate = 'We are not in a position right now to collaborate on a military level';

describe('the side bar', () => {
  const workbench = inWorkbench();

  it('lists the articles of the corpus by their titles', async () => {
    const { page, shot } = workbench();
    await showVerbatim(page);
    await row(pane(page, 'Articles'), 'Not in a Position').waitFor();
    assert.equal(await rows(pane(page, 'Articles')).count(), 3);
    await shot('sidebar-articles');
  });

  it('lists the quotes of an article below it', async () => {
    const { page, shot } = workbench();
    await unfold(page, pane(page, 'Articles'), 'Not in a Position');
    await row(pane(page, 'Articles'), 'We are not in a position right now').waitFor();
    await shot('sidebar-quotes');
  });

  it('opens the article with the words of a clicked quote selected', async () => {
    const { page, shot } = workbench();
    await row(pane(page, 'Articles'), collaborate).click();
    await activeTab(page, 'mattis-not-in-a-position.txt').waitFor();
    await page.keyboard.press('Control+1');
    const words = await selectedWords(page);
    assert.ok(words.startsWith(collaborate), words);
    assert.ok(words.endsWith('in the Russia-NATO agreement.'), words);
    await shot('sidebar-opened');
  });
});
