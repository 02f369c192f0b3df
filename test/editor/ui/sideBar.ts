import type { Locator, Page } from 'playwright-core';
import { placeOf } from './draft.ts';
import { gesture, pointAtNothing } from './gesture.ts';

/** Shows Verbatim's side bar, as a click on its icon does. */
export async function showVerbatim(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Verbatim"]') });
  const articles = view(page, 'Articles');
  await gesture(async () => {
    if (!(await articles.isVisible())) {
      await icon.click();
    }
  }, articles);
}

/** One view of the side bar, by its title. */
export function view(page: Page, title: string): Locator {
  return page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: title }) });
}

export function rows(tree: Locator): Locator {
  return tree.locator('.monaco-list-row');
}

export function row(tree: Locator, text: string | RegExp): Locator {
  return tree.locator('.monaco-list-row', { hasText: text }).first();
}

/** Unfolds a row, and waits for a row below it. */
export async function unfold(page: Page, tree: Locator, text: string | RegExp): Promise<void> {
  const parent = row(tree, text);
  await parent.waitFor();
  await gesture(async () => {
    if ((await parent.getAttribute('aria-expanded')) === 'false') {
      await parent.locator('.monaco-tl-twistie').click();
    }
  }, tree.locator('.monaco-list-row[aria-level="2"]'));
  await pointAtNothing(page);
}

/** Scrolls a row into view, downwards: of a long tree only the rows in sight are there. */
export async function scrollTo(page: Page, tree: Locator, text: string | RegExp): Promise<Locator> {
  const found = row(tree, text);
  await rows(tree).first().hover();
  for (let turns = 0; turns < 40 && !(await found.isVisible()); turns++) {
    await page.mouse.wheel(0, 60);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await found.waitFor();
  await pointAtNothing(page);
  return found;
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

/**
 * Drags a row to the text and drops it before the words. Shift says that it is meant for the text: else the editor offers
 * to open what is dropped.
 */
export async function dragBefore(page: Page, target: Locator, words: string): Promise<void> {
  const { mouse, keyboard } = page;
  const to = await placeOf(page, words);
  await target.hover({ position: { x: 60, y: 10 } });
  await mouse.down();
  await gesture(async () => {
    await mouse.move(to.left + 60, to.y + 60, { steps: 5 });
    await keyboard.down('Shift');
    await mouse.move(to.left + 1, to.y, { steps: 5 });
  }, page.locator('.editor-instance .dnd-target'));
  await mouse.up();
  await keyboard.up('Shift');
}
