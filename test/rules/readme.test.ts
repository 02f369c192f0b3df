import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('README.md', () => {
  it('names every dependency with its licence', () => {
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    assert.deepEqual(
      names.filter(name => !rowsWith(`\`${name}\``).some(row => row.split('|').length === 5)),
      [],
    );
  });

  it('names no dependency that is gone', () => {
    const installed = { ...manifest.dependencies, ...manifest.devDependencies };
    const named = readme
      .split('\n')
      .filter(
        line => /^\| `[@a-z]/.test(line) && !/^\| `(?:footnote|pandoc|link|author-date|auto)`/.test(line),
      )
      .flatMap(line => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1] ?? ''));
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter(name => !(name in installed) && !name.startsWith('media/')),
      [],
    );
  });

  it('names settings that exist only', () => {
    const settings = Object.keys(manifest.contributes.configuration.properties);
    const named = [...readme.matchAll(/`(verbatim\.\w+\.\w+)`/g)].map(match => match[1] ?? '');
    assert.deepEqual(
      named.filter(name => !settings.includes(name)),
      [],
    );
  });

  it('names scripts that exist only', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(match => match[1] ?? '');
    assert.deepEqual(
      named.filter(name => !(name in manifest.scripts)),
      [],
    );
  });
});

function rowsWith(text: string): string[] {
  return readme.split('\n').filter(line => line.startsWith('|') && line.includes(text));
}
