import assert from 'node:assert/strict';
import { pastedQuote } from '../../../src/core/cite/pasted.ts';

describe('a pasted annotation', () => {
  it('of Zotero gives words, work, page and item', () => {
    const text =
      '“We go.” ([Lee et al., 2015, p. 7](zotero://select/library/items/ABC123)) ([pdf](zotero://open-pdf/library/items/X?page=2&annotation=Y))';
    assert.deepEqual(pastedQuote(text), {
      words: 'We go.',
      work: 'Lee et al., 2015',
      locator: 'p. 7',
      zoteroItem: 'ABC123',
    });
    assert.equal(pastedQuote(text.replace(', p. 7', ''))?.locator, 'p. 2');
  });

  it('may come without links', () => {
    assert.deepEqual(pastedQuote('"We (all) go." (Lee, 2015)'), {
      words: 'We (all) go.',
      work: 'Lee, 2015',
      locator: '',
      zoteroItem: null,
    });
  });

  it('is nothing else', () => {
    for (const text of ['We go.', '“We go.”', '“We go.” (he said)', '']) {
      assert.equal(pastedQuote(text), undefined);
    }
  });
});
