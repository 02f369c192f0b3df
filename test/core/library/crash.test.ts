import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../../src/core/library/database.ts';
import { indexFolders } from '../../../src/core/library/indexing.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import { neverCancelled } from '../../../src/core/ports.ts';
import { nodeFiles } from '../../../src/platform/nodeFiles.ts';
import { Corpus, randomFrom } from '../../bench/library/corpus.ts';
import { assertSound, engines, listeningLog, silent, withFolder } from './support.ts';

/** `npm run test:crash` kills as often as a library should survive; every other run only a few times. */
const kills = Number(process.env['VERBATIM_KILLS'] ?? 4);
const child = path.join(import.meta.dirname, 'crashChild.ts');
const files = 40;

for (const engine of engines) {
  describe(`killing the process that indexes, on ${engine}`, function () {
    this.timeout(kills * 30_000);

    it(`loses nothing that was committed, ${kills} times, and ends as if nothing had happened`, () =>
      withFolder(async folder => {
        const articles = path.join(folder, 'articles');
        mkdirSync(articles);
        const file = path.join(folder, 'library.db');
        const random = randomFrom(kills);
        const corpus = new Corpus();
        const change = changer(articles, corpus, random);
        for (let round = 0; round < kills; round++) {
          change();
          const committed = await indexAndKill(file, articles, engine, random);
          const log = listeningLog();
          const library = await openLibrary({ file, engine, log });
          try {
            assert.deepEqual(log.lines, []);
            assertSound(library);
            assertHolds(library, committed);
            await index(library, articles);
            assertSound(library);
            assert.deepEqual(contents(library), await builtInPeace(articles));
          } finally {
            library.close();
          }
        }
      }));
  });
}

/** Writes, rewrites, renames and removes some articles each time it is called; all of them the first time. */
function changer(folder: string, corpus: Corpus, random: () => number): () => void {
  let made = 0;
  const write = (name: string): void => {
    writeFileSync(path.join(folder, name), corpus.make(made++).article.text);
  };
  return () => {
    const there = readdirSync(folder);
    for (const name of there) {
      const chance = random();
      if (chance < 0.4) {
        write(name);
      } else if (chance < 0.5) {
        rmSync(path.join(folder, name));
      }
    }
    for (let count = readdirSync(folder).length; count < files; count++) {
      write(`article-${made}.txt`);
    }
  };
}

/** The files whose articles were in the library, as they were, when the process was killed. */
function indexAndKill(
  file: string,
  folder: string,
  engine: Engine,
  random: () => number,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, file, folder, engine], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const after = Math.floor(random() * files);
    let said = '';
    let doomed = false;
    running.stdout.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      if (!doomed && said.split('\n').length > after) {
        doomed = true;
        setTimeout(() => running.kill('SIGKILL'), random() * 30);
      }
    });
    running.on('error', reject);
    running.on('exit', (_, signal) => {
      const lines = said.split('\n').slice(0, -1);
      signal === 'SIGKILL'
        ? resolve(lines.filter(line => line !== 'all'))
        : reject(new Error(`The indexing ended before it was killed: ${said}`));
    });
  });
}

function assertHolds(library: Library, committed: readonly string[]): void {
  const there = new Set(library.files().map(each => each.path));
  assert.deepEqual(
    committed.filter(each => !there.has(each)),
    [],
  );
}

async function index(library: Library, folder: string): Promise<void> {
  const indexing = { library, files: nodeFiles, stretch: 1_000, replacing: () => assert.fail('damaged') };
  await indexFolders(indexing, { folders: [folder], exclude: [] }, neverCancelled, () => {});
}

async function builtInPeace(folder: string): Promise<unknown> {
  const library = await openLibrary({ file: ':memory:', log: silent });
  await index(library, folder);
  const all = contents(library);
  library.close();
  return all;
}

/** All that a library says, but for the numbers it gives things. */
function contents(library: Library): unknown {
  return library.articles().map(entry => ({
    article: library.article(entry.id),
    quotes: library.quotesOf(entry.id).map(quote => ({ ...quote, id: 0, articleId: 0 })),
    counts: library.counts(),
    voices: library.voices(),
  }));
}
