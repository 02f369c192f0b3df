import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlapRatio, pairUp } from '../../bench/quotes/spans.ts';

const span = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(
  span.map(one => [one]),
  { maxLength: 8 },
);

describe('overlap of spans', () => {
  it('is what they share of what either covers', () => {
    assert.equal(overlapRatio([{ start: 0, end: 8 }], [{ start: 0, end: 10 }]), 0.8);
    assert.equal(
      overlapRatio(
        [
          { start: 0, end: 2 },
          { start: 4, end: 6 },
        ],
        [{ start: 0, end: 6 }],
      ),
      4 / 6,
    );
    assert.equal(overlapRatio([{ start: 0, end: 2 }], [{ start: 2, end: 4 }]), 0);
  });

  it('is 1 with itself, and the same both ways', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        assert.equal(overlapRatio([a], [a]), 1);
        assert.equal(overlapRatio([a], [b]), overlapRatio([b], [a]));
      }),
    );
  });
});

describe('pairing', () => {
  it('takes nothing twice and nothing too far apart', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const pairs = pairUp(a, b, 0.5);
        assert.equal(new Set(pairs.map(pair => pair.a)).size, pairs.length);
        assert.equal(new Set(pairs.map(pair => pair.b)).size, pairs.length);
        assert.ok(pairs.every(pair => overlapRatio(a[pair.a] ?? [], b[pair.b] ?? []) >= 0.5));
      }),
    );
  });

  it('pairs a list with itself completely', () => {
    fc.assert(fc.property(spans, a => assert.equal(pairUp(a, a, 1).length, a.length)));
  });
});
