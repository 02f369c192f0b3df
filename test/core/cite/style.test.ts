import assert from 'node:assert/strict';
import { citedWork } from '../../../src/core/cite/cluster.ts';
import { createFormatter } from '../../../src/core/cite/style.ts';
import type { CslItem } from '../../../src/core/model.ts';
import { formatterOf, localeText } from './styles.ts';

const lee: CslItem = {
  id: 'lee2017',
  type: 'article-newspaper',
  title: 'Roads & *stars*',
  author: [{ family: 'Lee', given: 'Ann' }],
  issued: { 'date-parts': [[2017, 2, 16]] },
  'container-title': 'Daily News',
  URL: 'https://example.org/a_b',
  file: 'articles/lee.txt',
};
const undated: CslItem = { id: 'x', type: 'webpage', title: 'Nobody’s page' };

describe('a CSL style', () => {
  it('formats a reference list as Markdown and as text', () => {
    const [entry] = formatterOf('apa', [lee]).bibliography();
    assert.deepEqual(entry, {
      key: 'lee2017',
      markdown: 'Lee, A. (2017, February 16). Roads & \\*stars\\*. *Daily News*. https://example.org/a_b',
      text: 'Lee, A. (2017, February 16). Roads & *stars*. Daily News. https://example.org/a_b',
    });
  });

  it('orders it, says n.d., and changes no item', () => {
    const items = [undated, lee];
    const before = structuredClone(items);
    const entries = formatterOf('apa', items).bibliography();
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['lee2017', 'x'],
    );
    assert.equal(entries[1]?.text, 'Nobody’s page. (n.d.).');
    assert.deepEqual(items, before);
  });

  it('gives the same list again, whatever was asked for in between', () => {
    const formatter = formatterOf('chicago-author-date', [lee, undated, { ...lee, id: 'other' }]);
    const [all, one] = [formatter.bibliography(), formatter.bibliography(['x'])];
    formatter.citations([[citedWork('lee2017')]]);
    assert.deepEqual(formatter.bibliography(), all);
    assert.deepEqual(formatter.bibliography(['x']), one);
    assert.equal(one.length, 1);
  });

  it('formats citations in the draft’s order, short the second time in notes', () => {
    const works = [
      [citedWork('lee2017', 'p. 3')],
      [citedWork('none')],
      [citedWork('lee2017'), citedWork('x')],
    ];
    assert.deepEqual(formatterOf('apa', [lee, undated]).citations(works), [
      '(Lee, 2017, p. 3)',
      '',
      '(Lee, 2017; Nobody’s Page, n.d.)',
    ]);
    const [first, , second] = formatterOf('chicago-notes', [lee, undated]).citations(works);
    assert.match(first ?? '', /^Ann Lee, “Roads & \*stars\*,” Daily News, February 16, 2017, 3/);
    assert.match(second ?? '', /^Lee, “Roads & \*stars\*”; “Nobody’s Page/);
  });

  it('speaks the draft’s language', () => {
    const [entry] = formatterOf('apa', [lee], 'de-DE').bibliography();
    assert.match(entry?.text ?? '', /Februar/);
  });

  it('that is none is an error of one line', () => {
    const formatter = createFormatter({ style: '<html/>', locale: localeText, items: [lee] });
    assert.throws(() => formatter.bibliography(), /^Error: The citation style is not CSL 1\.0 \(.*\)\.$/);
  });
});
