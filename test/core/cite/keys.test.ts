import assert from 'node:assert/strict';
import { baseKey, keysFor } from '../../../src/core/cite/keys.ts';
import type { Details } from '../../../src/core/model.ts';

function details(year: number | undefined, rest: Omit<Details, 'type'>): Details {
  return { type: 'article', ...rest, ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }) };
}

describe('keys', () => {
  it('are the first author, else the outlet, else the title’s first telling word, and the year', () => {
    assert.equal(
      baseKey(details(2017, { author: [{ family: 'Müßig-Łós', given: 'A' }, { family: 'B' }] })),
      'mussiglos2017',
    );
    assert.equal(baseKey(details(2017, { author: [{ literal: 'The Office' }] })), 'theoffice2017');
    assert.equal(
      baseKey(details(2017, { title: 'A b', 'container-title': 'The Daily News' })),
      'dailynews2017',
    );
    assert.equal(baseKey(details(2017, { title: 'The ‘Long’ Road' })), 'long2017');
  });

  it('without a date have another word of the title', () => {
    assert.equal(baseKey(details(undefined, { title: 'Lee: The Road' })), 'lee-road');
    assert.equal(baseKey(details(undefined, {})), 'article');
  });

  it('are told apart by letters, oldest first, whatever the order', () => {
    const lee = { author: [{ family: 'Lee' }] };
    const articles = [
      { path: 'c', details: details(2017, lee) },
      { path: 'a', details: details(2017, lee) },
      { path: 'b', details: { ...details(2017, lee), issued: { 'date-parts': [[2017, 1]] } } },
    ];
    const keys = [
      ['a', 'lee2017'],
      ['b', 'lee2017b'],
      ['c', 'lee2017a'],
    ];
    assert.deepEqual([...keysFor(articles, new Map())].sort(), keys);
    assert.deepEqual([...keysFor(articles.toReversed(), new Map())].sort(), keys);
  });

  it('that are in use stay, and no other article gets them', () => {
    const lee = details(2017, { author: [{ family: 'Lee' }] });
    const articles = [
      { path: 'a', details: lee },
      { path: 'b', details: lee },
    ];
    assert.deepEqual([...keysFor(articles, new Map([['b', 'Lee2017']]))].sort(), [
      ['a', 'lee2017a'],
      ['b', 'Lee2017'],
    ]);
  });

  it('of more than 26 go on with two letters', () => {
    const lee = details(2017, { author: [{ family: 'Lee' }] });
    const articles = Array.from({ length: 30 }, (_, index) => ({ path: String(100 + index), details: lee }));
    const keys = [...keysFor(articles, new Map()).values()];
    assert.equal(new Set(keys).size, 30);
    assert.deepEqual(keys.slice(25, 29), ['lee2017y', 'lee2017z', 'lee2017aa', 'lee2017ab']);
  });
});
