import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detailFields, missingDetails } from '../../../src/core/cite/detailFields.ts';
import type { Details } from '../../../src/core/model.ts';

const webpage: Details = { type: 'webpage' };

function field(id: string) {
  const found = detailFields.find(one => one.id === id);
  assert.ok(found);
  return found;
}

/** What a field shows once it has read a text. */
function again(id: string, text: string): string {
  return field(id).show({ ...webpage, [id]: field(id).read(text) });
}

describe('a detail as a line of text', () => {
  it('reads names of people and of bodies', () => {
    assert.deepEqual(field('author').read('Lee, Ann; Ministry of Roads'), [
      { family: 'Lee', given: 'Ann' },
      { literal: 'Ministry of Roads' },
    ]);
  });

  it('reads dates as far as they go, and no others', () => {
    assert.deepEqual(field('issued').read('2017-02'), { 'date-parts': [[2017, 2]] });
    for (const text of ['2017-02-30', '2017-13', 'last May', '17']) {
      assert.equal(field('issued').read(text), undefined, text);
    }
  });

  it('reads web addresses only as addresses', () => {
    assert.equal(field('URL').read('javascript:x'), undefined);
    assert.equal(field('URL').read('https://news.example/a'), 'https://news.example/a');
  });

  it('shows what it has read', () => {
    for (const [id, text] of [
      ['author', 'Lee, Ann; Ministry of Roads; Madonna,'],
      ['issued', '2017-02-16'],
      ['issued', '2017'],
      ['title', 'A Bridge: Too Near'],
      ['type', 'article-newspaper'],
    ] as const) {
      assert.equal(again(id, text), text);
    }
  });

  it('shows every date that there is as it reads it', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, date => {
        const text = date.toISOString().slice(0, 10);
        assert.equal(again('issued', text), text);
      }),
    );
  });
});

describe('missing details', () => {
  it('are author, title, date and outlet where they are not known', () => {
    assert.deepEqual(missingDetails(webpage), ['author', 'title', 'issued', 'container-title']);
  });

  it('are none where a publisher stands for the outlet and a date is known in words', () => {
    const details = {
      ...webpage,
      author: [{ literal: 'A' }],
      title: 'T',
      issued: { raw: 'May' },
      publisher: 'P',
    };
    assert.deepEqual(missingDetails(details), []);
  });
});
