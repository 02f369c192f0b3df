import assert from 'node:assert/strict';
import {
  articlesRead,
  expectSaved,
  fileWith,
  openDraft,
  savedText,
  suggestion,
  suggestions,
} from './draft.ts';
import { inWorkbench } from './workbench.ts';

const front = '---\nbibliography: own.bib\n---\n\n';

const library = `@article{muellerBridge,
  author = {M{\\"u}ller, Anna},
  title = {Bridges of the North},
  journaltitle = {The Courier},
  date = {2019-03-01}
}

@book{broken, title = {Never closed

@online{calls,
  author = {Kirby, Desk},
  title = {Corrected Title},
  date = {2022-03-25},
  file = {articles/declined-to-take-the-calls.txt}
}
`;

describe('citation keys', () => {
  const workbench = inWorkbench();

  before(async () => {
    const { page, write } = workbench();
    write('own.bib', library);
    await openDraft(workbench(), 'keys.md', `${front}As reported `);
    await articlesRead(page);
  });

  it('are offered by author and title, whether an article or only the bibliography has them', async () => {
    const { page, shot } = workbench();
    await page.keyboard.type('[@mull');
    await suggestion(page, '@muellerBridge').waitFor();
    await shot('keys');
    await page.keyboard.press('Enter');
    await suggestions(page).first().waitFor({ state: 'hidden' });
    await page.keyboard.type('; @contradicts');
    await suggestion(page, 'Mattis Contradicts Trump').waitFor();
    await shot('keys-cluster');
  });

  it('bring the entry of an article into the bibliography of the draft, in its format', async () => {
    const { page } = workbench();
    await page.keyboard.press('Enter');
    await suggestions(page).first().waitFor({ state: 'hidden' });
    const text = await savedText(workbench(), 'keys.md');
    const [, key = ''] = /As reported \[@muellerBridge; @([\w-]+)\]/.exec(text) ?? assert.fail(text);
    const after = await fileWith(
      workbench(),
      'own.bib',
      new RegExp(`@\\w+\\{${key},[^@]*Mattis[^@]*\\}\\s*$`),
    );
    assert.ok(after.startsWith(library), after);
  });

  it('take the entry out again with the undo that takes the key out', async () => {
    const { page } = workbench();
    await page.keyboard.press('Control+Z');
    await expectSaved(workbench(), 'keys.md', `${front}As reported [@muellerBridge; @contradicts]`);
    assert.equal(await fileWith(workbench(), 'own.bib', /articles.declined[^@]*$/), library);
  });

  it('are those of the bibliography for articles that it has, and a damaged entry is named', async () => {
    const { page, shot } = workbench();
    await openDraft(workbench(), 'joined.md', `${front}So `);
    await page.keyboard.type('[@declined');
    await suggestion(page, 'Corrected Title').waitFor();
    assert.match(await suggestion(page, 'Corrected Title').innerText(), /@calls/);
    await page.locator('.notifications-toasts', { hasText: 'broken' }).waitFor();
    await shot('keys-joined');
  });
});
