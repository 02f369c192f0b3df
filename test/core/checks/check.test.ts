import assert from 'node:assert/strict';
import { type CheckContext, checkDraft } from '../../../src/core/checks/check.ts';
import type { Finding, RuleId } from '../../../src/core/checks/finding.ts';
import { worksOf } from '../../../src/core/checks/works.ts';
import type { ArticleToCite } from '../../../src/core/cite/citation.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { Library } from '../../../src/core/library/library.ts';
import type { TextEdit } from '../../../src/core/model.ts';
import { libraryOf, putArticle } from './support.ts';

const articles = {
  'harbour.txt': [
    'Ann Lee: “We will not close the harbour before 12 boats have left, unless the storm turns.”',
    'Bo Dahl: “The mayor must listen to Ann Lee,” he told us, “and to the fishermen of the bay.”',
  ].join('\n\n'),
  'council.txt': 'Ed Gray: “The budget for the new library was approved by seven votes to three.”',
};

describe('checking a draft', () => {
  let library: Library;

  beforeEach(async () => {
    library = await libraryOf(articles);
  });

  afterEach(() => library.close());

  function contextOf(more: Partial<CheckContext> = {}): CheckContext {
    const works = worksOf(library.articles(), undefined);
    return { works, toCite, severities: { 'missing-citation': 'off' }, ...more };
  }

  function toCite(articleId: number): ArticleToCite | undefined {
    const article = library.article(articleId);
    return (
      article && {
        key: 'x',
        details: article.details,
        file: article.path,
        text: article.text,
        language: 'en',
      }
    );
  }

  function found(text: string, more: Partial<CheckContext> = {}): readonly Finding[] {
    return checkDraft(library, readDraft(text), contextOf(more)).findings;
  }

  function rulesIn(text: string, more: Partial<CheckContext> = {}): readonly RuleId[] {
    return found(text, more).map(({ rule }) => rule);
  }

  /** The draft after the fix of a kind, applied to the only finding; it must make the finding go. */
  function fixed(text: string, kind: string, more: Partial<CheckContext> = {}): string {
    const [finding, ...rest] = found(text, more);
    assert.deepEqual(rest, []);
    const fix = finding?.fixes.find(each => each.kind === kind);
    assert.ok(fix, `a fix to ${kind}`);
    const after = applied(text, fix.edits);
    assert.deepEqual(
      rulesIn(after, more).filter(rule => rule === finding?.rule),
      [],
      after,
    );
    return after;
  }

  it('says nothing about words that are the source’s', () => {
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee,” Bo Dahl said. A “harbour”.'), []);
  });

  it('leaves marks alone that are in the title of the article a note refers to', () => {
    const [article] = library.articles();
    const key = contextOf().works.keyOf(article?.id ?? 0);
    const draft = readDraft(`So it was.[^${key}]\n\n[^${key}]: A “harbour” piece. n.d.\n`);
    const titled = { ...library, entry: () => article && { ...article, title: 'A “harbour” piece' } };
    assert.equal(draft.quotations.length, 1);
    assert.deepEqual(checkDraft(titled, draft, contextOf()).quotations, []);
  });

  it('says what is altered, restores it and marks it', () => {
    const draft = 'He said, “The mayor should *listen* to Ann Lee.”';
    const [finding] = found(draft);
    assert.equal(
      finding?.message,
      'changes what must, may or will be: source says "must", draft says "should"',
    );
    assert.equal(finding?.related[0]?.path, 'harbour.txt');
    assert.equal(fixed(draft, 'restore'), 'He said, “The mayor must *listen* to Ann Lee.”');
    assert.equal(
      fixed('“The budget for the library was agreed”', 'restore'),
      '“The budget for the new library was approved”',
    );
    assert.equal(
      fixed('“The budget for the library was agreed”', 'mark'),
      '“The budget for the […] library was [agreed]”',
    );
    assert.equal(fixed('“the budget for the new library”', 'mark'), '“[t]he budget for the new library”');
    assert.equal(
      fixed('“The budget for the big new library, was approved”', 'restore'),
      '“The budget for the new library was approved”',
    );
  });

  it('offers no mark for what changes the sense', () => {
    const [finding] = found('“The mayor should listen to Ann Lee.”');
    assert.deepEqual(
      finding?.fixes.map(({ kind }) => kind),
      ['restore', 'ignore'],
    );
  });

  it('puts back what an omission, a cut or a bracket takes away', () => {
    const off = { severities: { 'missing-citation': 'off' } } as const;
    assert.equal(
      fixed(
        '“We will … close the harbour before 12 boats have left, unless the storm turns.”',
        'restore',
        off,
      ),
      '“We will not close the harbour before 12 boats have left, unless the storm turns.”',
    );
    assert.equal(
      fixed('“We will not close the harbour before 12 boats have left.”', 'restore', off),
      '“We will not close the harbour before 12 boats have left, unless the storm turns.”',
    );
    assert.equal(
      fixed('They “close the harbour before 12 boats have left, unless the storm turns.”', 'restore', off),
      'They “not close the harbour before 12 boats have left, unless the storm turns.”',
    );
    assert.equal(
      fixed('“We [shall soon] close the harbour before 12 boats have left, unless …”', 'restore', off),
      '“We will not close the harbour before 12 boats have left, unless …”',
    );
    assert.equal(
      fixed('“The mayor must [never] listen to Ann Lee”', 'restore', off),
      '“The mayor must listen to Ann Lee”',
    );
  });

  it('says when the words are given to somebody else', () => {
    const draft = '“The mayor must listen to Ann Lee,” Ed Gray said. Ed Gray left.';
    assert.deepEqual(rulesIn(draft), ['wrong-speaker']);
    assert.equal(fixed(draft, 'correct'), '“The mayor must listen to Ann Lee,” Bo Dahl said. Ed Gray left.');
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee,” Dahl said.'), []);
    assert.deepEqual(
      rulesIn('Ed Gray left. Bo Dahl stayed. “The mayor must listen to Ann Lee,” he said.'),
      [],
    );
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee,” the chairman said.'), []);
  });

  it('says when another article is cited, and cites the right one', () => {
    const draft = '“The mayor must listen to Ann Lee” [@council].';
    assert.deepEqual(rulesIn(draft), ['wrong-article']);
    assert.equal(fixed(draft, 'correct'), '“The mayor must listen to Ann Lee” [@harbour].');
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee” [@council; @harbour].'), []);
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee”[^council]\n\n[^council]: x\n'), [
      'wrong-article',
    ]);
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee” ([x](articles/council.txt#p)).'), [
      'wrong-article',
    ]);
  });

  it('says what is not cited, and cites it as the draft does', () => {
    const on = { severities: {} };
    assert.equal(
      fixed('“The mayor must listen to Ann Lee,” he said.\n\nSee [@council].', 'cite', on),
      '“The mayor must listen to Ann Lee,” [@harbour] he said.\n\nSee [@council].',
    );
    assert.equal(
      fixed('“The mayor must listen to Ann Lee,” he said.\n', 'cite', on),
      '“The mayor must listen to Ann Lee,”[^harbour] he said.\n\n[^harbour]: harbour. n.d. harbour.txt.\n',
    );
    assert.match(
      fixed('> The mayor must listen to Ann Lee,\n', 'cite', on),
      /^> The mayor must listen to Ann Lee,\[\^harbour]\n/,
    );
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee” (Dahl 2017).', on), []);
    assert.deepEqual(rulesIn('“The mayor must listen to Ann Lee” ([x](http://x.y)).', on), []);
  });

  it('says which keys and notes there are not, and which may be meant', () => {
    const entry = { key: 'roe2001', files: [], url: null, item: () => ({ id: 'roe2001', type: 'book' }) };
    const more = { works: worksOf(library.articles(), { entries: [entry], folder: '/' }) };
    assert.equal(fixed('As [see @ro2001, p. 3] says.', 'correct', more), 'As [see @roe2001, p. 3] says.');
    assert.deepEqual(rulesIn('As [@roe2001; @harbour] says.', more), []);
    assert.deepEqual(rulesIn('As [@unheard-of] says.', more), ['unknown-key']);
    assert.deepEqual(rulesIn('As [@unheard-of] says.'), []);
    assert.deepEqual(rulesIn('As said.[^none]'), ['unknown-key']);
  });

  it('says what is nowhere: as a hint, or more where an article is cited', () => {
    const words = '“Nobody in this town has ever seen a whale.”';
    assert.deepEqual(
      [...found(words), ...found(`${words} [@harbour]`)].map(({ rule, severity }) => `${rule} ${severity}`),
      ['not-found hint', 'not-found warning'],
    );
  });

  it('says when another article prints other words', () => {
    putArticle(
      library,
      'other.txt',
      'Bo Dahl: “The mayor should listen to Ann Lee, and to fishermen of the bay.”',
    );
    const [finding] = found('“The mayor must listen to Ann Lee, and to the fishermen of the bay.”');
    assert.equal(finding?.rule, 'variant-exists');
    assert.match(finding?.message ?? '', /it says "should", here "must"/);
  });

  it('says when the article had the words and has them no more', () => {
    const words = 'The mayor must listen to Ann Lee';
    const before = new Map([[words, 'harbour.txt']]);
    assert.deepEqual(rulesIn(`“${words}”`, { before }), []);
    putArticle(library, 'harbour.txt', 'Bo Dahl: “The mayor should listen to Ann Lee.”');
    assert.deepEqual(rulesIn(`“${words}”`, { before }).toSorted(), ['altered-quotation', 'source-changed']);
  });

  it('says when the same words are quoted twice', () => {
    const words = '“The mayor must listen to Ann Lee”';
    assert.deepEqual(rulesIn(`${words} and ${words}.`), ['used-twice']);
    const [quotation] = readDraft(words).quotations;
    assert.ok(quotation);
    assert.equal(
      found(words, { elsewhere: [{ path: 'b.md', quotation }] })[0]?.message,
      'also quoted in b.md',
    );
  });

  it('is silent where a comment says so, with a reason', () => {
    const altered = '“The mayor should listen to Ann Lee”';
    const rule = 'verbatim-ignore altered-quotation';
    assert.deepEqual(rulesIn(`${altered} <!-- ${rule}: from a tape -->`), []);
    assert.deepEqual(rulesIn(`${altered} <!-- ${rule} -->`), ['altered-quotation']);
    assert.deepEqual(rulesIn(`${altered} <!-- verbatim-ignore not-found: other -->`), ['altered-quotation']);
    assert.deepEqual(rulesIn(`<!-- ${rule}: from a tape -->\n\n> The mayor should listen to Ann Lee\n`), []);
    assert.deepEqual(rulesIn(`<!-- verbatim-ignore-file all: a novel -->\n\nX.\n\n${altered}`), []);
    assert.deepEqual(
      rulesIn(`${altered} <!-- ${rule}: tape -->\n\n${altered}`, {
        severities: { 'used-twice': 'off', 'missing-citation': 'off' },
      }),
      ['altered-quotation'],
    );
    assert.match(fixed(altered, 'ignore'), /verbatim-ignore altered-quotation: /);
    assert.match(fixed('> The mayor should listen to Ann Lee\n', 'ignore'), /^<!-- /);
  });

  it('takes severities from the settings', () => {
    assert.deepEqual(
      rulesIn('“The mayor should listen to Ann Lee”', {
        severities: { 'altered-quotation': 'off', 'missing-citation': 'off' },
      }),
      [],
    );
    const [finding] = found('“whales sing at night”', { severities: { 'not-found': 'error' } });
    assert.equal(finding?.severity, 'error');
  });
});

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
