import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, scratch } from '../../../scripts/paths.mjs';
import { withLock } from '../../../scripts/setup/lock.mjs';
import { installExtension } from './server.ts';

/** The environment variable that names the packed extension to test, so that the suites of one run pack it once. */
export const packedVariable = 'VERBATIM_PACKED';

const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');

/** Builds the extension and packs it into a file, while no other process builds or packs it. */
export function packExtension(vsix: string): Promise<void> {
  return withLock(path.join(scratch, 'build.lock'), 'building', async () => {
    await run('esbuild.mjs');
    await run(vsce, 'package', '--no-dependencies', '--out', vsix);
  });
}

/** The packed extension of this run, packed into the folder if it was not yet. */
export async function packedExtension(folder: string): Promise<string> {
  const given = process.env[packedVariable];
  if (given) {
    return given;
  }
  const vsix = path.join(folder, 'verbatim.vsix');
  await packExtension(vsix);
  return vsix;
}

/** The folder of the packed extension, installed apart from those that VS Code starts by itself. */
export async function unpackedExtension(folder: string): Promise<string> {
  const apart = mkdtempSync(path.join(folder, 'shipped-'));
  installExtension(await packedExtension(folder), apart, apart);
  const name = readdirSync(apart).find(entry => entry.startsWith('verbatim-writing.verbatim-'));
  if (name === undefined) {
    throw new Error(`The extension was not installed into ${apart}.`);
  }
  return path.join(apart, name);
}

/** Runs a script of Node in the project; rejects with all that it printed. */
async function run(...args: string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`\`node ${args.join(' ')}\` failed:\n${stdout}${stderr}`);
  }
}
