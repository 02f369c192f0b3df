import createIgnore, { type Ignore } from 'ignore';
import type { Problem } from '../model.ts';
import type { Cancel, FileStat, Files } from '../ports.ts';
import { formatOf } from './formats.ts';

export interface Discovered {
  /** Each article once, sorted by path. */
  readonly found: readonly FileStat[];
  readonly problems: readonly Problem[];
}

/**
 * The readable articles below the folders. `exclude` holds patterns as in a .gitignore, relative to each folder. Hidden
 * files and folders and node_modules are left out; a folder that cannot be listed is a problem, the others are still read.
 */
export async function discover(
  files: Files,
  folders: readonly string[],
  options: { readonly exclude: readonly string[] },
  cancel: Cancel,
): Promise<Discovered> {
  const excluded = createIgnore().add([...options.exclude]);
  const found = new Map<string, FileStat>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    if (cancel.isCancellationRequested) break;
    try {
      for (const file of await files.list(folder, cancel)) {
        if (isArticle(relativePath(folder, file.path), excluded)) found.set(file.path, file);
      }
    } catch (error) {
      problems.push({ path: folder, message: unlistable(folder, error) });
    }
  }
  return { found: [...found.values()].sort(byPath), problems };
}

function isArticle(relative: string, excluded: Ignore): boolean {
  if (relative === '' || formatOf(relative) === undefined) return false;
  const hidden = relative.split('/').some(part => part.startsWith('.') || part === 'node_modules');
  return !hidden && !excluded.ignores(relative);
}

/** With forward slashes, as patterns have them; empty for a file that does not lie below the folder. */
function relativePath(folder: string, path: string): string {
  const base = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const whole = path.replaceAll('\\', '/');
  return whole.startsWith(`${base}/`) ? whole.slice(base.length + 1).replace(/^\/+/, '') : '';
}

function unlistable(folder: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${folder} cannot be listed: check that it exists and may be read (${reason.replace(/\s+/g, ' ')}).`;
}

function byPath(a: FileStat, b: FileStat): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
