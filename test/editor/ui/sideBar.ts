import type { Locator, Page } from 'playwright-core';
import { gesture } from './gesture.ts';

/** Shows Verbatim's side bar, as a click on its icon does. */
export async function showVerbatim(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Verbatim"]') });
  await gesture(
    async () => {
      if (!(await pane(page, 'Articles').isVisible())) {
        await icon.click();
      }
    },
    pane(page, 'Articles'),
  );
}

/** One view of the side bar, by its title. */
export function pane(page: Page, title: string): Locator {
  return page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: title }) });
}

export function rows(view: Locator): Locator {
  return view.locator('.monaco-list-row');
}

export function row(view: Locator, text: string | RegExp): Locator {
  return view.locator('.monaco-list-row', { hasText: text }).first();
}

/** Unfolds a row, and waits for a row below it. */
export async function unfold(page: Page, view: Locator, text: string | RegExp): Promise<void> {
  const parent = row(view, text);
  await parent.waitFor();
  await gesture(async () => {
    if ((await parent.getAttribute('aria-expanded')) === 'false') {
      await parent.locator('.monaco-tl-twistie').click();
    }
  }, view.locator('.monaco-list-row[aria-level="2"]'));
  await page.mouse.move(640, 3);
}

/** Picks an entry of a row's context menu. For a moment after it has opened, the menu takes no clicks. */
export async function pickFromMenu(page: Page, target: Locator, entry: string): Promise<void> {
  const item = page.locator('.context-view .action-item', { hasText: entry }).first();
  await gesture(
    () => target.click({ button: 'right' }),
    item,
    () => page.keyboard.press('Escape'),
  );
  do {
    await item.click();
  } while (await isStillThere(item));
}

async function isStillThere(item: Locator): Promise<boolean> {
  try {
    await item.waitFor({ state: 'detached', timeout: 500 });
    return false;
  } catch {
    return true;
  }
}
