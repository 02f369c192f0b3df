import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const manifestText = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText);
const strings: Record<string, string> = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const { contributes } = manifest;

/** The editor's list of ids, read as text: the module itself needs a running VS Code. */
const source = readFileSync(path.join(root, 'src/editor/contributions.ts'), 'utf8');

describe('package.json and src/editor/contributions.ts', () => {
  it('list the same commands', () => {
    const declared = contributes.commands.map((entry: { command: string }) => entry.command);
    assert.deepEqual(declared.toSorted(), Object.values(constant('commands')).toSorted());
  });

  it('list the same views', () => {
    const declared = contributes.views.verbatim.map((view: { id: string }) => view.id);
    assert.deepEqual(declared.toSorted(), Object.values(constant('views')).toSorted());
  });

  it('list the same settings with the same defaults', () => {
    const properties: Record<string, { default: unknown }> = contributes.configuration.properties;
    const declared = Object.entries(properties).map(([id, { default: value }]) => [id, value]);
    const coded = Object.entries(constant('settings')).map(([id, value]) => [`verbatim.${id}`, value]);
    assert.deepEqual(Object.fromEntries(declared), Object.fromEntries(coded));
  });

  it('use the same kinds of rows', () => {
    const used = [...manifestText.matchAll(/viewItem == (\w+)/g)].map(match => match[1]);
    const kinds = Object.values(constant('rowKinds'));
    assert.deepEqual(
      used.filter(kind => !kinds.includes(kind)),
      [],
    );
  });
});

describe('package.json', () => {
  it('names commands in menus only that it declares', () => {
    const declared: string[] = contributes.commands.map((entry: { command: string }) => entry.command);
    const used = Object.values<{ command: string }[]>(contributes.menus).flat();
    assert.deepEqual(
      used.filter(({ command }) => !declared.includes(command)),
      [],
    );
  });

  it('has a text for every key and no text without one', () => {
    const keys = [...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(match => match[1] ?? '');
    assert.deepEqual([...new Set(keys)].toSorted(), Object.keys(strings).toSorted());
  });

  it('links from its texts to declared commands only', () => {
    const declared: string[] = contributes.commands.map((entry: { command: string }) => entry.command);
    const linked = Object.values(strings).flatMap(text => [...text.matchAll(/command:(verbatim\.\w+)/g)]);
    assert.deepEqual(
      linked.map(match => match[1] ?? '').filter(command => !declared.includes(command)),
      [],
    );
  });

  it('keeps the floor that forks of VS Code need', () => {
    assert.equal(manifest.engines.vscode, '^1.105.0');
  });

  it('keeps VS Code from taking [@key] and [^note] for links without a definition', () => {
    assert.equal(contributes.configurationDefaults['markdown.validate.referenceLinks.enabled'], 'ignore');
  });

  it('says yes to untrusted workspaces, since nothing from a workspace is run', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });
});

/** An exported object of literals, read from the source. */
function constant(name: string): Record<string, unknown> {
  const literal = new RegExp(`export const ${name} = (\\{[^;]*\\}) as const;`).exec(source)?.[1];
  assert.ok(literal, `contributions.ts exports ${name}`);
  return new Function(`return ${literal}`)();
}
