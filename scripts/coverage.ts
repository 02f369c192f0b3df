/** npm run coverage: which lines of src the core's tests and those in the extension host run, together. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const folder = path.join(root, 'coverage');
const raw = path.join(folder, 'raw');

rmSync(folder, { recursive: true, force: true });
const steps = [
  run(['esbuild.mjs', '--sourcemap']),
  run(['node_modules/mocha/bin/mocha.js'], { NODE_V8_COVERAGE: raw }),
  run(['test/editor/host/run.ts', '--coverage', raw]),
  // What failed tests have run counts as well.
  run([
    'node_modules/c8/bin/c8.js',
    'report',
    ...['--temp-directory', raw],
    ...['--reporter', 'text', '--reporter', 'html'],
    ...['--include', 'src/**', '--exclude-after-remap'],
  ]),
];
process.exitCode = steps.every(Boolean) ? 0 : 1;

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
