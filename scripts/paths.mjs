import path from 'node:path';
import { toolsVersion } from './setup/version.mjs';

export const root = path.resolve(import.meta.dirname, '..');

/** What belongs to this checkout and is made anew when missing: logs, locks, the data of `npm start`. */
export const scratch = path.join(root, '.vscode-test');

/** The folder that several checkouts keep their tools in, when VSCODE_TEST_CACHE names one. */
export const sharedCache = process.env.VSCODE_TEST_CACHE
  ? path.resolve(process.env.VSCODE_TEST_CACHE)
  : undefined;

/** Where the tools lie. Sets of different versions lie side by side: another checkout may be running the other. */
export const tools = path.join(sharedCache ?? scratch, `tools-${toolsVersion}`);
export const vscodeServer = path.join(tools, 'node_modules/code-server/lib/vscode');
export const chromiumFolder = path.join(tools, 'chromium');
