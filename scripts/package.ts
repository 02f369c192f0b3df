/** npm run package: builds the extension and packs it into the project's folder. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { packExtension } from '../test/editor/harness/extension.ts';
import { root } from './paths.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `${name}-${version}.vsix`);
await packExtension(vsix);
console.log(`${vsix}: ${Math.ceil(statSync(vsix).size / 1000)} kB`);
