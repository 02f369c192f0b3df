import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { verbatim } from './run.ts';

const harbour = `The harbour

The mayor has plans for the harbour, and the fishermen have heard of them.

“We will not close the harbour before 12 boats have left,” Ann Lee said on Monday.
`;
const good = 'Ann Lee said, “We will not close the harbour before 12 boats have left” [@harbour].\n';
const bad = 'Ann Lee said, “We will close the harbour before 12 boats have left” [@harbour].\n';

describe('verbatim check', () => {
  let folder: string;
  let draft: string;
  let corpus: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-check-'));
    corpus = path.join(folder, 'articles');
    draft = path.join(folder, 'draft.md');
    mkdirSync(corpus);
    writeFileSync(path.join(corpus, 'harbour.txt'), harbour);
    writeFileSync(draft, good);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function check(...args: readonly string[]) {
    return verbatim('check', ...args, '--corpus', corpus);
  }

  it('is fine with a draft whose words are the articles’', () => {
    assert.deepEqual(check(draft), { code: 0, out: '', err: '1 quotations: 1 verbatim\n' });
  });

  it('prints a line for each finding, with the difference, and exits with 1', () => {
    writeFileSync(draft, bad);
    assert.deepEqual(check(draft), {
      code: 1,
      out: `${draft}:1:15: error altered-quotation: drops a negation: draft leaves out "not"\n`,
      err: '1 quotations: 1 altered\n',
    });
  });

  it('prints just what is promised as JSON', () => {
    writeFileSync(draft, bad);
    const { code, out } = check(draft, '--format', 'json');
    const start = bad.indexOf('“');
    const end = bad.indexOf('”') + 1;
    const from = harbour.indexOf('We will');
    const words = 'We will not close the harbour before 12 boats have left';
    const insert = bad.indexOf('will') + 4;
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), [
      {
        draft,
        quotations: [
          {
            start,
            end,
            text: 'We will close the harbour before 12 boats have left',
            verdict: 'altered',
            reason: 'negation-dropped',
            article: 'harbour.txt',
            match: { start: from, end: from + words.length, text: words },
            speaker: 'Ann Lee',
          },
        ],
        findings: [
          {
            rule: 'altered-quotation',
            severity: 'error',
            start,
            end,
            message: 'drops a negation: draft leaves out "not"',
            fixes: [
              { title: 'Restore the source’s words', edits: [{ start: insert, end: insert, text: ' not' }] },
              {
                title: 'Ignore altered-quotation here, with a reason',
                edits: [
                  { start: end, end, text: '<!-- verbatim-ignore altered-quotation: checked by hand -->' },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('prints SARIF 2.1.0 that its schema accepts', () => {
    writeFileSync(draft, `${bad}\n“We will close the harbour before 12 boats have left.”\n\n> A [@no].\n`);
    const { out } = check(draft, '--format', 'sarif', '--severity', 'not-found=error');
    const log = JSON.parse(out);
    const schema = JSON.parse(
      readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
    );
    // The schema is of JSON Schema's draft 4, of which it uses nothing that later drafts read otherwise but its own name.
    const { id: _, $schema: __, ...rest } = schema;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);
    assert.equal(validate({ ...log, version: '2.0.0' }), false);
    const isValid: boolean = validate(log);
    assert.ok(isValid, JSON.stringify(validate.errors));
    const [result] = log.runs[0].results;
    assert.deepEqual([result.ruleId, result.level], ['altered-quotation', 'error']);
    const { startLine, startColumn } = result.locations[0].physicalLocation.region;
    assert.deepEqual([startLine, startColumn], [1, 15]);
  });

  it('prints annotations for GitHub, with nothing that could end them', () => {
    const odd = path.join(folder, 'odd,name.md');
    writeFileSync(odd, bad.replace('Ann Lee said, ', '100%: '));
    const { out } = check(odd, '--format', 'github');
    assert.equal(
      out,
      `::error file=${folder}/odd%2Cname.md,line=1,endLine=1,col=7,endColumn=60,title=altered-quotation::drops a negation: draft leaves out "not"\n`,
    );
  });

  it('takes patterns, and does not take a draft for an article', () => {
    mkdirSync(path.join(folder, 'drafts'));
    writeFileSync(path.join(folder, 'drafts', 'one.md'), bad);
    writeFileSync(path.join(corpus, 'two.md'), bad.replace('12', '20'));
    const { out, code } = check(path.join(folder, 'dr*', '*.md'), path.join(corpus, '*.md'));
    assert.equal(code, 1);
    assert.match(out, /one\.md:1:15: error altered-quotation: drops a negation/);
    assert.match(out, /two\.md:1:15: error altered-quotation: drops a negation/);
  });

  it('restores what is safe to restore, and says what is left', () => {
    writeFileSync(draft, `${bad}\n“We shall never close this harbour before 12 boats” [@harbour].\n`);
    const { code, out } = check(draft, '--fix');
    assert.equal(readFileSync(draft, 'utf8').split('\n')[0], good.trimEnd());
    assert.equal(code, 1);
    assert.match(out, /^[^\n]*draft\.md:3:1: error altered-quotation: [^\n]*\n$/);
  });

  it('takes severities, and says what an earlier report knows', () => {
    const report = path.join(folder, 'before.json');
    writeFileSync(report, check(draft, '--format', 'json').out);
    writeFileSync(path.join(corpus, 'harbour.txt'), harbour.replace('12 boats', '13 boats'));
    assert.match(check(draft, '--before', report).out, /source-changed: harbour\.txt has changed/);
    assert.equal(check(draft, '--severity', 'altered-quotation=hint').code, 0);
    assert.equal(check(draft, '--severity', 'altered-quotation=off').out, '');
  });

  it('reads the bibliography that is given or that the draft names', () => {
    const entry = { id: 'lee2020', type: 'article-newspaper', title: 'The harbour' };
    writeFileSync(path.join(folder, 'refs.json'), JSON.stringify([entry]));
    writeFileSync(draft, good.replace('@harbour', '@lee2020'));
    assert.equal(check(draft, '--bibliography', path.join(folder, 'refs.json')).code, 0);
    writeFileSync(draft, `---\nbibliography: refs.json\n---\n${good.replace('@harbour', '@lee2021')}`);
    assert.match(check(draft).out, /unknown-key: nothing has the key lee2021; lee2020 is near/);
  });

  it('writes a ledger', () => {
    writeFileSync(draft, bad.replace('Ann', '<b>Ann'));
    for (const name of ['ledger.md', 'ledger.csv', 'ledger.html']) {
      const file = path.join(folder, name);
      check(draft, '--ledger', file);
      assert.match(readFileSync(file, 'utf8'), /drops a negation/);
    }
    assert.equal(check(draft, '--ledger', path.join(folder, 'x.pdf')).code, 2);
  });

  it('exits with 2 and one line where it could not run', () => {
    for (const args of [
      [],
      [path.join(folder, 'none.md')],
      [path.join(folder, '*.none')],
      [draft, '--severity', 'x=y'],
    ]) {
      const { code, out, err } = check(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^verbatim: [^\n]+\n$/);
    }
    assert.equal(verbatim('check', draft).code, 2);
  });
});
