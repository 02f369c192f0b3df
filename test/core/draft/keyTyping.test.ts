import assert from 'node:assert/strict';
import { type KeyTyping, keyTypingAt } from '../../../src/core/draft/keyTyping.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

/** What is typed at the `|` of a draft. */
function typedAt(marked: string): KeyTyping | undefined {
  const text = marked.replace('|', '');
  return keyTypingAt(readDraft(text), marked.indexOf('|'));
}

function replacedAt(marked: string): string | undefined {
  const typing = typedAt(marked);
  return typing && marked.replace('|', '').slice(typing.replace.start, typing.replace.end);
}

describe('a citation key being typed', () => {
  it('begins with an @', () => {
    assert.equal(typedAt('As @|')?.words, '');
    assert.equal(typedAt('As @le|')?.words, 'le');
    assert.equal(replacedAt('As @le|'), '@le');
  });

  it('may stand in brackets, behind other keys and with a minus before it', () => {
    assert.equal(typedAt('So [@lee|]')?.words, 'lee');
    assert.equal(typedAt('So [see -@lee|]')?.words, 'lee');
    assert.deepEqual(typedAt('So [@lee2017, p. 3; @|; @berg]')?.others, ['lee2017', 'berg']);
  });

  it('may be several words, but in brackets only', () => {
    assert.equal(typedAt('So [@lee strait|]')?.words, 'lee strait');
    assert.equal(typedAt('So @lee strait|'), undefined);
    assert.equal(typedAt('So [@lee |]'), undefined);
  });

  it('may stand in braces, of which the closing one is replaced too', () => {
    assert.equal(typedAt('So [@{a b|}]')?.words, 'a b');
    assert.equal(replacedAt('So [@{a|}]'), '@{a}');
  });

  it('is over where a locator begins', () => {
    assert.equal(typedAt('So [@lee2017, p|]'), undefined);
    assert.equal(typedAt('So [@lee2017; p|]'), undefined);
  });

  it('is none in an address, in code or in front matter', () => {
    assert.equal(typedAt('Write to ann@le|'), undefined);
    assert.equal(typedAt('Type `@le|`'), undefined);
    assert.equal(typedAt('---\nnocite: "@le|"\n---\n\nSo.'), undefined);
  });
});
