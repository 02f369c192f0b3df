import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/core/quotes/anchor.ts';

const text =
  'At noon she said: “We don’t want to go – not now.” At dusk she said: “We don’t want to go – not yet.”';

function found(words: string, stood?: number): { how: string; words: string; errors: number } | undefined {
  const result = anchor(text, words, stood);
  return (
    result && {
      how: result.how,
      words: text.slice(result.span.start, result.span.end),
      errors: result.errors,
    }
  );
}

describe('finding words again', () => {
  it('takes them where they stood', () => {
    const at = text.lastIndexOf('We don’t');
    assert.deepEqual(anchor(text, 'We don’t want', at), {
      span: { start: at, end: at + 13 },
      how: 'offset',
      errors: 0,
    });
  });

  it('takes the place nearest to where they stood, else the first', () => {
    assert.equal(anchor(text, 'We don’t', 90)?.span.start, text.lastIndexOf('We don’t'));
    assert.equal(anchor(text, 'We don’t')?.span.start, text.indexOf('We don’t'));
  });

  it('finds them with other marks, dashes and spaces', () => {
    const words = "We don't want  to go -- not yet.";
    assert.deepEqual(found(words), { how: 'folded', words: 'We don’t want to go – not yet.', errors: 0 });
  });

  it('finds them with a few characters changed, and says how many', () => {
    const words = 'We dont want to go - not yet';
    assert.deepEqual(found(words), { how: 'fuzzy', words: 'We don’t want to go – not yet', errors: 1 });
  });

  it('does not take another sentence for them', () => {
    assert.equal(found('They will never come back here'), undefined);
  });

  it('has no place for no words', () => {
    assert.equal(found(''), undefined);
    assert.equal(found('  \n'), undefined);
  });

  it('finds every piece of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (words, one, length) => {
        const start = one % words.length;
        const piece = words.slice(start, start + 1 + (length % words.length));
        const place = anchor(words, piece)?.span;
        assert.equal(place && words.slice(place.start, place.end), piece.trim() === '' ? undefined : piece);
      }),
    );
  });
});
