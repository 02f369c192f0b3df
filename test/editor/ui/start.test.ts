import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../../scripts/paths.mjs';
import { launchBrowser } from '../harness/browser.ts';
import { makeRunFolder, type RunFolder } from '../harness/runFolder.ts';

const start = path.join(root, 'scripts/start.mjs');
const corpus = path.join(root, 'corpus');

describe('npm start', function () {
  // Builds and packs, where that is not done already.
  this.timeout(120_000);
  let run: RunFolder;
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  before(() => {
    run = makeRunFolder();
  });
  after(async () => {
    await browser?.close();
    await ended(server);
    run.remove();
  });

  it('serves VS Code on the corpus, with Verbatim running, at the address it prints', async () => {
    server = spawn(process.execPath, [start, '--browser'], {
      env: { ...process.env, PORT: '18080' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await printed(server, /http:\/\/127\.0\.0\.1:\d+\//);
    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.md' }).waitFor();
    await page.locator('.statusbar-item', { hasText: /3 articles, \d+ quotes/ }).waitFor();
  });

  it('ends when it is told to', async () => {
    assert.equal(await ended(server), 0);
  });

  it('opens a desktop VS Code on the corpus, with the extension as it stands here', () => {
    const desktop = path.join(run.path, 'code');
    const said = path.join(run.path, 'said');
    writeFileSync(desktop, `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\n`);
    chmodSync(desktop, 0o755);
    const env = { ...process.env, VSCODE_PATH: desktop };
    assert.equal(
      spawnSync(process.execPath, [start], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status,
      0,
    );
    const args = readFileSync(said, 'utf8').split('\n');
    assert.ok(args.includes(`--extensionDevelopmentPath=${root}`));
    assert.ok(args.includes(corpus));
  });
});

function printed(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', data => {
      output += data;
      const found = what.exec(output);
      if (found) {
        resolve(found[0]);
      }
    });
    child.on('exit', code => reject(new Error(`It ended with ${code}:\n${output}`)));
  });
}

/** Tells a process to end, and waits for it; its exit code. */
async function ended(child: ChildProcess | undefined): Promise<number | null | undefined> {
  if (child && child.exitCode === null) {
    const exited = new Promise(resolve => child.on('exit', resolve));
    child.kill();
    await exited;
  }
  return child?.exitCode;
}
