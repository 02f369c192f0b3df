import assert from 'node:assert/strict';
import { linkTo, textFragment } from '../../../src/core/cite/fragment.ts';

function fragment(marked: string): string | undefined {
  const [before = '', words = '', after = ''] = marked.split('|');
  return textFragment(before + words + after, { start: before.length, end: before.length + words.length });
}

describe('a text fragment', () => {
  it('gives the words, its own syntax encoded', () => {
    assert.equal(
      fragment('He said: |We go, half-way (so) & on.| Then.'),
      '#:~:text=We%20go%2C%20half%2Dway%20%28so%29%20%26%20on.',
    );
  });

  it('gives the first and last of many words', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    assert.equal(fragment(`A |${words}|`), '#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19');
  });

  it('tells the same words apart by those around them', () => {
    assert.equal(fragment('He said yes.\n\nShe said: |yes.|\n\nSo.'), '#:~:text=She%20said%3A-,yes.,-So.');
  });

  it('is none without words, and takes the place of another in a link', () => {
    assert.equal(fragment('a| |b'), undefined);
    assert.equal(linkTo('http://a.b/c#d:~:text=e', '#:~:text=f'), 'http://a.b/c#d:~:text=f');
    assert.equal(linkTo('http://a.b/c', '#:~:text=f'), 'http://a.b/c#:~:text=f');
    assert.equal(linkTo('http://a.b/c', undefined), 'http://a.b/c');
  });
});
