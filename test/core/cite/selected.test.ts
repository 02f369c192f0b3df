import assert from 'node:assert/strict';
import { quoteSelected } from '../../../src/core/cite/selected.ts';
import type { Quote } from '../../../src/core/model.ts';
import { articleWith } from './support.ts';

/** What is kept, and who says it, of the words between `<` and `>`; the quote stands between braces. */
function selected(marked: string): { kept: string; speaker: string | null } | undefined {
  const plain = marked.replace(/[<>]/g, '');
  const bare = marked.replace(/[{}]/g, '');
  const { article, segments } = articleWith(plain);
  const { text } = article;
  const quote: Quote = {
    kind: 'direct',
    segments,
    speaker: 'Ann Lee',
    mention: null,
    cue: null,
    confidence: 1,
  };
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const span = { start: bare.indexOf('<'), end: bare.indexOf('>') - 1 };
  const found = quoteSelected({ text, passages }, segments.length > 0 ? [quote] : [], span);
  const kept = (found?.keep ?? found?.segments)?.map(({ start, end }) => text.slice(start, end)).join('|');
  return found && { kept: kept ?? '', speaker: found.speaker };
}

describe('selected words of an article', () => {
  it('are the part of the quote they are in, said by its speaker', () => {
    assert.deepEqual(selected('She said “{We go <north tomorrow>, all of us}.”'), {
      kept: 'north tomorrow',
      speaker: 'Ann Lee',
    });
  });

  it('are the whole quote where its marks are selected with it', () => {
    assert.deepEqual(selected('She said <“{We go north.}” >'), { kept: 'We go north.', speaker: 'Ann Lee' });
  });

  it('have the stop that ends them there, so that nothing seems to be left out', () => {
    assert.deepEqual(selected('“{<We go north>,}” she said.'), { kept: 'We go north,', speaker: 'Ann Lee' });
    assert.equal(selected('The <road was closed>. It rained.')?.kept, 'road was closed.');
    assert.equal(selected('The <road was closed>, they say.')?.kept, 'road was closed');
  });

  it('are whole words', () => {
    assert.equal(selected('She said “{We go no<rth tomor>row}.”')?.kept, 'north tomorrow');
  });

  it('are the article’s own where they are in no quote, or in more than one', () => {
    assert.deepEqual(selected('The <road was closed> on Monday.'), {
      kept: 'road was closed',
      speaker: null,
    });
    assert.deepEqual(selected('So <she said “{We go.>}” It rained.'), {
      kept: 'she said “We go.',
      speaker: null,
    });
  });

  it('are nothing where there is no word among them', () => {
    assert.equal(selected('The road< – >was closed.'), undefined);
  });
});
