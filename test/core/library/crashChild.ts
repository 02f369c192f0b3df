/** Indexes a folder into a library and says after each transaction how many files are in; made to be killed on the way. */
import { indexFolders } from '../../../src/core/library/indexing.ts';
import { openLibrary } from '../../../src/core/library/library.ts';
import { neverCancelled } from '../../../src/core/ports.ts';
import { nodeFiles } from '../../../src/platform/nodeFiles.ts';
import { engines, silent } from './support.ts';

const [file = '', folder = '', name] = process.argv.slice(2);
const library = await openLibrary({ file, engine: engines.find(engine => engine === name), log: silent });
const indexing = {
  library,
  files: nodeFiles,
  stretch: 5,
  replacing: () => Promise.reject(new Error('damaged')),
};
const done = new Set<string>();
await indexFolders(indexing, { folders: [folder], exclude: [] }, neverCancelled, () => {
  for (const { path } of library.files()) {
    if (!done.has(path)) {
      done.add(path);
      process.stdout.write(`${path}\n`);
    }
  }
});
process.stdout.write('all\n');
// Stays open, with its log not yet written back, until it is killed.
setInterval(() => {}, 1_000);
