import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFolder } from '../../../scripts/paths.mjs';

/** Where browsers usually lie that can stand in for the one among the tools. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a headless browser: the one VSCODE_TEST_CHROMIUM names, the one among the tools, or the machine's. */
export function launchBrowser(): Promise<Browser> {
  const packed = path.join(chromiumFolder, 'chromium');
  const named = process.env.VSCODE_TEST_CHROMIUM;
  const executablePath = named || [packed, ...usual].find(isExecutable);
  if (!executablePath) {
    throw new Error('No Chromium was found: set VSCODE_TEST_CHROMIUM to the path of one.');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--force-color-profile=srgb',
      '--lang=en-US',
    ],
    env: executablePath === packed ? packedEnvironment() : definedOnly(process.env),
    // Else playwright ends our process before we have cleaned up.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The packed Chromium brings its own libraries and fonts. */
function packedEnvironment(): Record<string, string> {
  const libraries = [path.join(chromiumFolder, 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    ...definedOnly(process.env),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_FILE: path.join(chromiumFolder, 'fonts.conf'),
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
