import assert from 'node:assert/strict';
import path from 'node:path';
import { readBibliography } from '../../../src/core/cite/bibliography.ts';
import { bibliographiesOf, styleOf, type Whereabouts } from '../../../src/core/cite/find.ts';
import { addressOf, joinEntries, keysInUse } from '../../../src/core/cite/join.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

const folder = path.resolve('/writing');

function whereabouts({ text = '', ...rest }: Partial<Whereabouts> & { text?: string }): Whereabouts {
  const folders = { draftFolder: path.join(folder, 'drafts'), workspaceFolder: folder };
  return { draft: readDraft(text), ...folders, quarto: null, setting: [], neighbours: [], ...rest };
}

function found(where: Partial<Whereabouts> & { text?: string }): string[] {
  return bibliographiesOf(whereabouts(where)).map(name => path.relative(folder, name).replaceAll('\\', '/'));
}

describe('the bibliographies of a draft', () => {
  it('are those that it and its Quarto project name', () => {
    const quarto = { folder, text: 'project:\n  type: book\nbibliography: [q.bib, "r.json"]\n' };
    assert.deepEqual(found({ text: '---\nbibliography: ../a.bib\n---\n', quarto, setting: ['s.json'] }), [
      'a.bib',
      'q.bib',
      'r.json',
    ]);
    assert.deepEqual(found({ text: '---\nbibliography: [a.bib\n---\n', setting: ['s.json'] }), [
      'drafts/a.bib',
    ]);
  });

  it('else the setting’s, else a neighbour', () => {
    const neighbours = ['x.bib', 'references.yaml', 'references.md'].map(name => path.join(folder, name));
    assert.deepEqual(found({ setting: ['s.json'], neighbours }), ['s.json']);
    assert.deepEqual(found({ neighbours }), ['references.yaml']);
    assert.deepEqual(found({ neighbours: neighbours.slice(0, 1) }), ['x.bib']);
    assert.deepEqual(found({}), []);
  });
});

describe('the style of a draft', () => {
  const style = (text: string, setting: string) => {
    const found = styleOf(whereabouts({ text }), setting);
    return 'path' in found ? path.relative(folder, found.path).replaceAll('\\', '/') : found;
  };

  it('is its own, else the setting’s', () => {
    assert.equal(style('---\ncsl: my.csl\n---\n', 'mla'), 'drafts/my.csl');
    assert.deepEqual(style('---\ncsl: https://a.b/my.csl\n---\n', 'mla'), { bundled: 'mla' });
    assert.deepEqual(style('', ''), { bundled: 'apa' });
    assert.equal(style('', 'styles/my.csl'), 'styles/my.csl');
  });
});

describe('articles and entries', () => {
  const bib =
    '@misc{byfile, file = {articles/Lee.txt}}\n@misc{byurl, url = {http://www.a.b/c/?utm_source=x}}';
  const bibliographies = [
    { path: path.join(folder, 'a.bib'), entries: readBibliography(bib, 'a.bib').entries },
  ];
  const articles = [
    { path: path.join(folder, 'articles', 'lee.txt'), details: { type: 'article' } },
    {
      path: path.join(folder, 'articles', 'roe.txt'),
      details: { type: 'article', URL: 'https://a.b/c#top' },
    },
    { path: path.join(folder, 'articles', 'poe.txt'), details: { type: 'article' } },
  ];

  it('are joined by file or address', () => {
    const keys = [...joinEntries(articles, bibliographies)].map(([file, { key }]) => [
      path.basename(file),
      key,
    ]);
    assert.deepEqual(keys, [
      ['lee.txt', 'byfile'],
      ['roe.txt', 'byurl'],
    ]);
    assert.equal(addressOf('https://a.b/?id=5&utm_x=1'), 'a.b/?id=5');
  });

  it('keep the keys that are in use', () => {
    const draft = readDraft('A.[^old] B.[^1]\n\n[^old]: News. poe.txt.\n\n[^1]: lee.txt');
    const keys = keysInUse(articles, joinEntries(articles, bibliographies.slice(1)), [draft]);
    assert.deepEqual(
      [...keys].map(([file, key]) => [path.basename(file), key]),
      [['poe.txt', 'old']],
    );
  });
});
