import assert from 'node:assert/strict';
import fc from 'fast-check';
import { termsOf, wordsOf } from '../../../src/core/library/words.ts';

describe('the words of a text', () => {
  it('are cut at everything but letters and digits, and folded', () => {
    assert.deepEqual(termsOf('Don’t “Étienne” say well-known U.S. 2nd?'), [
      ...['don', 't', 'etienne', 'say', 'well', 'known', 'u', 's', '2nd'],
    ]);
  });

  it('are whole where invisible characters and combining marks stand in them', () => {
    assert.deepEqual(termsOf('govern\u00adment cafe\u0301 ze\u200bro'), ['government', 'cafe', 'zero']);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { start, end, word } of wordsOf(text)) {
          assert.ok(text.slice(start, end).startsWith(word.charAt(0)));
          assert.match(word, /^[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*$/u);
        }
      }),
    );
  });

  it('are the same, with and without their places', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'é',
      'e\u0301',
      '\u00ad',
      'Σ',
      'İ',
      'ß',
      'ж',
      '’',
      ' ',
      '-',
      '7',
      '한',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), text => {
        assert.deepEqual(
          [...termsOf(text)],
          wordsOf(text).map(({ term }) => term),
        );
      }),
      { numRuns: 200 },
    );
  });
});
