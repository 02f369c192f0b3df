import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { tools } from '../../../scripts/paths.mjs';
import { packedExtension, unpackedExtension } from '../harness/extension.ts';
import { makeRunFolder, type RunFolder } from '../harness/runFolder.ts';
import { cleanEnvironment } from '../harness/server.ts';

const mayShip =
  /^(dist\/[\w.-]+\.(cjs|js|wasm\.br)|media\/.+|package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|license(\.txt|\.md)?|\.vsixmanifest)$/i;

describe('the packed extension', function () {
  this.timeout(60_000);
  this.slow(10_000);
  let run: RunFolder;
  let vsix: string;
  let folder: string;

  before(async () => {
    run = makeRunFolder();
    vsix = await packedExtension(run.path);
    folder = await unpackedExtension(run.path);
  });
  after(() => run.remove());

  it('is smaller than 1 MB', () => {
    assert.ok(statSync(vsix).size < 1_000_000, `${statSync(vsix).size} bytes`);
  });

  it('holds nothing but what the extension runs on and its documents', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    assert.deepEqual(
      files.filter(file => !mayShip.test(file)),
      [],
    );
  });

  it('holds the programs and pictures that its manifest names', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    for (const file of [manifest.main, manifest.icon, ...Object.values<string>(manifest.bin)]) {
      assert.ok(existsSync(path.join(folder, file)), file);
    }
  });

  it('installs into code-server', () => {
    const extensions = path.join(run.path, 'code-server');
    const printed = execFileSync(
      process.execPath,
      [
        path.join(tools, 'node_modules/code-server/out/node/entry.js'),
        ...['--install-extension', vsix],
        ...['--extensions-dir', extensions],
        ...['--user-data-dir', run.userData],
        ...['--config', path.join(run.path, 'code-server.yaml')],
      ],
      { encoding: 'utf8', env: cleanEnvironment() },
    );
    assert.match(printed, /successfully installed/);
    assert.ok(readdirSync(extensions).some(name => name.startsWith('verbatim-writing.verbatim-')));
  });
});
