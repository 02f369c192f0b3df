import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** What belongs to this checkout and is made anew when missing: logs, locks, the data of `npm start`. */
export const scratch = path.join(root, '.vscode-test');

/** Where the tools lie. Several checkouts share one set when VSCODE_TEST_CACHE names a folder for it. */
export const cache = path.resolve(process.env.VSCODE_TEST_CACHE || scratch);

export const toolsLock = path.join(root, 'test/editor/harness/tools');
export const tools = path.join(cache, 'tools');
export const vscodeServer = path.join(tools, 'node_modules/code-server/lib/vscode');
export const chromiumFolder = path.join(cache, 'chromium');
