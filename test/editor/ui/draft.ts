import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually, gesture, pointAtNothing } from './gesture.ts';
import { fillQuickInput, quickInput, quickRow } from './quickInput.ts';
import type { Workbench } from './workbench.ts';

/** Opens a file of the folder by its name, and puts the caret at its end. */
export async function openFile(page: Page, name: string): Promise<void> {
  const row = quickRow(page, name);
  await gesture(
    async () => {
      await page.keyboard.press('Control+P');
      await fillQuickInput(page, name);
    },
    row,
    () => page.keyboard.press('Escape'),
  );
  await row.click();
  await activeTab(page, name).waitFor();
  await textFocused(page);
  await page.keyboard.press('Control+End');
}

/** Makes a draft with this text, opens it, and puts the caret at its end. */
export async function openDraft({ page, write }: Workbench, name: string, text: string): Promise<void> {
  write(name, text);
  await openFile(page, name);
}

/** Opens a file and selects words of it, with the box that finds them. */
export async function select(page: Page, words: string): Promise<void> {
  const box = page.locator('.find-widget.visible .find-part textarea');
  await gesture(() => page.keyboard.press('Control+F'), box);
  await box.fill(words);
  await page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
  await page.keyboard.press('Escape');
  await textFocused(page);
}

export function activeTab(page: Page, name: string): Locator {
  return page.locator('.tabs-container .tab.active', { hasText: name });
}

/** Waits until the keyboard goes to the text. */
export async function textFocused(page: Page): Promise<void> {
  await page.locator('.editor-instance').locator('.native-edit-context:focus, .inputarea:focus').waitFor();
}

/** Saves the active file and gives its text, as the disk has it. */
export async function savedText({ page, read }: Workbench, name: string): Promise<string> {
  const dirty = page.locator('.tabs-container .tab.active.dirty');
  if (await dirty.isVisible()) {
    await page.keyboard.press('Control+S');
    await dirty.waitFor({ state: 'detached' });
  }
  return read(name);
}

/** Waits until the file, saved, has the text. */
export async function expectSaved(workbench: Workbench, name: string, text: string): Promise<void> {
  const save = (): Promise<string> => savedText(workbench, name);
  assert.equal(await eventually(save, saved => saved === text), text);
}

/** The words that are selected, by way of the clipboard. */
export async function selectedWords(page: Page): Promise<string> {
  await textFocused(page);
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.keyboard.press('Control+C');
  return clipboard(page);
}

/** What is in the clipboard, once there is something. */
export function clipboard(page: Page): Promise<string> {
  const read = (): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');
  return eventually(read, text => text !== '');
}

/** Rests the pointer on words of the text until a hover with the given words is there. */
export async function hoverOver(page: Page, words: string, expected: string | RegExp): Promise<Locator> {
  const hover = page
    .locator('.monaco-resizable-hover:not(.hidden) .monaco-hover-content', { hasText: expected })
    .first();
  await gesture(
    async () => {
      const { x, y } = await placeOf(page, words);
      await page.mouse.move(x - 6, y);
      await page.mouse.move(x, y, { steps: 3 });
    },
    hover,
    () => pointAtNothing(page),
  );
  return hover;
}

interface Place {
  readonly left: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of words in the visible text, and where they begin, on the screen. One element may hold a whole line; the font gives every
 * character the same width.
 */
export async function placeOf(page: Page, words: string): Promise<Place> {
  const line = page.locator('.editor-group-container.active .view-line > span', { hasText: words }).first();
  const text = (await line.textContent())?.replaceAll('\u00a0', ' ') ?? '';
  const box = await line.boundingBox();
  assert.ok(box && text.includes(words), words);
  const width = box.width / text.length;
  const left = box.x + width * text.indexOf(words);
  return { left, x: left + (width * words.length) / 2, y: box.y + box.height / 2 };
}

/** The rows of the list of suggestions. */
export function suggestions(page: Page): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

export function suggestion(page: Page, text: string): Locator {
  return suggestions(page).filter({ hasText: text }).first();
}

/** Leaves the box and every list, so that the keyboard is the text's again. */
export async function backToText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await quickInput(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+1');
  await textFocused(page);
}

/** Waits until the status bar says that the articles of the corpus are read. */
export async function articlesRead(page: Page): Promise<void> {
  await page.locator('.statusbar-item', { hasText: /\b3 articles, \d+ quotes/ }).waitFor();
}

/** The text of a file of the folder, once it matches. */
export async function fileWith({ read }: Workbench, name: string, pattern: RegExp): Promise<string> {
  const text = await eventually(
    async () => read(name),
    found => pattern.test(found),
  );
  assert.match(text, pattern);
  return text;
}
