import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStore, type Store } from '../../../src/core/library/store.ts';
import { neverCancelled } from '../../../src/core/ports.ts';
import { nodeFiles } from '../../../src/platform/nodeFiles.ts';
import { engines, listeningLog, silent, withFolder } from './support.ts';

const worker = new URL('../../../src/core/library/worker.ts', import.meta.url);

/** A store over `folder/articles`, its file beside it. */
async function withStore(
  work: (store: Store, folder: string) => Promise<void>,
  more: Partial<Parameters<typeof openStore>[0]> = {},
): Promise<void> {
  await withFolder(async folder => {
    mkdirSync(path.join(folder, 'articles'));
    const file = path.join(folder, 'library.db');
    const store = await openStore({ file, files: nodeFiles, log: silent, ...more });
    try {
      await work(store, folder);
    } finally {
      await store.close();
    }
  });
}

function write(folder: string, name: string, words: string): void {
  writeFileSync(path.join(folder, 'articles', name), words);
}

function sync(store: Store, folder: string, cancel = neverCancelled, progress = (_: number) => {}) {
  return store.sync({ folders: [path.join(folder, 'articles')], exclude: ['left-out.md'] }, cancel, progress);
}

const says = (words: string): string => `The day in the harbour\n\n“${words},” said Mara Quill.\n`;

for (const [where, options] of [
  ['a thread of its own', { worker }],
  ['this thread', {}],
  ...engines.map(engine => [`${engine}, with a thread where it can`, { engine, worker }] as const),
] as const) {
  describe(`a store that writes on ${where}`, () => {
    it('indexes a folder, follows its changes, and shows them at once', () =>
      withStore(async (store, folder) => {
        write(folder, 'one.md', says('The harbour is open'));
        write(folder, 'left-out.md', says('Nobody reads this'));
        assert.equal((await sync(store, folder)).added, 1);
        const [quote] = store.library.quotesBy('Mara Quill');
        assert.equal(quote?.segments[0]?.text, 'The harbour is open,');
        write(folder, 'one.md', says('The harbour is closed again'));
        assert.equal((await sync(store, folder)).changed, 1);
        assert.equal(
          store.library.quotesBy('Mara Quill')[0]?.segments[0]?.text,
          'The harbour is closed again,',
        );
      }, options));

    it('can be cancelled, and keeps what it has done', () =>
      withStore(async (store, folder) => {
        for (let index = 0; index < 150; index++) {
          write(folder, `${index}.md`, says(`The harbour is open for ship number ${index}`));
        }
        const cancel = { isCancellationRequested: false };
        const summary = await sync(store, folder, cancel, done => {
          cancel.isCancellationRequested = done > 0;
        });
        assert.equal(store.library.counts().articles, summary.added);
        assert.equal((await sync(store, folder)).found, 150);
        assert.equal(store.library.counts().articles, 150);
      }, options));

    it('begins anew where the file turns out to be damaged while it is open, and says so', async () => {
      const log = listeningLog();
      await withFolder(async folder => {
        mkdirSync(path.join(folder, 'articles'));
        write(folder, 'one.md', says('The harbour is open'));
        const opening = { file: path.join(folder, 'library.db'), files: nodeFiles, log, ...options };
        const before = await openStore(opening);
        await sync(before, folder);
        await before.close();
        spoilAllButFirstPage(opening.file);
        const after = await openStore(opening);
        write(folder, 'two.md', says('The harbour is wide'));
        await sync(after, folder);
        assert.deepEqual(after.library.counts(), { articles: 2, quotes: 2, speakers: 1 });
        assert.match(log.lines.join('\n'), /is damaged; it was moved to/);
        await after.close();
      });
    });
  });
}

describe('a store', () => {
  it('says in one line why it cannot be opened', async () => {
    const open = (file: string) => openStore({ file, files: nodeFiles, log: silent, worker });
    await assert.rejects(
      open('/proc/library.db'),
      /^Error: Cannot open the library \/proc\/library\.db: [^\n]+$/,
    );
    await assert.rejects(open('/not/there/library.db'), /Cannot open the library \/not\/there\/library\.db/);
  });

  it('does one after the other what is asked of it at once', () =>
    withStore(
      async (store, folder) => {
        write(folder, 'one.md', says('The harbour is open'));
        const summaries = await Promise.all([sync(store, folder), sync(store, folder), sync(store, folder)]);
        assert.deepEqual(
          summaries.map(({ added }) => added),
          [1, 0, 0],
        );
      },
      { worker },
    ));

  it('says so where its thread dies, and does not take this process along', async () => {
    const log = listeningLog();
    const dies = new URL('data:text/javascript,import "node:worker_threads"; throw new Error("no more")');
    await assert.rejects(
      openStore({ file: '/not/there.db', files: nodeFiles, log, worker: dies }),
      /no more/,
    );
    assert.match(log.lines.join(), /The indexing of articles failed: no more/);
  });

  it('serves two windows and a reader on one file', () =>
    withFolder(async folder => {
      mkdirSync(path.join(folder, 'articles'));
      for (let index = 0; index < 60; index++) {
        write(folder, `${index}.md`, says(`The harbour is open for ship number ${index}`));
      }
      const file = path.join(folder, 'library.db');
      const stores = await Promise.all(
        [worker, worker, undefined].map(program =>
          openStore({ file, files: nodeFiles, log: silent, worker: program }),
        ),
      );
      await Promise.all(stores.map(store => sync(store, folder)));
      rmSync(path.join(folder, 'articles', '0.md'));
      await Promise.all(stores.map(store => sync(store, folder)));
      for (const store of stores) {
        assert.deepEqual(store.library.counts(), { articles: 59, quotes: 59, speakers: 1 });
        await store.close();
      }
      assert.ok(existsSync(file));
    }));

  it('reads everything again, once, after its way of reading has changed', () =>
    withStore(async (store, folder) => {
      write(folder, 'one.md', says('The harbour is open'));
      await sync(store, folder);
      store.library.database.exec('PRAGMA application_id = 99');
      assert.deepEqual([(await sync(store, folder)).changed, (await sync(store, folder)).changed], [1, 0]);
    }));

  it('keeps what was indexed when the disk is full, and says what to do', () =>
    withStore(async (store, folder) => {
      write(folder, 'one.md', says('The harbour is open'));
      await sync(store, folder);
      store.library.database.exec('PRAGMA max_page_count = 60');
      for (let index = 0; index < 200; index++) {
        write(folder, `more-${index}.md`, says(`ship ${index} `.repeat(200)));
      }
      await assert.rejects(sync(store, folder), /The disk is full: free some space and index again/);
      const kept = store.library.counts().articles;
      assert.ok(kept >= 1 && kept < 201);
      assert.equal(store.library.articles().length, kept);
      store.library.database.exec('PRAGMA max_page_count = 100000');
      assert.equal((await sync(store, folder)).added, 201 - kept);
    }));
});

/** The first page says that this is a library of the right version; the damage shows only on use. */
function spoilAllButFirstPage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096);
  writeFileSync(file, bytes);
}
