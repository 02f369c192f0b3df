import type { Locator, Page } from 'playwright-core';
import { gesture } from './gesture.ts';

/** The one box at the top of the window that is the palette, the opener of files, and every list of an extension. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

export function quickRow(page: Page, text: string | RegExp): Locator {
  return quickInput(page).locator('.monaco-list-row', { hasText: text }).first();
}

/** Replaces what stands in the box. */
export async function fillQuickInput(page: Page, text: string): Promise<void> {
  await quickInput(page).locator('.quick-input-box input').fill(text);
}

/** Runs a command from the palette by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = quickRow(page, title);
  await gesture(
    async () => {
      await page.keyboard.press('F1');
      await fillQuickInput(page, `>${title}`);
    },
    row,
    () => page.keyboard.press('Escape'),
  );
  await row.click();
}

/** Closes the box, if it is open. */
export async function closeQuickInput(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
