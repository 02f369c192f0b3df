import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verbatim } from './run.ts';

const corpus = 'corpus/articles';
const article = 'corpus/articles/mattis-contradicts-trump.txt';

describe('the command line', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cli-'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints an article exactly as its offsets count it', () => {
    assert.deepEqual(verbatim('text', article), { code: 0, out: readFileSync(article, 'utf8'), err: '' });
  });

  it('prints one quote a line, each equal to its slice of the text', () => {
    const { code, out, err } = verbatim('quotes', corpus);
    assert.deepEqual([code, err], [0, '']);
    for (const line of out.trimEnd().split('\n')) {
      const quote = JSON.parse(line);
      const text = readFileSync(quote.file, 'utf8');
      for (const { start, end, text: words } of quote.segments) {
        assert.equal(text.slice(start, end), words);
      }
    }
  });

  it('prints the same quotes in every format', () => {
    const lines = verbatim('quotes', corpus).out.trimEnd().split('\n');
    assert.deepEqual(
      JSON.parse(verbatim('quotes', corpus, '--format', 'json').out),
      lines.map(line => JSON.parse(line)),
    );
    assert.equal(
      verbatim('quotes', corpus, '--format', 'text').out.trimEnd().split('\n').length,
      lines.length,
    );
    const records = verbatim('quotes', corpus, '--format', 'csv')
      .out.trimEnd()
      .split(/\n(?=corpus\/)/);
    assert.equal(records[0], 'file,start,end,kind,speaker,mention,confidence,text');
    assert.equal(records.length, lines.length + 1);
  });

  it('names files as they were reached', () => {
    assert.deepEqual(filesIn(verbatim('quotes', article).out), [article]);
    assert.deepEqual(filesIn(verbatim('quotes', 'corpus/articles/../articles').out).length, 3);
  });

  it('lists articles with what they state and nothing else', () => {
    const [first] = JSON.parse(verbatim('articles', corpus, '--format', 'json').out);
    assert.equal(first.file, 'corpus/articles/declined-to-take-the-calls.txt');
    assert.deepEqual(Object.keys(first.details).toSorted(), ['title', 'type']);
  });

  it('finds a quote by some of its words', () => {
    const { code, out, err } = verbatim('search', 'military', 'level', '--corpus', corpus, '--limit', '1');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^\S+\.txt: James Mattis: We are not in a position right now[^\n]*\n$/);
  });

  it('finds the quotes of one speaker only, where asked', () => {
    const found = JSON.parse(
      verbatim('search', 'the', '--corpus', corpus, '--speaker', 'Donald Trump', '--format', 'json').out,
    );
    assert.deepEqual([...new Set(found.map((hit: { speaker: string }) => hit.speaker))], ['Donald Trump']);
  });

  it('keeps a library that searches and further runs use', () => {
    const library = path.join(folder, 'kept.sqlite');
    assert.match(verbatim('index', corpus, '--library', library).out, /^3 added, 0 changed/);
    assert.match(verbatim('index', corpus, '--library', library).out, /^0 added, 0 changed/);
    assert.match(verbatim('search', 'fake news', '--library', library).out, /Donald Trump/);
  });

  it('reads the rest when a file in a folder is no text, and names that file', () => {
    writeFileSync(path.join(folder, 'good.txt'), 'Rain\n\n“It rained,” said Ada Lund.\n');
    writeFileSync(path.join(folder, 'bad.txt'), Buffer.from([0, 1, 2, 255, 0, 7, 0, 0, 3]));
    const { code, out, err } = verbatim('quotes', folder);
    assert.equal(code, 0);
    assert.match(out, /It rained,/);
    assert.match(err, /^verbatim: \S*bad\.txt: [^\n]+\n$/);
  });

  it('prints nothing and is content where nothing is found', () => {
    assert.deepEqual(verbatim('search', 'zzzqqq', '--corpus', corpus), { code: 0, out: '', err: '' });
  });
});

describe('a command line that cannot be run', () => {
  for (const [what, args, message] of [
    ['an unknown command', ['quote'], 'no command "quote"; verbatim --help lists them'],
    ['no paths', ['quotes'], 'quotes needs a file or folder: verbatim quotes PATH…'],
    ['a missing file', ['quotes', 'nowhere.txt'], 'nowhere.txt: no such file or folder'],
    [
      'an unknown format',
      ['quotes', corpus, '--format', 'xml'],
      '--format is jsonl, json, csv, text; not "xml"',
    ],
    ['an unknown option', ['quotes', corpus, '--colour'], "Unknown option '--colour'"],
    [
      'no words',
      ['search', '--corpus', corpus],
      'search needs words: verbatim search WORDS… --corpus FOLDER',
    ],
    ['nothing to search in', ['search', 'rain'], 'name either --library FILE or --corpus FOLDER'],
    [
      'a limit of none',
      ['search', 'rain', '--corpus', corpus, '--limit', '0'],
      '--limit is a whole number from 1; not "0"',
    ],
    ['a folder to be printed', ['text', corpus], 'corpus/articles is a folder; text needs one file'],
    [
      'a file in the place of a folder',
      ['articles', article],
      'articles needs one folder: verbatim articles FOLDER',
    ],
  ] as const) {
    it(`says why in one line: ${what}`, () => {
      assert.deepEqual(verbatim(...args), { code: 2, out: '', err: `verbatim: ${message}\n` });
    });
  }

  it('shows how it is used when nothing is asked', () => {
    const { code, out } = verbatim();
    assert.equal(code, 2);
    assert.match(out, /verbatim quotes PATH…/);
  });
});

function filesIn(jsonl: string): string[] {
  return [
    ...new Set(
      jsonl
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).file),
    ),
  ];
}
