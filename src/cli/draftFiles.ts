import { promises as fs } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import { neverCancelled } from '../core/ports.ts';
import { nodeFiles } from '../platform/nodeFiles.ts';
import { UsageError } from './args.ts';

/** The files that some names and patterns (`drafts/**\/*.md`) mean, in their order, each once. */
export async function draftFiles(given: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of given) {
    found.push(...(await filesFor(name)));
  }
  return [...new Set(found)];
}

async function filesFor(name: string): Promise<readonly string[]> {
  // A file may have a name that looks like a pattern.
  if (await isFile(name)) {
    return [name];
  }
  if (!/[*?[]/.test(name)) {
    throw new UsageError(`${name}: no such file`);
  }
  const base = path.dirname(name.slice(0, name.search(/[*?[]/)).concat('x'));
  const pattern = ignore().add(`/${path.relative(base, name).split(path.sep).join('/')}`);
  const files = await nodeFiles.list(base, neverCancelled);
  const names = files
    .map(file => path.relative(base, file.path))
    .filter(file => pattern.ignores(file.split(path.sep).join('/')))
    .map(file => path.join(base, file));
  if (names.length === 0) {
    throw new UsageError(`${name}: no file has such a name`);
  }
  return names.sort();
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await fs.stat(name)).isFile();
  } catch {
    return false;
  }
}
