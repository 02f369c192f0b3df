import assert from 'node:assert/strict';
import { plainQuote } from '../../../src/core/cite/plain.ts';

const text = 'Rain\n\n"They called it "a drizzle" and left," Ada Lund said. "Nobody came back."';

describe('a quote copied for anywhere', () => {
  it('has its words in marks, its speaker and its reference', () => {
    assert.equal(
      copied(['They called it "a drizzle" and left,', 'Nobody came back.'], 'Ada Lund'),
      '“They called it ‘a drizzle’ and left. Nobody came back.” – Ada Lund (Rain. n.d. rain.txt.)',
    );
  });

  it('gets no speaker where the article names none', () => {
    assert.equal(copied(['Nobody came back.'], null), '“Nobody came back.” (Rain. n.d. rain.txt.)');
  });
});

function copied(words: readonly string[], speaker: string | null): string {
  const segments = words.map(segment => {
    const start = text.indexOf(segment);
    return { start, end: start + segment.length, text: segment };
  });
  const article = { key: 'rain', details: { type: 'article', title: 'Rain' }, file: 'a/rain.txt', text };
  return plainQuote({ segments, speaker }, { ...article, language: 'en' });
}
