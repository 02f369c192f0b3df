/** npm run coverage: which lines of src the core's tests and those in the extension host run, together. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const folder = path.join(root, 'coverage');
const raw = path.join(folder, 'raw');

rmSync(folder, { recursive: true, force: true });
run(['esbuild.mjs', '--sourcemap']);
run(['node_modules/mocha/bin/mocha.js'], { NODE_V8_COVERAGE: raw });
run(['test/editor/host/run.ts', '--coverage', raw]);
run([
  'node_modules/c8/bin/c8.js',
  'report',
  ...['--temp-directory', raw],
  ...['--reporter', 'text', '--reporter', 'html'],
  ...['--include', 'src/**', '--exclude-after-remap'],
]);

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    process.exit(1);
  }
}
