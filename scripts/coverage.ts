/** npm run coverage: which lines of src the core's tests and those in the extension host run, together. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

const folder = path.join(root, 'coverage');
const raw = path.join(folder, 'raw');

interface SourceMapCacheEntry {
  readonly data: { sources: string[] } | null;
}

rmSync(folder, { recursive: true, force: true });
const steps = [
  run(['esbuild.mjs', '--sourcemap']),
  run(['node_modules/mocha/bin/mocha.js'], { NODE_V8_COVERAGE: raw }),
  run(['test/editor/host/run.ts', '--coverage', raw]),
  nameSourcesByPath(),
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

/** Node names the sources of a bundle by URL, and c8 takes those for files outside the project and passes them over. */
function nameSourcesByPath(): boolean {
  for (const file of readdirSync(raw).map(name => path.join(raw, name))) {
    const coverage = JSON.parse(readFileSync(file, 'utf8'));
    for (const { data } of Object.values<SourceMapCacheEntry>(coverage['source-map-cache'] ?? {})) {
      if (data) {
        data.sources = data.sources.map(url => (url.startsWith('file:') ? fileURLToPath(url) : url));
      }
    }
    writeFileSync(file, JSON.stringify(coverage));
  }
  return true;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
