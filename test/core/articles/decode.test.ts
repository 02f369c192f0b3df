import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/core/articles/decode.ts';

const sentence = 'Ärger über „Zölle“: “No,” she said. 10 €\r\nEnd';

describe('decoding', () => {
  it('reads UTF-8 with and without a byte-order mark, and removes it', () => {
    assert.deepEqual(decode(Buffer.from(sentence)), { text: sentence, encoding: 'utf-8' });
    assert.deepEqual(decode(Buffer.from(`\ufeff${sentence}`)), { text: sentence, encoding: 'utf-8' });
  });

  it('reads UTF-16 of either order by its byte-order mark', () => {
    const little = Buffer.from(`\ufeff${sentence}`, 'utf16le');
    assert.deepEqual(decode(little), { text: sentence, encoding: 'utf-16le' });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { text: sentence, encoding: 'utf-16be' });
  });

  it('reads UTF-16 of either order without a byte-order mark', () => {
    const little = Buffer.from(sentence, 'utf16le');
    assert.deepEqual(decode(little), { text: sentence, encoding: 'utf-16le' });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { text: sentence, encoding: 'utf-16be' });
  });

  it('takes what is not UTF-8 for windows-1252', () => {
    const bytes = Buffer.from([0x93, 0x4e, 0x65, 0x69, 0x6e, 0x94, 0x20, 0x80, 0x20, 0xfc]);
    assert.deepEqual(decode(bytes), { text: '“Nein” € ü', encoding: 'windows-1252' });
  });

  it('reads an empty file', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('gives back any text written as UTF-8, and never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const whole = text.replaceAll('\0', '').replace(/^\ufeff/, '');
        assert.equal(decode(Buffer.from(whole)).text, whole);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => typeof decode(bytes).text === 'string'),
    );
  });
});
