#!/usr/bin/env node
/**
 * Looks like the desktop `code` to @vscode/test-electron: takes its arguments, and runs the tests in the extension host
 * of VS Code's server with a headless browser as its window. Prints what the tests report and exits with their result.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { logFile } from './logs.ts';
import { reportMark } from './reportMark.ts';
import { type Server, startServer, workbenchAddress } from './server.ts';

interface Arguments {
  readonly development: readonly string[];
  readonly tests: string;
  readonly userData: string;
  readonly extensions: string;
  readonly folder: string;
}

interface Outcome {
  readonly code: number;
  /** Why it failed, where the tests themselves do not say. */
  readonly why?: string;
}

/** In seconds, for everything. */
const limit = 300;

const args = readArguments(process.argv.slice(2));
const logPath = logFile('host');
const log = openSync(logPath, 'a');
const outcome = openOutcome();
const host = openOutcome();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => outcome.resolve({ code: 130, why: `Interrupted by ${signal}.` }));
}
// Whoever started us has gone.
process.stdin.resume().on('end', () => outcome.resolve({ code: 130 }));
sleep(limit * 1000, undefined, { ref: false }).then(() =>
  outcome.resolve({ code: 124, why: `No result after ${limit} s.` }),
);

const closing: (() => Promise<unknown>)[] = [];
run().catch((error: unknown) => outcome.resolve({ code: 1, why: String(error) }));
const { code, why } = await outcome.promise;
if (code !== 0) {
  console.error([why, `VS Code's log of this run: ${logPath}`].filter(Boolean).join('\n'));
}
await Promise.allSettled(closing.map(close => Promise.race([close(), sleep(5000)])));
closeSync(log);
// Our pipes are dropped as soon as we exit, so give the reader time to empty them.
await new Promise(resolve => process.stdout.write('', resolve));
await sleep(150);
process.exit(code);

async function run(): Promise<void> {
  const [server, browser] = await Promise.all([openServer(), openBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('crash', () => outcome.resolve({ code: 1, why: 'The page crashed.' }));
  page.on('pageerror', error => note(`page error: ${error.message}`));
  await follow(page);
  const uri = (file: string): string => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload: [string, string][] = [
    ...args.development.map((folder): [string, string] => ['extensionDevelopmentPath', uri(folder)]),
    ['extensionTestsPath', uri(args.tests)],
  ];
  if (process.env.VERBATIM_COVERAGE) {
    // For the extension host alone: the server and its other children would write theirs as well.
    payload.push([
      'extensionEnvironment',
      JSON.stringify({ NODE_V8_COVERAGE: process.env.VERBATIM_COVERAGE }),
    ]);
  }
  await page.goto(workbenchAddress(server, args.folder, payload), { waitUntil: 'commit' });
}

async function openServer(): Promise<Server> {
  const server = await startServer({
    userData: args.userData,
    extensions: args.extensions,
    runtime: path.join(path.dirname(args.userData), 'run'),
    log: logPath,
    testDriver: true,
    onHostExit: hostEnded,
  });
  closing.push(() => server.stop());
  server.exited.then(code =>
    outcome.resolve({ code: 1, why: `VS Code's server ended early, with ${code}.` }),
  );
  return server;
}

async function openBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  closing.push(() => browser.close());
  browser.on('disconnected', () => outcome.resolve({ code: 1, why: 'The browser ended early.' }));
  return browser;
}

/** VS Code hands the page all that the extension host prints, among its own messages, and in the end the result. */
async function follow(page: Page): Promise<void> {
  const errors: string[] = [];
  let reported = false;
  await page.exposeFunction('codeAutomationLog', (severity: string, parts: unknown[]) => {
    const text = parts.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (text.startsWith(reportMark)) {
      reported = true;
      process.stdout.write(`${text.slice(reportMark.length)}\n`);
      return;
    }
    note(`${severity}: ${text}`);
    if (severity === 'error') {
      errors.push(text);
    }
  });
  await page.exposeFunction('codeAutomationExit', async (result: number) => {
    // VS Code reports success as well when the extension host dies under the tests, so its own end counts too.
    const { code, why } = await Promise.race([host.promise, sleep(10_000, { code: 0, why: undefined })]);
    const silent = reported ? undefined : ['The tests reported nothing.', ...errors].join('\n');
    outcome.resolve({ code: result || code || (reported ? 0 : 1), why: why ?? silent });
  });
}

function hostEnded(code: string, signal: string): void {
  note(`extension host ended: ${code}, ${signal}`);
  if (code === '0' && signal === 'null') {
    host.resolve({ code: 0 });
    return;
  }
  const early = { code: 1, why: `The extension host ended early: code ${code}, signal ${signal}.` };
  host.resolve(early);
  // The page may never hear of it.
  sleep(5000).then(() => outcome.resolve(early));
}

/** A promise for others to settle; the first to do so wins. */
function openOutcome(): { readonly promise: Promise<Outcome>; resolve(outcome: Outcome): void } {
  let settle: (outcome: Outcome) => void = () => {};
  const promise = new Promise<Outcome>(resolve => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}

function note(text: string): void {
  writeSync(log, `${new Date().toISOString()} ${text}\n`);
}

function readArguments(list: readonly string[]): Arguments {
  const options = list.map(argument => /^--([^=]+)=(.*)$/s.exec(argument)).filter(match => match !== null);
  const all = (name: string): string[] =>
    options.flatMap(([, option, value = '']) => (option === name ? [path.resolve(value)] : []));
  const one = (name: string): string => {
    const [value] = all(name);
    if (value === undefined) {
      throw new Error(`This runs extension tests only and needs --${name}=PATH.`);
    }
    return value;
  };
  return {
    development: all('extensionDevelopmentPath'),
    tests: one('extensionTestsPath'),
    userData: one('user-data-dir'),
    extensions: one('extensions-dir'),
    folder: path.resolve(list.find(argument => !argument.startsWith('-')) ?? '.'),
  };
}
