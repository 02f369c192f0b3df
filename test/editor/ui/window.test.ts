import assert from 'node:assert/strict';
import { inWorkbench } from './workbench.ts';

describe('the window', () => {
  const workbench = inWorkbench();

  it('shows the corpus, and Verbatim in the activity bar', async () => {
    const { page, shot } = workbench();
    const files = page.locator('.explorer-folders-view .monaco-list-row');
    await files.filter({ hasText: 'draft.md' }).waitFor();
    assert.ok((await files.allInnerTexts()).some(name => name.trim() === 'articles'));
    await page.locator('.activitybar .action-item a[aria-label^="Verbatim"]').waitFor();
    await shot('window');
  });
});
