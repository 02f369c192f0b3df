import assert from 'node:assert/strict';
import { articlesRead, expectSaved, fileWith, hoverOver, openDraft, savedText } from './draft.ts';
import { pointAtNothing } from './gesture.ts';
import { runCommand } from './quickInput.ts';
import { inWorkbench } from './workbench.ts';

const library = `[
  {"id": "berg2019", "type": "book", "title": "Iron bridges", "author": [{"family": "Berg", "given": "Bo"}],
    "issued": {"date-parts": [[2019]]}, "publisher": "Northern Press"},
  {"id": "lee2015", "type": "article-newspaper", "title": "Over the river", "author": [{"family": "Lee", "given": "Ann"}],
    "issued": {"date-parts": [[2015, 3, 2]]}, "container-title": "The Courier"}
]
`;
const front = '---\nlang: de\ncsl: mla\n---\n\n';
const text = 'They said so [@lee2015; @berg2019].[^1] See [it](missing.md).\n\n[^1]: In short.\n';
const lee = 'Lee, A. (2015, March 2). Over the river. The Courier.';

describe('the references of a draft', () => {
  const workbench = inWorkbench({ settings: { 'markdown.validate.enabled': true } });

  before(async () => {
    workbench().write('references.json', library);
    await openDraft(workbench(), 'cited.md', text);
    await articlesRead(workbench().page);
  });

  it('are shown in the citation style where the pointer rests on keys', async () => {
    const { page, shot } = workbench();
    const hover = await hoverOver(page, '@lee2015', lee);
    assert.match(await hover.innerText(), /Berg, B\. \(2019\)\. Iron bridges\. Northern Press\./);
    await shot('reference-hover');
    await pointAtNothing(page);
  });

  it('are put in as a list, with one undo, and brought up to date', async () => {
    const { page, shot } = workbench();
    await runCommand(page, 'Verbatim: Insert or Update Bibliography');
    await page.locator('.tab.active.dirty').waitFor();
    await shot('bibliography');
    const first = await savedText(workbench(), 'cited.md');
    assert.match(
      first,
      /## References\n\n<!-- [^\n]+ -->\n\nBerg, B\. \(2019\)[^\n]+\n\nLee, A\. \(2015, March 2\)/,
    );
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'cited.md', text);
    await page.keyboard.press('Control+Y');
    await expectSaved(workbench(), 'cited.md', first);
    workbench().write('references.json', library.replace('Iron bridges', 'Steel bridges'));
    await hoverOver(page, '@berg2019', 'Steel bridges');
    await pointAtNothing(page);
    await runCommand(page, 'Verbatim: Insert or Update Bibliography');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    const second = await fileWith(workbench(), 'cited.md', /Steel bridges/);
    assert.equal(second, first.replace('Iron bridges', 'Steel bridges'));
  });

  it('follow the style and language that the draft names itself', async () => {
    const { page } = workbench();
    await openDraft(workbench(), 'mla.md', `${front}${text}`);
    await runCommand(page, 'Verbatim: Insert or Update Bibliography');
    await page.locator('.tab.active.dirty').waitFor();
    assert.match(
      await savedText(workbench(), 'mla.md'),
      /Lee, Ann\. „Over the river“\. \*The Courier\*, 2\. März 2015\./,
    );
  });

  it('are no links without a definition to VS Code, which goes on finding links that lead nowhere', async () => {
    const { page, shot } = workbench();
    await runCommand(page, 'Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel');
    await problems.getByText('missing.md').first().waitFor();
    await shot('problems');
    assert.ok(!(await problems.innerText()).includes('No link definition'));
  });
});
