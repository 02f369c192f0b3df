import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  /** Reads a file of the open folder. */
  read(file: string): string;
  /** Writes a file of the open folder, behind VS Code's back. */
  write(file: string, text: string): void;
  /** Saves what the window shows under shots/. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** User settings, beside those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Changes the open folder before VS Code sees it. */
  readonly prepare?: (folder: string) => void;
}

const shots = path.join(root, 'shots');

/** In milliseconds, for anything that the window is to show. */
const patience = 20_000;

/** So that a test waits for less than a person would not notice, and no hover goes while it is read. */
const briskSettings = { 'editor.hover.delay': 100, 'editor.hover.hidingDelay': 2000 };

/** Opens a window for the tests of a suite: once, before the first. One that fails leaves a picture in shots/. */
export function inWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  const opened = (): Workbench => {
    if (workbench === undefined) {
      throw new Error('The window is opened before the first test, not before that.');
    }
    return workbench;
  };
  before('opens VS Code', async () => {
    workbench = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await opened().shot(`failed-${this.currentTest.fullTitle().replaceAll(/\W+/g, '-')}`);
    }
  });
  after('closes VS Code', () => workbench?.close());
  return opened;
}

async function openWorkbench({ settings, prepare }: WorkbenchOptions): Promise<Workbench> {
  const run = makeRunFolder({ ...briskSettings, ...settings });
  const closing: (() => unknown)[] = [() => run.remove()];
  const close = async (): Promise<void> => {
    for (const step of closing.reverse()) {
      await step();
    }
  };
  try {
    prepare?.(run.workspace);
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
    await page.locator('.explorer-folders-view').waitFor();
    await page.locator('.statusbar-item').first().waitFor();
    return {
      page,
      read: file => readFileSync(path.join(run.workspace, file), 'utf8'),
      write: (file, text) => write(path.join(run.workspace, file), text),
      shot: name => shot(page, name),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}
