import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/checks/applyFixes.ts';
import { type CheckContext, createChecker } from '../../../src/core/checks/check.ts';
import { worksOf } from '../../../src/core/checks/works.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { Library } from '../../../src/core/library/library.ts';
import { libraryOf, verdictOf } from './support.ts';

const statements = [
  'We will not close the harbour before 12 boats have left, unless the storm turns and Ann Lee comes home.',
  'The budget – or what is left of it – was approved by seven votes to three; nobody in the hall was surprised.',
  'My neighbour’s dog isn’t afraid of "thunder", but it fears the men who mend the road [at night] by lamplight … every spring.',
];

/** Articles of one statement each. */
const articles = Object.fromEntries(
  statements.map((words, index) => [`${index}.txt`, `Bo Dahl: “${words}”`]),
);

const statement = fc.constantFrom(...statements);

/** The statement with words, by their index, changed by a function. */
function withWord(words: string, at: number, change: (word: string) => string): string {
  const list = words.split(' ');
  return list.map((word, index) => (index === at % list.length ? change(word) : word)).join(' ');
}

/** A letter or digit of a word becomes another one, or comes or goes. */
const change = fc.constantFrom<(word: string) => string>(
  word => `${word}x`,
  word => word.replace(/[\p{L}\p{N}]/u, 'q'),
  word => word.replace(/[\p{L}\p{N}]+/u, 'other'),
  word => `${word} really`,
  word =>
    word.replace(/[\p{L}\p{N}]+/u, found =>
      found === found.toUpperCase() ? `${found.toLowerCase()}y` : `${found.toUpperCase()}Y`,
    ),
);

/** What folding evens out. */
const folding = fc.constantFrom<(words: string) => string>(
  words => words.replaceAll(' ', '  '),
  words => words.replace(/(?<=\S) (?=\S)/, '\n'),
  words => words.replaceAll('–', '—'),
  words => words.replaceAll('’', "'"),
  words => words.replaceAll('…', '...'),
  words => words.normalize('NFD'),
  words => words.replace(/(\p{L})(\p{L})/u, '$1\u00ad$2'),
  words => words.replace(/ (\p{L})/u, ' \u200b$1'),
  words => words.replace(/\.$/, ','),
  words => words.replace(/\.$/, ''),
);

describe('a verdict', () => {
  let library: Library;

  before(async () => {
    library = await libraryOf(articles);
  });

  after(() => library.close());

  it('is never changed by what folding evens out', () => {
    fc.assert(
      fc.property(statement, fc.array(folding, { maxLength: 5 }), (words, folds) => {
        const folded = folds.reduce((text, fold) => fold(text), words);
        assert.equal(verdictOf(library, `“${folded}”`), 'verbatim: same-words');
      }),
    );
  });

  it('is never verbatim or edited for words of which one is another', () => {
    fc.assert(
      fc.property(statement, fc.nat(), change, (words, at, changed) => {
        const altered = withWord(words, at, changed);
        fc.pre(altered !== words);
        assert.match(verdictOf(library, `“${altered}”`), /^(?:altered|not-found): /, altered);
      }),
      { numRuns: 300 },
    );
  });

  it('is never verbatim or edited for words of which one is missing inside, or two change places', () => {
    fc.assert(
      fc.property(statement, fc.nat(), fc.boolean(), (words, at, swaps) => {
        const list = words.split(' ');
        const index = 1 + (at % (list.length - 3));
        const [word = '', next = ''] = list.slice(index, index + 2);
        const altered = list.toSpliced(index, swaps ? 2 : 1, ...(swaps ? [next, word] : [])).join(' ');
        // A mark of an omission is no word: without it nothing is missing, and beside it a word may be left out.
        fc.pre(
          ![...list.slice(index - 1, index + 3)].some(each => /[…[\]]/.test(each)) &&
            /\p{L}/u.test(word + next),
        );
        fc.pre(/[\p{L}\p{N}]/u.test(word) && word !== next);
        assert.match(verdictOf(library, `“${altered}”`), /^(?:altered|not-found): /, altered);
      }),
      { numRuns: 300 },
    );
  });

  it('is edited for any words left out with a mark', () => {
    fc.assert(
      fc.property(
        statement,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('…', '[…]', '...'),
        (words, at, count, mark) => {
          const list = words.split(' ');
          const index = 1 + (at % (list.length - count - 2));
          const text = list.toSpliced(index, count, mark).join(' ');
          fc.pre(!/\[(?!…)|(?<!…)\]/.test(text) || words === text);
          fc.pre(!/…/.test(words));
          assert.match(verdictOf(library, `“${text}”`), /^edited: /, text);
        },
      ),
    );
  });

  it('needs no reading of the whole again after an edit: it is what a first check says', () => {
    const checker = createChecker(library);
    const context: CheckContext = { works: worksOf(library.articles(), undefined) };
    const says = (text: string, using = createChecker(library)): unknown =>
      using
        .check(readDraft(text), context)
        .quotations.map(({ verdict, reason, match }) => [verdict, reason, match]);
    fc.assert(
      fc.property(fc.array(fc.tuple(statement, fc.nat(), change), { maxLength: 4 }), edits => {
        const text = edits.map(([words, at, changed]) => `X. “${withWord(words, at, changed)}”`).join('\n\n');
        assert.deepEqual(says(text, checker), says(text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a fix', () => {
  let library: Library;
  let context: CheckContext;

  before(async () => {
    library = await libraryOf(articles);
    const works = worksOf(library.articles(), undefined);
    const toCite = (id: number) => {
      const article = library.article(id);
      return (
        article && {
          key: 'k',
          details: article.details,
          file: article.path,
          text: article.text,
          language: 'en',
        }
      );
    };
    context = { works, toCite };
  });

  after(() => library.close());

  /** Words of a statement with some of them changed, dropped or cut off, somewhere in a draft. */
  const draft = fc
    .tuple(
      statement,
      fc.array(fc.tuple(fc.nat(), change), { maxLength: 2 }),
      fc.nat(),
      fc.constantFrom('', '…', '[…]', '[so]'),
      fc.constantFrom<[string, string]>(
        ['He said, “', ',” I hear.'],
        ['> ', '\n'],
        ['*“', '”* [@0]'],
        ['"', '"[^1]\n\n[^1]: x'],
        ['- “', '” [@nobody]'],
      ),
    )
    .map(([words, changes, at, mark, [open, close]]) => {
      const changed = changes.reduce(
        (text, [index, alter]) => withWord(text, index, alter),
        words.replaceAll('"', '’'),
      );
      const list = changed.split(' ');
      const index = 1 + (at % (list.length - 4));
      return `${open}${list.toSpliced(index, mark === '' ? 0 : 2, ...(mark === '' ? [] : [mark])).join(' ')}${close}`;
    });

  it('makes its finding go', () => {
    fc.assert(
      fc.property(draft, text => {
        const checker = createChecker(library);
        const found = checker.check(readDraft(text), context).findings;
        for (const { rule, fixes } of found) {
          for (const { title, edits } of fixes) {
            const after = applyEdits(text, edits);
            const left = checker.check(readDraft(after), context).findings.filter(each => each.rule === rule);
            assert.deepEqual(left, [], `${rule}, ${title}:\n${text}\n->\n${after}`);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
