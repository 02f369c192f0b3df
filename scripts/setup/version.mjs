import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;

/** Where the tools' versions are pinned. */
export const toolsLock = path.resolve(here, '../../test/editor/harness/tools');

/** Names a set of tools: another platform, other versions, or another way to set them up have another name. */
export const toolsVersion = versionOf([
  path.join(toolsLock, 'package-lock.json'),
  path.join(here, 'tools.mjs'),
  path.join(here, 'chromium.mjs'),
  ...readdirSync(path.join(here, 'standIns'))
    .sort()
    .map(name => path.join(here, 'standIns', name)),
]);

/** @param {readonly string[]} files */
function versionOf(files) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of files) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
