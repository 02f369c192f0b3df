import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read.ts';
import { typingKeyAt } from '../../../src/core/draft/typingKey.ts';

/** At the `|`: kind, what is typed, what is replaced, brackets. */
function typed(marked: string): unknown[] {
  const text = marked.replace('|', '');
  const typing = typingKeyAt(readDraft(text), marked.indexOf('|'));
  return typing
    ? [typing.kind, typing.typed, text.slice(typing.replace.start, typing.replace.end), typing.bracket]
    : [];
}

describe('typing a citation', () => {
  it('is a key after @', () => {
    assert.deepEqual(typed('As @le| says'), ['key', 'le', 'le', 'none']);
    assert.deepEqual(typed('So [@|'), ['key', '', '', 'open']);
    assert.deepEqual(typed('So [see -@le|e2017, p. 3]'), ['key', 'le', 'lee2017', 'closed']);
    assert.deepEqual(typed('So [@a; @{le|e}]'), ['key', 'le', '{lee}', 'closed']);
  });

  it('may be words of a name or title in brackets', () => {
    assert.deepEqual(typed('So [@ann lee|]'), ['key', 'ann lee', 'ann lee', 'closed']);
    assert.deepEqual(typed('As @lee says|'), []);
  });

  it('is a label after [^', () => {
    assert.deepEqual(typed('So.[^le|e]'), ['note', 'le', 'lee', 'closed']);
    assert.deepEqual(typed('So.[^|'), ['note', '', '', 'open']);
  });

  it('is none in mail addresses, code, escapes and words', () => {
    for (const text of ['a@b|.c', '`@le|`', '\\@le|', 'le|', '[a](@b|)']) {
      assert.deepEqual(typed(text), [], text);
    }
  });
});
