import assert from 'node:assert/strict';
import { excerptOf } from '../../../src/core/cite/excerpt.ts';
import type { Span } from '../../../src/core/model.ts';

const text = '“One two. Three four.”\n\n“Five six. Seven.”';
const segments = ['One two. Three four.', 'Five six. Seven.'].map(words => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
});

describe('what a writer keeps of a quote', () => {
  it('has nothing of the segments that lie outside of it', () => {
    assert.deepEqual(kept('One two.'), ['One two.']);
    assert.deepEqual(kept('Seven.'), ['Seven.']);
  });

  it('has an omission mark between its parts', () => {
    assert.deepEqual(kept('One two.', 'Seven.'), ['One two. … Seven.']);
  });
});

function kept(...parts: readonly string[]): readonly string[] {
  const keep = parts.map((words): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  return excerptOf(text, segments, keep, '…').paragraphs;
}
