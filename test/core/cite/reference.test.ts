import assert from 'node:assert/strict';
import { markdownReference, plainReference } from '../../../src/core/cite/reference.ts';
import type { CslDate } from '../../../src/core/model.ts';

const full = {
  type: 'article-newspaper',
  title: 'Roads & *stars*',
  author: [
    { family: 'Lee', given: 'Ann' },
    { given: 'Ben', family: 'Berg', 'non-dropping-particle': 'van' },
  ],
  issued: { 'date-parts': [[2017, 2, 16]] },
  'container-title': 'Daily News',
  URL: 'https://example.org/a_b',
};

describe('a plain reference', () => {
  it('says all that is known', () => {
    assert.equal(
      plainReference(full, 'a.txt'),
      'Lee, Ann, and Ben van Berg. Roads & *stars*. Daily News, 16 February 2017. https://example.org/a_b',
    );
  });

  it('begins with the title where there is no author, and says n.d. where there is no date', () => {
    assert.equal(plainReference({ type: 'article', title: 'Why?' }, 'x/a.txt'), 'Why? n.d. a.txt.');
    assert.equal(plainReference({ type: 'article' }, 'x\\a.txt'), 'a.txt. n.d.');
  });

  it('is exact about what it knows of a date', () => {
    const dated = (issued: CslDate) =>
      plainReference({ type: 'article', title: 'T', issued, DOI: '10.1/x' }, 'f');
    assert.equal(dated({ 'date-parts': [[2017]] }), 'T. 2017. https://doi.org/10.1/x');
    assert.equal(dated({ 'date-parts': [[2017, 2]] }), 'T. February 2017. https://doi.org/10.1/x');
    assert.equal(dated({ raw: 'spring 2017' }), 'T. spring 2017. https://doi.org/10.1/x');
  });

  it('is Markdown that shows the same', () => {
    assert.equal(
      markdownReference(full, 'a.txt'),
      'Lee, Ann, and Ben van Berg. Roads & \\*stars\\*. *Daily News*, 16 February 2017. <https://example.org/a_b>',
    );
  });
});
