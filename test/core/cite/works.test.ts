import assert from 'node:assert/strict';
import { readBibliography } from '../../../src/core/cite/bibliography.ts';
import { detailsOf, itemOf, sourcesOf, type Works, worksOf } from '../../../src/core/cite/works.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { Details } from '../../../src/core/model.ts';

interface OneArticle {
  readonly path: string;
  readonly details: Details;
}

const lee = { family: 'Lee', given: 'Ann' };

function article(name: string, details: Partial<Details> = {}): OneArticle {
  return {
    path: `/w/articles/${name}`,
    details: { type: 'webpage', author: [lee], issued: { 'date-parts': [[2020]] }, ...details },
  };
}

function works(articles: readonly OneArticle[], entries: readonly unknown[], draft = ''): Works<OneArticle> {
  const { entries: read } = readBibliography(JSON.stringify(entries), 'references.json');
  const sources = sourcesOf(articles, [{ path: '/w/references.json', entries: read }]);
  return worksOf(sources, readDraft(draft));
}

describe('the works a draft can cite', () => {
  it('are the articles and what else is in its bibliographies', () => {
    const { all } = works([article('a.txt')], [{ id: 'book', title: 'A Book' }]);
    assert.deepEqual(
      all.map(({ key }) => key),
      ['lee2020', 'book'],
    );
  });

  it('are one where an entry is about an article, under the key of the entry', () => {
    const { all, byPath } = works([article('a.txt')], [{ id: 'mine', file: 'articles/a.txt' }]);
    assert.equal(all.length, 1);
    assert.equal(byPath('/w/articles/a.txt')?.key, 'mine');
  });

  it('never share a key that an entry about something else has', () => {
    const { byPath, byKey } = works([article('a.txt')], [{ id: 'lee2020', title: 'Another' }]);
    assert.equal(byPath('/w/articles/a.txt')?.key, 'lee2020a');
    assert.equal(byKey('lee2020')?.article, null);
  });

  it('keep the label that a note of the draft gives them', () => {
    const draft = 'So.[^lee]\n\n[^lee]: Lee, <https://news.example/a>.\n';
    const { byPath } = works([article('a.txt', { URL: 'https://news.example/a' })], [], draft);
    assert.equal(byPath('/w/articles/a.txt')?.key, 'lee');
  });

  it('take details from the entry first, and those it does not have from the article', () => {
    const own = article('a.txt', { title: 'From the page', 'container-title': 'News' });
    const { all } = works([own], [{ id: 'mine', file: 'articles/a.txt', title: 'Corrected' }]);
    const [work] = all;
    assert.ok(work);
    const { title, author, 'container-title': outlet, ...rest } = detailsOf(work);
    assert.deepEqual([title, author, outlet], ['Corrected', [lee], 'News']);
    assert.ok(!('id' in rest) && !('file' in rest));
  });

  it('are formatted by their entry alone, which is all that Pandoc sees', () => {
    const { all } = works([article('a.txt')], [{ id: 'mine', file: 'articles/a.txt', title: 'Corrected' }]);
    const [work] = all;
    assert.ok(work);
    assert.equal(itemOf(work).author, undefined);
  });

  it('are, of two entries with one key, the first', () => {
    const { byKey } = works(
      [],
      [
        { id: 'a', title: 'First' },
        { id: 'a', title: 'Second' },
      ],
    );
    assert.equal(byKey('a')?.entry?.item().title, 'First');
  });
});
