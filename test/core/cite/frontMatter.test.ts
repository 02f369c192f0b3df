import assert from 'node:assert/strict';
import { fieldOf } from '../../../src/core/cite/frontMatter.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

function csl(text: string): string | undefined {
  return fieldOf(readDraft(text), 'csl');
}

describe('a field of the front matter', () => {
  it('is its text', () => {
    assert.equal(csl('---\ntitle: A\ncsl: "own.csl"\n---\n\nSo.'), 'own.csl');
  });

  it('is none where it is absent, empty, no text, or where there is no front matter to read', () => {
    for (const text of [
      'So.',
      '---\ntitle: A\n---\n',
      '---\ncsl:\n---\n',
      '---\ncsl: [a]\n---\n',
      '---\n- csl\n---\n',
    ]) {
      assert.equal(csl(text), undefined, text);
    }
  });
});
