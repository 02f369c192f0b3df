import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('the window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  it('shows the corpus, and Verbatim in the activity bar', async () => {
    const rows = await workbench.page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
    assert.deepEqual(rows.map(row => row.trim()).sort(), readdirSync(workbench.folder).sort());
    await workbench.page.locator('.activitybar .action-item a[aria-label^="Verbatim"]').waitFor();
    await workbench.shot('window');
  });
});
