import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/paths.mjs';
import { launchBrowser } from '../harness/browser.ts';
import { packedExtension } from '../harness/extension.ts';
import { logFile } from '../harness/logs.ts';
import { makeRunFolder } from '../harness/runFolder.ts';
import { installExtension, startServer, workbenchAddress } from '../harness/server.ts';

/** A VS Code window on a copy of the corpus, with the packed extension installed. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** Saves what the window shows under shots/. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

const shots = path.join(root, 'shots');

/** In milliseconds, for anything the window is waited for to show. */
const patience = 20_000;

/** So that a test need not wait for what a person would not notice, nor lose what a person would hold on to. */
const briskSettings = {
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.hover.delay': 100,
  'editor.hover.hidingDelay': 2000,
};

export async function openWorkbench(settings: Readonly<Record<string, unknown>> = {}): Promise<Workbench> {
  const run = makeRunFolder({ ...briskSettings, ...settings });
  const closing: (() => unknown)[] = [() => run.remove()];
  const close = async (): Promise<void> => {
    for (const step of closing.reverse()) {
      await step();
    }
  };
  try {
    // Installed, not under development: that takes the test driver, with which VS Code shows no notifications.
    installExtension(await packedExtension(run.path), run.extensions, run.userData);
    const server = await startServer({
      userData: run.userData,
      extensions: run.extensions,
      runtime: path.join(run.path, 'run'),
      log: logFile('ui'),
    });
    closing.push(() => server.stop());
    const browser = await launchBrowser();
    closing.push(() => browser.close());
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page.setDefaultTimeout(patience);
    await page.goto(workbenchAddress(server, run.workspace), { waitUntil: 'commit' });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, folder: run.workspace, shot: name => shot(page, name), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}
