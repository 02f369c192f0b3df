import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, scratch } from '../paths.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';

/** Brings node_modules to what package-lock.json says, if it is not already there. */
export async function installProject() {
  if (isInstalled()) {
    return;
  }
  await withLock(path.join(scratch, 'project.lock'), 'installing the dependencies', async () => {
    if (!isInstalled()) {
      console.error('Installing the dependencies…');
      await npm(['ci'], root);
    }
  });
}

/** npm leaves in node_modules a lock file of what it put there; that one and ours must agree. */
function isInstalled() {
  const wanted = packages(path.join(root, 'package-lock.json'));
  const there = packages(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    const found = there[name];
    return name === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
