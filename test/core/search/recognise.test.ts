import assert from 'node:assert/strict';
import type { Library } from '../../../src/core/library/library.ts';
import { recognise } from '../../../src/core/search/recognise.ts';
import { articleAt, fileAt, inMemory, quoteIn } from '../library/support.ts';

const first = articleAt('first.md', [
  'Ada: “We don’t leave – not now, and not after the win\u00adter.”',
  'The reporter counted nine boats.',
  '“And if we must, we leave together.”',
]);
const second = articleAt('second.md', ['Ada: "We don\'t leave - not now", she said.']);

describe('recognising words that articles print', () => {
  let library: Library;

  before(async () => {
    library = await inMemory();
    const whole = quoteIn(first, [
      'We don’t leave – not now, and not after the win\u00adter.',
      'And if we must, we leave together.',
    ]);
    library.put(fileAt(first.path), first, [whole, quoteIn(first, 'not now')]);
    library.put(fileAt(second.path), second, [quoteIn(second, "We don't leave - not now")]);
  });

  after(() => library.close());

  function recognised(words: string): unknown {
    return recognise(library, words).map(({ articleId, span, quote }) => [
      library.article(articleId)?.text.slice(span.start, span.end),
      quote?.ordinal,
    ]);
  }

  it('finds every article, with other marks and dashes, and the quote', () => {
    assert.deepEqual(recognised('We don’t leave — not now'), [
      ['We don’t leave – not now', 0],
      ["We don't leave - not now", 0],
    ]);
  });

  it('gives the smallest quote around the words', () => {
    assert.deepEqual(recognised('not now'), [
      ['not now', 1],
      ['not now', 0],
    ]);
  });

  it('finds the reporter’s own words, which are no quote', () => {
    assert.deepEqual(recognised('counted nine boats'), [['counted nine boats', undefined]]);
  });

  it('finds words with a soft hyphen inside', () => {
    assert.deepEqual(recognised('after the winter.'), [['after the win\u00adter.', 0]]);
  });

  it('finds words that run over paragraphs', () => {
    const words = 'not after the winter.” The reporter counted';
    assert.equal(recognise(library, words).length, 1);
  });

  it('does not find words with one changed, or none', () => {
    assert.deepEqual(recognised('We do leave — not now'), []);
    assert.deepEqual(recognised('“ ”'), []);
    assert.deepEqual(recognised('WE DON’T LEAVE'), []);
  });
});
