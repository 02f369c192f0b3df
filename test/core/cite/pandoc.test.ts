import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBibliography } from '../../../src/core/cite/bibliography.ts';
import { htmlToText } from '../../../src/core/cite/markup.ts';
import type { CslItem } from '../../../src/core/model.ts';
import { bibliography } from './entries.bib.ts';
import { entries } from './entries.ts';
import { inserting } from './inserting.ts';
import { readByPandoc, references, rendered } from './pandoc.ts';
import { formatterOf } from './styles.ts';
import { apply } from './support.ts';

/** Why a reference of ours may differ from Pandoc's; what remains when that is taken away has to be the same. */
const reasons: Readonly<Record<string, (reference: string) => string>> = {
  // Both give letters to works of one author in one year, in the order of their titles; whether punctuation counts in that
  // order, and whether undated works get letters where the style does not say so, CSL leaves open.
  'letter after the year': text =>
    text.replace(/(\d{4}|n\.d\.)(?:-?[a-z]{1,2}\b\.?)/g, '$1').replace(/n\.d\.+/g, 'n.d.'),
  // citeproc-js shows in the reference list too the names by which citations tell works of one first author apart.
  'names before et al.': text =>
    text.replace(/^([^,.]+, [^,.]+),.*?(?:et al|and Ć\. D\. Özil)\./, '$1, et al.'),
  // The dash for a repeated author: Pandoc puts it for an outlet that stands in the author's place too.
  'dash for an outlet': text => text.replace(/^(?:———|Daily News|Weekly|Example)\. /, ''),
};

describe('our references beside Pandoc’s', () => {
  for (const style of ['apa', 'chicago-author-date', 'chicago-notes', 'mla']) {
    it(`are the same in ${style}, or differ for a known reason`, async function () {
      this.timeout(60_000);
      const theirs = await references(entries, style);
      const table = new Map<string, number>();
      for (const { key, text } of formatterOf(style, entries).bibliography()) {
        const reason = difference(text, theirs.get(key) ?? '');
        assert.notEqual(reason, undefined, `${text}\n${theirs.get(key)}`);
        table.set(reason ?? '', (table.get(reason ?? '') ?? 0) + 1);
      }
      assert.deepEqual([...table].sort(), expected[style]);
    });
  }
});

/** The table of differences, as it was last looked at. */
const expected: Readonly<Record<string, [string, number][]>> = {
  apa: [
    ['letter after the year', 128],
    ['same', 128],
  ],
  'chicago-author-date': [
    ['letter after the year', 140],
    ['same', 116],
  ],
  'chicago-notes': [
    ['dash for an outlet', 9],
    ['same', 247],
  ],
  mla: [
    ['names before et al.', 64],
    ['same', 192],
  ],
};

function difference(ours: string, theirs: string): string | undefined {
  if (ours === theirs) {
    return 'same';
  }
  const one = Object.entries(reasons).find(([, without]) => without(ours) === without(theirs));
  return one?.[0];
}

describe('a BibTeX file', () => {
  it('is read as Pandoc reads it, but for what is known', async function () {
    this.timeout(60_000);
    const theirs = new Map((await readByPandoc(bibliography)).map(item => [item.id, item]));
    const differing = readBibliography(bibliography, 'a.bib').entries.flatMap(entry => {
      const [ours, other] = [withoutKnown(entry.item()), withoutKnown(theirs.get(entry.key) ?? entry.item())];
      const fields = [...new Set([...Object.keys(ours), ...Object.keys(other)])];
      return fields
        .filter(field => JSON.stringify(ours[field]) !== JSON.stringify(other[field]))
        .map(field => `${entry.key} ${field}`);
    });
    assert.deepEqual(differing, [
      // A brace around an accent protects no capital for Better BibTeX's parser, and no capital follows a colon.
      'a1 title',
      // Pandoc raises "of" after an abbreviation, and lowers a word of one letter.
      'p1 container-title',
      'm1 type',
      'pr1 title',
      // In TeX, the tilde of an uncertain date is a space.
      'pa1 issued',
    ]);
  });
});

/** Without what both say in other ways: country of a language, kind of particle, short title, the event's older name. */
function withoutKnown(item: CslItem): Readonly<Record<string, unknown>> {
  const { language: _, 'title-short': __, event, ...rest } = item;
  const author = item.author?.map(({ 'dropping-particle': dropping, ...name }) =>
    dropping === undefined ? name : { ...name, 'non-dropping-particle': dropping },
  );
  return {
    ...rest,
    'event-title': event ?? item['event-title'],
    author: author?.map(name => Object.entries(name).sort()),
  };
}

describe('drafts that quotes were inserted into', () => {
  it('are rendered by Pandoc with every word and every citation', async function () {
    this.timeout(60_000);
    const cases = fc.sample(inserting, { numRuns: 30, seed: 5 });
    for (const [index, { text, article, insertion, parts }] of cases.entries()) {
      const draft = apply(text, insertion.edits);
      const style = ['apa', 'chicago-notes', 'mla'][index % 3] ?? 'apa';
      const items = insertion.bibliography ? [insertion.bibliography.entry] : [];
      const { stdout, stderr } = await rendered(draft, items, style);
      const shown = letters(htmlToText(stdout));
      assert.ok(
        parts.every(words => shown.includes(letters(words))),
        `${draft}\n\n${stdout}`,
      );
      assert.ok(!stderr.includes(article.key), stderr);
      assert.ok(
        !stdout.includes(`[@${article.key}`) &&
          !stdout.includes('[@{') &&
          !stdout.includes(`[^${article.key}`),
        stdout,
      );
    }
  });
});

/** Words are compared by their letters and digits: Pandoc prints its own marks, spaces and dashes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}$@]+/gu, '');
}
