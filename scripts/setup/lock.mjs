import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder renews its lock this often, in milliseconds. */
const beat = 1000;
/** A lock not renewed for this long, in milliseconds, was left by a process that was killed. */
const abandoned = 20_000;

/**
 * Runs the task while no other process runs one under the same lock. The lock is a folder whose age tells whether its
 * holder still lives, which also holds between containers that share the file system but not their process ids.
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
    if (Date.now() - statSync(lock).mtimeMs > abandoned) {
      renameSync(lock, grave);
      rmSync(grave, { recursive: true, force: true });
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) {
      throw error;
    }
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
