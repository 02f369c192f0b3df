import assert from 'node:assert/strict';
import { discover } from '../../../src/core/articles/discover.ts';
import { type Cancel, type FileStat, type Files, neverCancelled } from '../../../src/core/ports.ts';

describe('discovering articles', () => {
  it('finds readable files once each, sorted by path', async () => {
    const files = folderOf('/a', ['b.md', 'a.txt', 'c.MARKDOWN', 'd.text', 'x.png', 'noextension']);
    assert.deepEqual(await paths(files, ['/a', '/a/']), [
      '/a/a.txt',
      '/a/b.md',
      '/a/c.MARKDOWN',
      '/a/d.text',
    ]);
  });

  it('leaves out hidden files and folders, and node_modules', async () => {
    const files = folderOf('/a', ['.b.md', '.git/a.txt', 'node_modules/p/readme.md', 'c/d/e.md']);
    assert.deepEqual(await paths(files, ['/a']), ['/a/c/d/e.md']);
  });

  it('leaves out what patterns exclude, as in a .gitignore and relative to the folder', async () => {
    const files = folderOf('/a', ['draft.md', 'old/x.md', 'old/keep.md', 'deep/old/x.md', 'x.txt']);
    const exclude = ['draft.md', '/old/*', '!/old/keep.md'];
    assert.deepEqual(await paths(files, ['/a'], exclude), ['/a/deep/old/x.md', '/a/old/keep.md', '/a/x.txt']);
  });

  it('finds files below folders named with backslashes', async () => {
    const files = folderOf('C:\\texts', ['a\\b.md'], '\\');
    assert.deepEqual(await paths(files, ['C:\\texts'], ['c/']), ['C:\\texts\\a\\b.md']);
  });

  it('names a folder that cannot be listed, in one line, and reads the others', async () => {
    const good = folderOf('/a', ['a.txt']);
    const files: Files = {
      ...good,
      list: (folder, cancel) =>
        folder === '/b' ? Promise.reject(new Error('EACCES:\npermission denied')) : good.list(folder, cancel),
    };
    const { found, problems } = await discover(files, ['/b', '/a'], { exclude: [] }, neverCancelled);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/a/a.txt'],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/b'],
    );
    assert.match(problems[0]?.message ?? '', /^\/b .*EACCES: permission denied.*$/);
  });

  it('stops when it is cancelled', async () => {
    const cancelled: Cancel = { isCancellationRequested: true };
    const { found } = await discover(folderOf('/a', ['a.txt']), ['/a'], { exclude: [] }, cancelled);
    assert.deepEqual(found, []);
  });
});

async function paths(
  files: Files,
  folders: readonly string[],
  exclude: readonly string[] = [],
): Promise<string[]> {
  const { found, problems } = await discover(files, folders, { exclude }, neverCancelled);
  assert.deepEqual(problems, []);
  return found.map(({ path }) => path);
}

function folderOf(folder: string, names: readonly string[], separator = '/'): Files {
  const list: FileStat[] = names.map(name => ({
    path: `${folder}${separator}${name}`,
    size: 1,
    modified: 1,
  }));
  return { list: () => Promise.resolve(list), read: () => Promise.resolve(new Uint8Array()) };
}
