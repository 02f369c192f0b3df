import assert from 'node:assert/strict';
import { renameKey } from '../../../src/core/cite/renameKey.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { apply } from './support.ts';

function renamed(text: string, from: string, to: string): string {
  return apply(text, renameKey(readDraft(text), from, to));
}

describe('another key for a work', () => {
  it('is written wherever it is cited, and nowhere else', () => {
    assert.equal(
      renamed('[see @a, p. 3; -@{a}; @ab] @a. `@a` a[^a]\n\n[^a]: As @a says.\n', 'a', 'b'),
      '[see @b, p. 3; -@{b}; @ab] @b. `@a` a[^b]\n\n[^b]: As @b says.\n',
    );
  });

  it('gets braces where it needs them', () => {
    assert.equal(renamed('[@a] @a', 'a', 'x/y.'), '[@{x/y.}] @{x/y.}');
    assert.equal(renamed('[@{x/y.}]', 'x/y.', 'a'), '[@{a}]');
  });

  it('cites the same work as often as before', () => {
    const text = '[@a; @b] @a [p. 3][^a]\n\n[^a]: @b\n';
    const count = (draft: string, key: string) =>
      readDraft(draft)
        .citations.flatMap(({ items }) => items)
        .filter(item => item.key === key).length;
    assert.equal(count(renamed(text, 'a', 'c'), 'c'), count(text, 'a'));
    assert.equal(count(renamed(text, 'a', 'c'), 'b'), count(text, 'b'));
  });
});
