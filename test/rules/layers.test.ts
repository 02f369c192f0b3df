import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../src');

/** Left to right: a room imports only itself and rooms before it. */
const rooms = [
  ['core/model', 'core/ports'],
  ['platform'],
  ['core/articles'],
  ['core/quotes'],
  ['core/library'],
  ['core/search'],
  ['core/draft'],
  ['core/cite'],
  ['core/checks'],
  ['core/service'],
  ['editor', 'cli', 'mcp'],
  ['extension'],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll(path.sep, '/'))
  .filter(name => name.endsWith('.ts'))
  .sort();
const imports = files.flatMap(importsOf);

describe('the rooms of src', () => {
  it('each file has a room', () => {
    assert.deepEqual(
      files.filter(file => roomOf(file) === undefined),
      [],
    );
  });

  it('a room imports only itself and the rooms to its left', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('src/') && !mayImport(from, to.slice(4)));
    assert.deepEqual(wrong, []);
  });

  it('vscode is imported by the editor and the extension only, types included', () => {
    const wrong = imports.filter(
      ({ from, to }) => to === 'vscode' && !/^(editor\/|extension\.ts$)/.test(from),
    );
    assert.deepEqual(wrong, []);
  });

  it('files are short enough to read in one go', () => {
    const lines = files.map(file => readFileSync(path.join(source, file), 'utf8').split('\n').length);
    assert.deepEqual(
      files.filter((_, index) => (lines[index] ?? 0) > 400),
      [],
    );
  });
});

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm),
  ].map(match => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const local = target.startsWith('.');
    return { from: file, to: local ? `src/${path.posix.join(path.posix.dirname(file), target)}` : target };
  });
}

function roomOf(file: string): number | undefined {
  const index = rooms.findIndex(row => row.some(room => isIn(file, room)));
  return index < 0 ? undefined : index;
}

function mayImport(from: string, to: string): boolean {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (a === undefined || b === undefined) {
    return false;
  }
  const sameRoom = (rooms[a] ?? []).some(room => isIn(from, room) && isIn(to, room));
  // The least rooms hold one file each and may use each other.
  return b < a || sameRoom || (a === 0 && b === 0);
}

function isIn(file: string, room: string): boolean {
  return file === `${room}.ts` || file.startsWith(`${room}/`);
}
