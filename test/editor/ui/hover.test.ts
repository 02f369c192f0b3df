import assert from 'node:assert/strict';
import { articlesRead, expectSaved, hoverOver, openDraft, openFile, savedText } from './draft.ts';
import { pointAtNothing } from './gesture.ts';
import { inWorkbench } from './workbench.ts';

describe('a hover', () => {
  const workbench = inWorkbench();

  before(async () => {
    await openFile(workbench().page, 'draft.md');
    await articlesRead(workbench().page);
  });
  afterEach(() => pointAtNothing(workbench().page));

  it('on a quotation names the article that prints it, the speaker and the paragraph', async () => {
    const { page, shot } = workbench();
    const hover = await hoverOver(page, 'Clearly there will', 'DoD: Russian Defense Officials');
    const text = await hover.innerText();
    assert.match(text, /John Kirby/);
    assert.match(text, /“Clearly there will be consequences,” he added\./);
    await shot('hover-quotation');
  });

  it('on a block quotation, too', async () => {
    const { page } = workbench();
    const hover = await hoverOver(page, 'multiple attempts here', 'John Kirby');
    assert.match(await hover.innerText(), /They’ve declined to take these calls\./);
  });

  it('on a name offers its quotes, and Insert puts one in; one undo takes it back', async () => {
    const { page, shot } = workbench();
    const before = 'Then spoke John Kirby.\n\n';
    await openDraft(workbench(), 'name.md', before);
    const hover = await hoverOver(page, 'John Kirby', 'Insert');
    await shot('hover-name');
    await hover.getByRole('link', { name: 'Insert' }).first().click();
    await page.locator('.tab.active.dirty').waitFor();
    await shot('hover-inserted');
    const after = await savedText(workbench(), 'name.md');
    assert.ok(after.startsWith(before.trimEnd()), after);
    assert.match(after, /\[\^(.+)\]\n\n\[\^\1\]: DoD: Russian Defense Officials/);
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'name.md', before);
  });

  it('on a phrase of an article offers the quote that has it', async () => {
    const { page } = workbench();
    await openDraft(workbench(), 'phrase.md', 'They wondered about military-to-military communications.\n');
    const hover = await hoverOver(page, 'communications', 'John Kirby');
    assert.match(await hover.innerText(), /Insert/);
  });
});
