import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citedWork, writeCluster } from '../../../src/core/cite/cluster.ts';
import { citeArticle, defaultInsertSettings } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { apply, articleWith } from './support.ts';

/** Cites lee2017 at the `|`. */
function cited(
  marked: string,
  locator = '',
  format: 'pandoc' | 'footnote' | 'link' | 'author-date' = 'pandoc',
): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { article } = articleWith('x', {
    URL: 'https://a.b/(c)',
    author: [{ family: 'Lee' }],
    issued: { 'date-parts': [[2017]] },
  });
  const place = placeOf({ start: offset, end: offset });
  const { edits, caret } = citeArticle(
    article,
    readDraft(text),
    place,
    { ...defaultInsertSettings, format },
    locator,
  );
  const after = apply(text, edits);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe('a cluster of citations', () => {
  it('has braces only where they are needed', () => {
    assert.equal(writeCluster([citedWork('a2017'), citedWork('b', 'pp. 3-5')]), '[@a2017; @b, pp. 3-5]');
    assert.equal(writeCluster([citedWork('a/b.')]), '[@{a/b.}]');
    assert.equal(writeCluster([citedWork('a', 'the end')]), '[@{a}, {the end}]');
    assert.equal(
      writeCluster([{ key: 'a', suppressAuthor: true, prefix: 'see', locator: 'p. 3', suffix: 'and so on' }]),
      '[see -@a, p. 3, and so on]',
    );
    assert.equal(writeCluster([{ ...citedWork('a'), suffix: '99 years' }]), '[@{a}{}, 99 years]');
  });

  it('that cannot be written is an error of one line', () => {
    assert.throws(() => writeCluster([citedWork('a b')]), /^Error: Pandoc has no way to write .*$/);
  });

  it('says what it was given, or that it cannot', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', '.', '-', '@', '[', ']', '{', '}', ';', 'p. ', '*'),
      maxLength: 6,
    });
    const work = fc.record(
      {
        key: text,
        locator: text,
        prefix: text,
        suffix: text,
        suppressAuthor: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(work, { minLength: 1, maxLength: 3 }), works => {
        let cluster: string;
        try {
          cluster = writeCluster(works);
        } catch {
          return;
        }
        const items = readDraft(`“So” ${cluster}.`).citations[0]?.items ?? [];
        assert.deepEqual(
          items.map(({ key, locator, prefix, suffix, suppressAuthor }) => ({
            key,
            locator,
            prefix,
            suffix,
            suppressAuthor,
          })),
          works,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('citing an article', () => {
  it('adds to the cluster that the caret is in or behind', () => {
    assert.equal(cited('So [@a|].'), 'So [@a; @lee2017]|.');
    assert.equal(cited('So [@a]|.', 'p. 3'), 'So [@a; @lee2017, p. 3]|.');
    assert.equal(cited('So [@lee2017]|.'), 'So [@lee2017]|.');
    assert.equal(cited('So|.'), 'So [@lee2017]|.');
  });

  it('gives a place in an article a note of its own, short after the full one', () => {
    assert.equal(
      cited('So.|', 'p. 3', 'footnote'),
      'So.[^lee2017-p3]|\n\n[^lee2017-p3]: Lee. News. 2017. <https://a.b/(c)>, p. 3.\n',
    );
    assert.equal(
      cited('So.|\n\n[^lee2017]: Full.\n', 'p. 3', 'footnote'),
      'So.[^lee2017-p3]|\n\n[^lee2017]: Full.\n\n[^lee2017-p3]: Lee, News, p. 3.\n',
    );
  });

  it('writes the reference of the writer’s style into the note, where there is one', () => {
    const { article } = articleWith('x');
    const styled = { ...article, reference: 'Lee, “News.”' };
    const settings = { ...defaultInsertSettings, format: 'footnote' } as const;
    const { edits } = citeArticle(styled, readDraft('So.'), placeOf({ start: 3, end: 3 }), settings);
    assert.equal(apply('So.', edits), 'So.[^lee2017]\n\n[^lee2017]: Lee, “News.”\n');
  });

  it('may be a link or an author with a date', () => {
    assert.equal(cited('So|', '', 'link'), 'So ([News](https://a.b/%28c%29))|');
    assert.equal(cited('So|', 'p. 3', 'author-date'), 'So (Lee 2017, p. 3)|');
  });
});
