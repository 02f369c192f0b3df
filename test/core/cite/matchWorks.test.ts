import assert from 'node:assert/strict';
import { findableText, findWorks } from '../../../src/core/cite/matchWorks.ts';

const lee = {
  key: 'lee2017',
  text: findableText({
    type: 'article-newspaper',
    title: 'A Bridge Too Near',
    author: [{ family: 'Lee', given: 'Zoë' }],
    'container-title': 'The Courier',
    issued: { 'date-parts': [[2017, 2, 3]] },
  }),
};
const muller = {
  key: 'mueller2019a',
  text: String.raw`title = {{NASA} and the Lee Side}, author = {M{\"u}ller, Anna}, journaltitle = {Things}`,
};
const bare = { key: 'x9', text: findableText({ type: 'webpage' }) };

function found(typed: string, limit = 10): readonly string[] {
  return findWorks([muller, bare, lee], work => work)(typed, limit).works.map(({ key }) => key);
}

describe('works', () => {
  it('are found by the beginning of key, author, title, outlet or year', () => {
    for (const typed of ['lee20', 'zoe', 'bridge', 'couri', '2017', 'near bridge']) {
      assert.ok(found(typed).includes('lee2017'), typed);
    }
  });

  it('are found only where every typed word begins one of theirs', () => {
    assert.deepEqual(found('lee nothing'), []);
    assert.deepEqual(found('ridge'), []);
  });

  it('are found by the text of an entry as TeX has it', () => {
    assert.deepEqual(found('müller nasa'), ['mueller2019a']);
    assert.deepEqual(found('muller'), ['mueller2019a']);
  });

  it('come with the key that begins so first', () => {
    assert.deepEqual(found('lee'), ['lee2017', 'mueller2019a']);
  });

  it('are all there before anything is typed, as many as asked for', () => {
    const finder = findWorks([muller, bare, lee], work => work);
    assert.equal(finder('', 10).works.length, 3);
    assert.deepEqual(finder('', 2).more, true);
    assert.deepEqual(finder('', 3).more, false);
  });
});
