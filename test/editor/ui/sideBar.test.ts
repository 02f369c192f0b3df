import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { activeTab, clipboard, expectSaved, openDraft, savedText, selectedWords } from './draft.ts';
import { dragBefore, pickFromMenu, row, rows, scrollTo, showVerbatim, unfold, view } from './sideBar.ts';
import { inWorkbench } from './workbench.ts';

const law = 'The point about Russia is they have to live by international law just like we expect';
const consequences = 'Clearly there will be consequences';

describe('the side bar', () => {
  const workbench = inWorkbench();

  it('lists the articles of the corpus by their titles', async () => {
    const { page, shot } = workbench();
    await showVerbatim(page);
    await row(view(page, 'Articles'), 'Not in a Position').waitFor();
    assert.equal(await rows(view(page, 'Articles')).count(), 3);
    await shot('sidebar-articles');
  });

  it('lists the quotes of an article below it', async () => {
    const { page, shot } = workbench();
    await unfold(page, view(page, 'Articles'), 'Not in a Position');
    await scrollTo(page, view(page, 'Articles'), law);
    await shot('sidebar-quotes');
  });

  it('opens the article with exactly the words of a clicked quote selected', async () => {
    const { page, shot } = workbench();
    await row(view(page, 'Articles'), law).click();
    await activeTab(page, 'mattis-not-in-a-position.txt').waitFor();
    await page.keyboard.press('Control+1');
    const words = await selectedWords(page);
    assert.equal(words, `${law} all mature nations on this planet to do,`);
    await shot('sidebar-opened');
  });

  it('lists the voices, the most quoted first', async () => {
    const { page, shot } = workbench();
    const voices = view(page, 'Voices');
    const counts = (await rows(voices).allInnerTexts()).map(text => Number(/(\d+)\s*$/.exec(text)?.[1]));
    assert.ok(counts.length > 3);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
    await unfold(page, voices, 'John Kirby');
    await scrollTo(page, voices, consequences);
    await shot('sidebar-voices');
  });

  it('shows the paragraph of a quote when the pointer rests on it', async () => {
    const { page, shot } = workbench();
    await row(view(page, 'Voices'), consequences).hover();
    await page.locator('.workbench-hover', { hasText: `“${consequences},” he added.` }).waitFor();
    await shot('sidebar-tooltip');
  });

  it('copies a quote with its citation', async () => {
    const { page } = workbench();
    await page.evaluate('navigator.clipboard.writeText("")');
    await pickFromMenu(page, row(view(page, 'Voices'), consequences), 'Copy Quote with Citation');
    const copied = await clipboard(page);
    assert.match(copied, /“Clearly there will be consequences,”/);
    assert.match(copied, /John Kirby/);
    assert.match(copied, /Have Declined to Take the Calls/);
  });

  it('inserts a quote into the draft, at its caret; one undo takes it back', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'menu.md', 'He was plain. ');
    await pickFromMenu(page, row(view(page, 'Voices'), consequences), 'Insert Quote');
    await page.locator('.tab.active.dirty').waitFor();
    await shot('sidebar-inserted');
    const text = await savedText(workbench(), 'menu.md');
    assert.match(text, /^He was plain\. “Clearly there will be consequences,” John Kirby said\.\[\^.+\]\n/);
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'menu.md', 'He was plain. ');
  });

  it('inserts into the draft the writer was in, though an article is in front of it', async () => {
    const { page } = workbench();
    await row(view(page, 'Voices'), consequences).click();
    await activeTab(page, 'declined-to-take-the-calls.txt').waitFor();
    await pickFromMenu(page, row(view(page, 'Voices'), consequences), 'Insert Quote');
    await activeTab(page, 'menu.md').waitFor();
    await page.locator('.tab.active.dirty').waitFor();
    assert.match(await savedText(workbench(), 'menu.md'), /Clearly there will be consequences/);
  });

  it('gives a quote that is dragged into the draft; one undo takes it back', async () => {
    const { page, shot } = workbench();
    const before = 'He was plain. And so on.\n';
    await openDraft(workbench(), 'drag.md', before);
    await dragBefore(page, row(view(page, 'Voices'), consequences), 'And');
    await page.locator('.tab.active.dirty').waitFor();
    await shot('sidebar-dragged');
    assert.match(
      await savedText(workbench(), 'drag.md'),
      /^He was plain\. “Clearly there will be consequences,” John Kirby said\.\[\^(.+)\] And so on\.\n\n\[\^\1\]: DoD/,
    );
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'drag.md', before);
  });
});

describe('the side bar of a folder without articles', () => {
  const workbench = inWorkbench({
    prepare: folder => rmSync(path.join(folder, 'articles'), { recursive: true }),
  });

  it('says where articles go, and finds them once they are there', async () => {
    const { page, write, shot } = workbench();
    await showVerbatim(page);
    const articles = view(page, 'Articles');
    await articles.locator('.welcome-view-content', { hasText: 'No articles yet' }).waitFor();
    await shot('sidebar-empty');
    write('articles/first.txt', 'A First Report\n\n“Nothing is lost that is written down,” Ada Osei said.\n');
    await articles.getByRole('button', { name: 'Look Again' }).click();
    await row(articles, 'A First Report').waitFor();
    await row(view(page, 'Voices'), 'Ada Osei').waitFor();
  });
});
