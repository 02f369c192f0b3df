import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/checks/check.ts';
import { type LedgerFormat, ledger, ledgerFormatOf } from '../../../src/core/checks/ledger.ts';
import { worksOf } from '../../../src/core/checks/works.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { libraryOf } from './support.ts';

describe('the ledger of quotations', () => {
  async function ledgerOf(draft: string, format: LedgerFormat): Promise<string> {
    const library = await libraryOf({
      'a.txt':
        'Before that.\n\nAnn <i>|Lee: “We go <b>home</b>, *now* | and [never](x) before the long winter comes to us.” After that.',
    });
    const context = { works: worksOf(library.articles(), undefined) };
    const check = checkDraft(library, readDraft(draft), context);
    library.close();
    return ledger([{ draft: 'd|<b>.md', check }], format, path => `articles/${path}`);
  }

  const draft = 'X.\n\n“now | and [never](x) after” She said, “&lt;b>home&lt;/b>, \\*now\\* | and”\n';

  it('has a row for each quotation: verdict, why, speaker, article, exact place and context', async () => {
    const rows = (await ledgerOf('X.\n\nThey said “before the long summer comes to us”.\n', 'csv')).split(
      '\r\n',
    );
    assert.equal(
      rows[0],
      'Draft,Line,Quotation,Verdict,Why,Speaker,Article,Start,End,The article’s words,Context',
    );
    const [, row = ''] = rows;
    assert.match(row, /^d\|<b>\.md,3,before the long summer comes to us,altered,/);
    assert.match(
      row,
      /"changes words: source says ""winter"", draft says ""summer""",Ann <i>\|Lee,articles\/a\.txt,\d+,\d+,before the long winter comes to us,/,
    );
    assert.match(row, /\[never]\(x\) ⟦before the long winter comes to us⟧\.” After …/);
    assert.equal(rows.length, 3);
  });

  it('shows words of drafts and articles as words, never as markup', async () => {
    const markdown = await ledgerOf(draft, 'markdown');
    assert.equal(markdown.split('\n')[2]?.split(' | ').length, 11);
    assert.doesNotMatch(markdown, /<b>|\]\(x\)|\*now\*/);
    const html = await ledgerOf(draft, 'html');
    assert.doesNotMatch(html, /<b>|<i>/);
    assert.match(html, /&lt;b&gt;home/);
    assert.match(html, /default-src 'none'/);
  });

  it('gives spreadsheets no formula', async () => {
    const csv = await ledgerOf('“=SUM(A1) and then some more words”\n', 'csv');
    assert.match(csv, /,'=SUM\(A1\) and/);
  });

  it('takes its format from the file’s name', () => {
    assert.deepEqual(['a.md', 'a.CSV', 'a.htm', 'a.pdf'].map(ledgerFormatOf), [
      'markdown',
      'csv',
      'html',
      undefined,
    ]);
  });
});
