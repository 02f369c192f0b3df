import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase } from '../../../src/core/library/database.ts';
import { openLibrary } from '../../../src/core/library/library.ts';
import { openStore } from '../../../src/core/library/store.ts';
import { neverCancelled } from '../../../src/core/ports.ts';
import { searchQuotes } from '../../../src/core/search/search.ts';
import { nodeFiles } from '../../../src/platform/nodeFiles.ts';
import { silent } from '../../core/library/support.ts';
import type { Corpus, MadeArticle } from './corpus.ts';
import { fixed, megabytesInUse, milliseconds, table } from './measure.ts';
import { fill } from './searching.ts';

const worker = new URL('../../../src/core/library/worker.ts', import.meta.url);

/** How fast text comes into the library, against what FTS5 alone needs for it. */
export async function benchIndexing(corpus: Corpus, articles: number, folder: string): Promise<void> {
  const made = Array.from({ length: articles }, (_, index) => corpus.make(index));
  const megabytes = made.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0) / 1e6;
  const texts = writeArticles(made, path.join(folder, 'articles'));
  const floor = await bareInsert(made, path.join(folder, 'floor.db'));
  const put = await knownQuotes(corpus, articles, path.join(folder, 'put.db'));
  const all = await wholeWay(texts, path.join(folder, 'whole.db'));
  const row = (what: string, took: number) => ({
    what,
    seconds: fixed(took / 1000),
    'MB/s': fixed((megabytes / took) * 1000, 1),
    'times the floor': fixed(took / floor),
  });
  table(`Indexing ${articles.toLocaleString('en')} articles, ${fixed(megabytes, 1)} MB`, [
    row('bare insert into FTS5 (the floor)', floor),
    row('into the library, quotes known', put),
    row('files to library, on its thread', all.first),
  ]);
  const { size } = statSync(path.join(folder, 'whole.db'));
  table('Afterwards', [
    { what: 'first run, unchanged again (ms)', value: fixed(all.again, 0) },
    { what: 'reopened, counts and articles read (ms)', value: fixed(all.reopened, 0) },
    { what: 'longest block of the reading thread while indexing (ms)', value: fixed(all.longestBlock, 1) },
    { what: 'longest search while indexing (ms)', value: fixed(all.longestSearch, 1) },
    { what: 'more memory, both threads, after the first run (MB)', value: fixed(all.memory, 0) },
    { what: 'library per MB of text (MB)', value: fixed(size / 1e6 / megabytes) },
  ]);
}

/** Whether the cost of an article stays the same as the library grows. */
export async function benchGrowth(corpus: Corpus, sizes: readonly number[], folder: string): Promise<void> {
  const library = await openLibrary({ file: path.join(folder, 'growth.db'), log: silent });
  const rows = sizes.map((size, index) => {
    const { took } = milliseconds(() => fill(library, corpus, size));
    const added = size - (sizes[index - 1] ?? 0);
    return { articles: size, 'ms per article added': fixed(took / added, 3) };
  });
  library.close();
  table('Growth (making the article included)', rows);
}

function writeArticles(made: readonly MadeArticle[], folder: string): string {
  made.forEach(({ article }, index) => {
    const below = path.join(folder, String(index % 100));
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `${index}.txt`), article.text);
  });
  return folder;
}

async function bareInsert(made: readonly MadeArticle[], file: string): Promise<number> {
  const database = await openDatabase({ file });
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE bare USING fts5 (text)',
  );
  const { took } = milliseconds(() => {
    for (let from = 0; from < made.length; from += 500) {
      database.withTransaction(() => {
        for (const { article } of made.slice(from, from + 500)) {
          database.run('INSERT INTO bare (text) VALUES (?)', article.text);
        }
      });
    }
  });
  database.close();
  return took;
}

async function knownQuotes(corpus: Corpus, articles: number, file: string): Promise<number> {
  const making = milliseconds(() => {
    for (let index = 0; index < articles; index++) {
      corpus.make(index);
    }
  }).took;
  const library = await openLibrary({ file, log: silent });
  const { took } = milliseconds(() => fill(library, corpus, articles));
  library.close();
  return took - making;
}

async function wholeWay(folder: string, file: string) {
  const before = megabytesInUse();
  const store = await openStore({ file, files: nodeFiles, log: silent, worker });
  const sync = () => store.sync({ folders: [folder], exclude: [] }, neverCancelled, () => {});
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let longestSearch = 0;
  const typing = setInterval(() => {
    const { took } = milliseconds(() => searchQuotes(store.library, 'bil hotkur d', { limit: 10 }));
    longestSearch = Math.max(longestSearch, took);
  }, 100);
  delay.enable();
  const start = performance.now();
  await sync();
  const first = performance.now() - start;
  clearInterval(typing);
  delay.disable();
  const memory = megabytesInUse() - before;
  const restart = performance.now();
  await sync();
  const again = performance.now() - restart;
  await store.close();
  const opening = performance.now();
  const library = await openLibrary({ file, log: silent });
  library.counts();
  library.articles();
  const reopened = performance.now() - opening;
  library.close();
  return { first, again, reopened, longestBlock: delay.max / 1e6, longestSearch, memory };
}
