import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Cancel, FileStat, Files } from '../core/ports.ts';

/** Folders that never hold a writer's articles and may hold a million files. */
const skipped = new Set(['node_modules', '.git']);

/** The file system of this machine. Symbolic links to folders are not followed, so a loop of links ends. */
export const nodeFiles: Files = Object.freeze({
  async list(folder: string, cancel: Cancel): Promise<readonly FileStat[]> {
    const found: FileStat[] = [];
    const waiting = [folder];
    for (
      let next = waiting.pop();
      next !== undefined && !cancel.isCancellationRequested;
      next = waiting.pop()
    ) {
      const entries = await entriesOf(next, next === folder);
      waiting.push(...entries.filter(isWorthEntering).map(entry => path.join(entry.parentPath, entry.name)));
      const files = entries.filter(entry => entry.isFile() || entry.isSymbolicLink());
      const stats = await Promise.all(files.map(entry => statOf(path.join(entry.parentPath, entry.name))));
      found.push(...stats.filter(stat => stat !== undefined));
    }
    return found;
  },

  read(file: string): Promise<Uint8Array> {
    return fs.readFile(file);
  },
});

/** A folder asked for by name that is not there is empty; a folder below it that vanished meanwhile, too. */
async function entriesOf(folder: string, asked: boolean): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (asked && !isMissing(error)) {
      throw error;
    }
    return [];
  }
}

async function statOf(file: string): Promise<FileStat | undefined> {
  try {
    const stat = await fs.stat(file);
    return stat.isFile() ? { path: file, size: stat.size, modified: stat.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

function isWorthEntering(entry: Dirent): boolean {
  return entry.isDirectory() && !skipped.has(entry.name);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
