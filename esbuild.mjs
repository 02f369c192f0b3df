// Builds what ships into dist/: the extension, its indexing thread and the command line, as modules that share what they have
// in common. `vscode` is external to the extension only: the command line is bundled once more, for nothing but to fail
// where anything below it imports `vscode` at run time.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const sqliteProgram = createRequire(import.meta.url).resolve('node-sqlite3-wasm');

/**
 * SQLite as WebAssembly is loaded only where `node:sqlite` is missing, so it lies beside the bundles, compressed: it is the
 * largest thing that ships. Its loader is told to take the program from there; it looks for no other file then.
 *
 * @type {import('esbuild').Plugin}
 */
const besideBundles = {
  name: 'beside the bundles',
  setup(builder) {
    builder.onResolve({ filter: /^node-sqlite3-wasm$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './node-sqlite3-wasm.cjs', external: true },
    );
    builder.onLoad({ filter: /node-sqlite3-wasm\.js$/ }, ({ path }) => {
      const empty = 'var Module=typeof Module!="undefined"?Module:{}';
      const loader = readFileSync(path, 'utf8');
      if (!loader.includes(empty)) {
        throw new Error(`${path} begins otherwise than expected; see besideBundles in esbuild.mjs`);
      }
      const binary =
        "require('node:zlib').brotliDecompressSync(require('node:fs').readFileSync(__dirname + '/node-sqlite3-wasm.wasm.br'))";
      return { contents: loader.replace(empty, `var Module={wasmBinary:${binary}}`), loader: 'js' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [besideBundles],
};

/** Packages that are no modules ask for `require`, which a module does not have by itself. */
const withRequire = {
  js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: {
      extension: 'src/extension.ts',
      cli: 'src/cli/main.ts',
      libraryWorker: 'src/core/library/worker.ts',
    },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    banner: withRequire,
    external: ['vscode'],
  }),
  build({ ...common, entryPoints: ['src/cli/main.ts'], format: 'esm', write: false, outfile: 'dist/cli.js' }),
  build({
    ...common,
    entryPoints: ['node-sqlite3-wasm'],
    outfile: 'dist/node-sqlite3-wasm.cjs',
    format: 'cjs',
  }),
]);
writeFileSync(
  'dist/node-sqlite3-wasm.wasm.br',
  brotliCompressSync(readFileSync(sqliteProgram.replace(/\.js$/, '.wasm'))),
);
