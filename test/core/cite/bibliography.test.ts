import assert from 'node:assert/strict';
import {
  addToBibliography,
  readBibliography,
  updateBibliography,
} from '../../../src/core/cite/bibliography.ts';
import { inlineReferences } from '../../../src/core/cite/cslYaml.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { apply } from './support.ts';

const item = {
  id: 'lee2017',
  type: 'article-newspaper',
  title: 'News & views from NATO',
  author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Office' }],
  issued: { 'date-parts': [[2017, 2, 16]] },
  'container-title': 'Daily News',
  URL: 'https://a.b/c_d%20e',
};

function added(text: string, file: string): string {
  return apply(text, addToBibliography(text, item, file));
}

function keys(text: string, file: string): string[] {
  return readBibliography(text, file).entries.map(({ key }) => key);
}

const bib = `% notes
@string{dn = "Daily News"}
@article{lee2017,
  author = {Lee, Ann and van den Berg, Ben and {The Office}},
  title = {The {NATO} Road \\& {\\"U}ber},
  journaltitle = dn, entrysubtype = {newspaper},
  date = {2017-02-16}, url = {https://a.b/c\\_d},
  file = {Full Text:files/12/a\\:b.pdf:application/pdf;Snapshot:/home/x.html:text/html},
  langid = {german}
}
@online{roe, title = {X}, year = 2015, month = jan}
`;

describe('a BibTeX file', () => {
  it('is read with names, TeX, strings and dates', () => {
    const [lee, roe] = readBibliography(bib, 'a.bib').entries;
    assert.deepEqual(lee?.item(), {
      id: 'lee2017',
      type: 'article-newspaper',
      author: [
        { family: 'Lee', given: 'Ann' },
        { family: 'Berg', given: 'Ben', 'non-dropping-particle': 'van den' },
        { literal: 'The Office' },
      ],
      title: 'The NATO Road & Über',
      'container-title': 'Daily News',
      URL: 'https://a.b/c_d',
      language: 'de',
      issued: { 'date-parts': [[2017, 2, 16]] },
    });
    assert.deepEqual(roe?.item().issued, { 'date-parts': [[2015, 1]] });
  });

  it('joins entries to files as Better BibTeX writes them', () => {
    const [lee] = readBibliography(bib, 'a.bib').entries;
    assert.deepEqual(lee?.files, ['files/12/a:b.pdf', '/home/x.html']);
    assert.equal(lee?.url, 'https://a.b/c_d');
    assert.deepEqual(readBibliography('@misc{a, file = {C:/x/y.pdf}}', 'a.bib').entries[0]?.files, [
      'C:/x/y.pdf',
    ]);
  });

  it('with a damaged entry still gives the others, and says which', () => {
    const damaged = bib.replace('@online', '@book{bad, title = {Unclosed\n\n@online');
    const { entries, problems } = readBibliography(damaged, 'a.bib');
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['lee2017', 'roe'],
    );
    assert.deepEqual(problems, [
      { path: 'a.bib', message: 'a.bib, line 11: the entry bad is not closed; look for a missing brace.' },
    ]);
  });

  it('gets an entry that reads back as it was, and keeps every other byte', () => {
    const after = added(bib, 'a.bib');
    assert.ok(after.startsWith(`${bib}\n@article{lee2017`) === false && after === bib);
    const fresh = added('@misc{a,\r\n title={x}}', 'a.bib');
    assert.ok(fresh.startsWith('@misc{a,\r\n title={x}}\r\n\r\n@article{lee2017,\r\n'));
    assert.deepEqual(readBibliography(fresh, 'a.bib').entries[1]?.item(), item);
  });
});

describe('a CSL-YAML file', () => {
  const yaml = '# mine\nreferences:\n- id: a\n  title: "X"   # so\n- id: b\n  type: book\n';

  it('is read with places', () => {
    assert.deepEqual(keys(yaml, 'a.yaml'), ['a', 'b']);
    assert.deepEqual(keys('- id: 5\n- title: none\n', 'a.yml'), ['5']);
  });

  it('gets an entry and keeps every other byte', () => {
    for (const text of [
      yaml,
      '  - id: a\n    title: X',
      '',
      'references: []\n',
      yaml.replaceAll('\n', '\r\n'),
    ]) {
      const after = added(text, 'a.yaml');
      assert.ok(after.startsWith(text === 'references: []\n' ? '' : text), after);
      assert.deepEqual(readBibliography(after, 'a.yaml').entries.at(-1)?.item(), item, after);
      assert.equal(added(after, 'a.yaml'), after);
    }
  });

  it('may stand in a draft’s front matter', () => {
    const text = '---\ntitle: x\nreferences:\n- id: a\n  type: book\n---\n\nText.\n';
    const [entry] = inlineReferences(readDraft(text));
    assert.equal(entry?.item.id, 'a');
    assert.equal(text.slice(entry?.start, entry?.end).trimEnd(), 'id: a\n  type: book');
  });

  it('that is damaged is left alone, and the problem is one line', () => {
    const { entries, problems } = readBibliography('a: [', 'a.yaml');
    assert.deepEqual(entries, []);
    assert.match(problems[0]?.message ?? '', /^a\.yaml is not valid YAML .*$/);
    assert.throws(() => addToBibliography('a: [', item, 'a.yaml'), /^Error: a\.yaml is not .*$/);
    assert.throws(() => addToBibliography('x', item, 'a.ris'), /^Error: a\.ris is read but not written.*$/);
  });
});

describe('a RIS file', () => {
  it('is read, with keys made where it has none', () => {
    const ris =
      'TY  - NEWS\r\nAU  - Lee, Ann\r\nAU  - The Office\r\nTI  - News\r\nT2  - Daily\r\nDA  - 2017/02/16/\r\nUR  - http://a.b\r\nER  - \r\n' +
      'TY  - BOOK\nID  - own\nTI  - B\nPY  - 1999\nSP  - 3\nEP  - 5\nER  -\n';
    const { entries } = readBibliography(ris, 'a.ris');
    assert.deepEqual(
      entries.map(entry => entry.item()),
      [
        {
          id: 'lee2017',
          type: 'article-newspaper',
          title: 'News',
          'container-title': 'Daily',
          URL: 'http://a.b',
          author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Office' }],
          issued: { 'date-parts': [[2017, 2, 16]] },
        },
        { id: 'own', type: 'book', title: 'B', issued: { 'date-parts': [[1999]] }, page: '3–5' },
      ],
    );
  });
});

describe('changing an entry', () => {
  const files: Readonly<Record<string, string>> = {
    'a.bib': `${bib}@misc{end, title = {E}}\n`,
    'a.yaml': '- id: x\n  type: book # kept\n- id: lee2017\n  type: book\n  note: mine\n- id: end\n',
    'a.json': '[{"id":"x"}, {"id":"lee2017","type":"book","note":"mine"},\n {"id":"end"}]',
  };

  for (const [file, text] of Object.entries(files)) {
    it(`writes its fields and no other entry’s in ${file}`, () => {
      const changed = { id: 'lee2017', type: 'article-newspaper', title: 'Another title', publisher: 'P' };
      const edits = updateBibliography(text, changed, file);
      const after = apply(text, edits);
      const [before, now] = [text, after].map(source => readBibliography(source, file).entries);
      const lee = now?.find(({ key }) => key === 'lee2017')?.item();
      assert.deepEqual({ ...before?.find(({ key }) => key === 'lee2017')?.item(), ...changed }, lee);
      for (const other of before ?? []) {
        if (other.key !== 'lee2017') {
          assert.ok(after.includes(text.slice(other.start, other.end)), after);
        }
      }
      assert.deepEqual(updateBibliography(after, changed, file), []);
    });
  }

  it('leaves the fields of a BibTeX entry that it does not change byte for byte', () => {
    const after = apply(
      bib,
      updateBibliography(bib, { id: 'roe', type: 'webpage', title: 'Y', DOI: '10.1/x' }, 'a.bib'),
    );
    assert.equal(
      after,
      bib.replace('{X}, year = 2015, month = jan}', '{Y}, year = 2015, month = jan,\n  doi = {10.1/x},\n}'),
    );
  });
});
