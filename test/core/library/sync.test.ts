import assert from 'node:assert/strict';
import type { Library } from '../../../src/core/library/library.ts';
import { type Sources, type SyncSummary, sync } from '../../../src/core/library/sync.ts';
import type { Problem } from '../../../src/core/model.ts';
import { neverCancelled } from '../../../src/core/ports.ts';
import { articleAt, inMemory, markedQuotes } from './support.ts';

/** A folder in memory that counts what is read. A file whose words start with `bad` cannot be read as an article. */
class Folder implements Sources {
  readonly files = new Map<string, { text: string; modified: number }>();
  readonly problems: Problem[] = [];
  readonly reads: string[] = [];

  write(path: string, text: string, modified = 1): void {
    this.files.set(path, { text, modified });
  }

  async discover() {
    const found = [...this.files].map(([path, { text, modified }]) => ({
      path,
      size: text.length,
      modified,
    }));
    return { found, problems: this.problems };
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    return new TextEncoder().encode(this.files.get(path)?.text);
  }

  readArticle(path: string, bytes: Uint8Array) {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('bad')) {
      throw new Error(`${path}: not an article; convert it.`);
    }
    return articleAt(path, text.split('\n'));
  }

  extractQuotes = markedQuotes;
}

describe('the sync of a library with its folders', () => {
  let library: Library;
  let folder: Folder;

  beforeEach(async () => {
    library = await inMemory();
    folder = new Folder();
    folder.write('a.md', 'Ada: "one"');
    folder.write('b.md', 'Bo: "two"');
  });

  afterEach(() => library.close());

  const run = (everything = false): Promise<SyncSummary> =>
    sync(library, folder, { everything }, neverCancelled, () => {});

  const paths = (): readonly string[] => library.articles().map(({ path }) => path);

  it('adds what is new', async () => {
    const { added, read, found } = await run();
    assert.deepEqual([added, read, found], [2, 2, 2]);
    assert.deepEqual(paths(), ['a.md', 'b.md']);
    assert.equal(library.counts().quotes, 2);
  });

  it('reads nothing where neither size nor time changed', async () => {
    await run();
    folder.reads.length = 0;
    const { read, added, changed, removed } = await run();
    assert.deepEqual([read, added, changed, removed], [0, 0, 0, 0]);
    assert.deepEqual(folder.reads, []);
  });

  it('reads but does not index again what has a new time and the same words, and remembers the time', async () => {
    await run();
    const quotes = library.quotesBy('Ada');
    folder.write('a.md', 'Ada: "one"', 2);
    assert.deepEqual([(await run()).read, (await run()).read], [1, 0]);
    assert.deepEqual(library.quotesBy('Ada'), quotes);
  });

  it('replaces what changed and removes what is gone', async () => {
    await run();
    folder.write('a.md', 'Cy: "three"', 2);
    folder.files.delete('b.md');
    const { changed, removed } = await run();
    assert.deepEqual([changed, removed], [1, 1]);
    assert.deepEqual(
      library.voices().map(({ speaker }) => speaker),
      ['Cy'],
    );
  });

  it('knows a renamed file again by its bytes, with all its ids', async () => {
    await run();
    const [before] = library.quotesBy('Ada');
    folder.files.delete('a.md');
    folder.write('moved/a.md', 'Ada: "one"', 2);
    const { renamed, added, removed } = await run();
    assert.deepEqual([renamed, added, removed], [1, 0, 0]);
    const [after] = library.quotesBy('Ada');
    assert.deepEqual(
      [after?.id, after?.articleId, after?.path],
      [before?.id, before?.articleId, 'moved/a.md'],
    );
  });

  it('takes two copies for two articles, also when the one they come from is gone', async () => {
    await run();
    folder.files.delete('a.md');
    folder.write('copy1.md', 'Ada: "one"');
    folder.write('copy2.md', 'Ada: "one"');
    const { renamed, added } = await run();
    assert.deepEqual([renamed, added], [1, 1]);
    assert.deepEqual(paths(), ['b.md', 'copy1.md', 'copy2.md']);
  });

  it('names a bad file and indexes the rest', async () => {
    folder.write('a.md', 'bad bytes');
    const { skipped, added } = await run();
    assert.deepEqual(skipped, [{ path: 'a.md', message: 'a.md: not an article; convert it.' }]);
    assert.equal(added, 1);
    assert.deepEqual(paths(), ['b.md']);
  });

  it('does not go on showing what a file said before it went bad', async () => {
    await run();
    folder.write('a.md', 'bad bytes', 2);
    const { removed } = await run();
    assert.equal(removed, 1);
    assert.deepEqual(paths(), ['b.md']);
  });

  it('keeps the articles below a folder that cannot be looked at, and passes the problem on', async () => {
    folder.write('far/c.md', 'Cy: "three"');
    folder.write('farther.md', 'Di: "four"');
    await run();
    folder.files.delete('far/c.md');
    folder.files.delete('farther.md');
    folder.problems.push({ path: 'far', message: 'far: not there; is the disk connected?' });
    const { skipped } = await run();
    assert.equal(skipped.length, 1);
    assert.deepEqual(paths(), ['a.md', 'b.md', 'far/c.md']);
  });

  it('reads all again when asked to', async () => {
    await run();
    const { read, changed } = await run(true);
    assert.deepEqual([read, changed], [2, 2]);
  });

  it('stops when cancelled and keeps what it has done; the next one goes on from there', async () => {
    const cancel = { isCancellationRequested: false };
    const stopAfterOne = (done: number): void => {
      cancel.isCancellationRequested = done === 1;
    };
    const first = await sync(library, folder, {}, cancel, stopAfterOne);
    assert.deepEqual([first.cancelled, first.added], [true, 1]);
    assert.equal(library.counts().articles, 1);
    assert.deepEqual([(await run()).added, library.counts().articles], [1, 2]);
  });

  it('removes nothing when cancelled', async () => {
    await run();
    folder.files.clear();
    await sync(library, folder, {}, { isCancellationRequested: true }, () => {});
    assert.equal(library.counts().articles, 2);
  });

  it('says how far it is, from what need not be read to the end', async () => {
    await run();
    folder.write('a.md', 'Ada: "new"', 2);
    const steps: string[] = [];
    await sync(library, folder, {}, neverCancelled, (done, total) => steps.push(`${done}/${total}`));
    assert.deepEqual(steps, ['1/2', '2/2']);
  });
});
