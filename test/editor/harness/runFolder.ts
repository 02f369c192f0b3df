import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/paths.mjs';
import { isRunning } from '../../../scripts/setup/processes.mjs';
import { quietSettings } from './settings.ts';

/** A private folder for all that one run writes, so that runs do not meet. */
export interface RunFolder {
  readonly path: string;
  /** A copy of the corpus. Its name shows in the explorer, hence in screenshots. */
  readonly workspace: string;
  readonly userData: string;
  readonly extensions: string;
  remove(): void;
}

/** Folders are named after the process, so that those of killed runs can be told and removed. */
const prefix = 'verbatim-';

/**
 * Makes the folder, with the corpus and the user's settings in it, and sends what this process and its children write to
 * temporary and cache folders there too. Its path is short: those of Unix sockets are limited to 107 bytes.
 */
export function makeRunFolder(settings: Readonly<Record<string, unknown>> = {}): RunFolder {
  const folder = makeTemporaryFolder();
  const below = (name: string): string => {
    const made = path.join(folder, name);
    mkdirSync(made, { recursive: true });
    return made;
  };
  const outside = tmpdir();
  process.env.TMPDIR = below('tmp');
  process.env.XDG_CACHE_HOME = below('cache');
  const userData = below('data');
  writeFileSync(
    path.join(below('data/User'), 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
  const workspace = path.join(folder, 'corpus');
  cpSync(path.join(root, 'corpus'), workspace, { recursive: true });
  return {
    path: folder,
    workspace,
    userData,
    extensions: below('extensions'),
    remove() {
      process.env.TMPDIR = outside;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A new folder in the system's folder for temporary files. Those of killed processes go. */
export function makeTemporaryFolder(): string {
  removeAbandoned();
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}
