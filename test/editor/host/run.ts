/**
 * Runs the tests of this folder in the extension host of a real VS Code, on the packed extension and a copy of the
 * corpus: in VS Code's server with a headless browser, or with `--desktop` in a desktop VS Code, which is the one that
 * VSCODE_PATH names or else a downloaded one. `--grep TEXT` picks tests. `--coverage FOLDER` runs the build in dist/
 * instead and leaves V8's coverage in the folder.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root, scratch } from '../../../scripts/paths.mjs';
import { unpackedExtension } from '../harness/extension.ts';
import { makeRunFolder } from '../harness/runFolder.ts';

const { values: options } = parseArgs({
  options: {
    coverage: { type: 'string' },
    desktop: { type: 'boolean', default: process.platform === 'win32' },
    grep: { type: 'string' },
  },
});

const run = makeRunFolder();
try {
  await runTests({
    vscodeExecutablePath: options.desktop
      ? process.env.VSCODE_PATH
      : path.join(import.meta.dirname, '../harness/code.ts'),
    cachePath: scratch,
    extensionDevelopmentPath: options.coverage ? root : await unpackedExtension(run.path),
    extensionTestsPath: await bundleTests(path.join(run.path, 'tests.cjs')),
    extensionTestsEnv: {
      VERBATIM_COVERAGE: options.coverage && path.resolve(options.coverage),
      VERBATIM_GREP: options.grep,
    },
    launchArgs: [run.workspace, `--user-data-dir=${run.userData}`, `--extensions-dir=${run.extensions}`],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  run.remove();
}

/** Makes one file of all tests of this folder, for VS Code to load; mocha stays where it is installed. */
async function bundleTests(outfile: string): Promise<string> {
  const tests = readdirSync(import.meta.dirname).filter(name => name.endsWith('.test.ts'));
  await build({
    stdin: {
      contents: `
        import { runMocha } from './runMocha.ts';
        export const run = () => runMocha([${tests.map(name => `() => import('./${name}')`)}]);`,
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'file:*'],
    define: { MOCHA: JSON.stringify(import.meta.resolve('mocha')) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
