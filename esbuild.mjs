// Builds what ships: the extension and the command line. `vscode` is external to the extension only, so a runtime
// import of it anywhere below the command line fails the build.
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/**
 * SQLite as WebAssembly is loaded only where `node:sqlite` is missing, so it lies beside the bundles that share it, with the
 * .wasm it looks for in its own folder.
 *
 * @type {import('esbuild').Plugin}
 */
const besideBundle = {
  name: 'beside the bundle',
  setup(builder) {
    builder.onResolve({ filter: /^node-sqlite3-wasm$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './node-sqlite3-wasm.cjs', external: true },
    );
  },
};

/** For debugging, and for telling which lines were run: one line of a minified file holds them all. */
const traceable = process.argv.includes('--sourcemap');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: !traceable,
  sourcemap: traceable ? 'linked' : false,
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [besideBundle],
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: ['src/core/library/worker.ts'],
    outfile: 'dist/libraryWorker.cjs',
    format: 'cjs',
  }),
  build({
    ...common,
    entryPoints: ['node-sqlite3-wasm'],
    outfile: 'dist/node-sqlite3-wasm.cjs',
    format: 'cjs',
  }),
  build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  }),
]);

const sqlite = createRequire(import.meta.url).resolve('node-sqlite3-wasm');
copyFileSync(sqlite.replace(/\.js$/, '.wasm'), 'dist/node-sqlite3-wasm.wasm');
