import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode, isRunning } from './processes.mjs';

/** A holder renews its lock this often, in milliseconds. */
const beat = 1000;
/** A lock not renewed for this long, in milliseconds, was left by a process that was killed. */
const patience = 20_000;

/** Inside the lock: which process of which machine holds it. */
const holderFile = 'holder';

/**
 * Runs the task while no other process runs one under the same lock. The lock is a folder. Its age tells whether its
 * holder still lives, also between containers that share the file system but not their process ids.
 *
 * @template T
 * @param {string} lock path of the folder to make
 * @param {string} what told to whoever has to wait
 * @param {() => T | Promise<T>} task must let the event loop run every few seconds
 * @returns {Promise<T>}
 */
export async function withLock(lock, what, task) {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let told = false; !take(lock); told = true) {
    if (!told) {
      console.error(`Waiting: another process is ${what}.`);
    }
    await sleep(300);
    breakAbandoned(lock);
  }
  const renewing = setInterval(() => utimesSync(lock, new Date(), new Date()), beat);
  try {
    return await task();
  } finally {
    clearInterval(renewing);
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(path.join(lock, holderFile), `${hostname()} ${process.pid}`);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  }
}

/**
 * Of several that wait, the rename lets one win; the others find nothing to rename.
 *
 * @param {string} lock
 */
function breakAbandoned(lock) {
  const grave = `${lock}.${process.pid}`;
  try {
    if (isAbandoned(lock)) {
      renameSync(lock, grave);
      rmSync(grave, { recursive: true, force: true });
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) {
      throw error;
    }
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  if (Date.now() - statSync(lock).mtimeMs > patience) {
    return true;
  }
  const [host, pid] = readFileSync(path.join(lock, holderFile), 'utf8').split(' ');
  return host === hostname() && pid !== undefined && !isRunning(Number(pid));
}
