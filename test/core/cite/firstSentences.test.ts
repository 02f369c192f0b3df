import assert from 'node:assert/strict';
import { firstSentences } from '../../../src/core/cite/firstSentences.ts';

describe('the first sentences of a quote', () => {
  for (const [what, text, below, expected] of [
    [
      'are as many as stay below the number of words',
      'One two. Three four. Five six.',
      5,
      'One two. Three four.',
    ],
    ['are none where already the first has too many words', 'One two three four five. Six.', 4, undefined],
    ['do not end at a comma', 'One two, three', 10, undefined],
    ['end at a question, too', 'Who knows? Nobody knows that', 4, 'Who knows?'],
  ] as const) {
    it(what, () => assert.equal(begun(text, below), expected));
  }
});

function begun(text: string, below: number): string | undefined {
  const article = `“${text}” said Ada Lund.`;
  const span = firstSentences({ segments: [{ start: 1, end: 1 + text.length, text }] }, 'en', below);
  return span && article.slice(span.start, span.end);
}
