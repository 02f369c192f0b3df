import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citedKeys, updateReferenceList } from '../../../src/core/cite/referenceList.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { apply } from './support.ts';

function updated(text: string, references: readonly string[]): string {
  return apply(text, updateReferenceList(readDraft(text), references, 'References'));
}

const list = '<!-- verbatim:references -->\n\nA.\n\nB.\n\n<!-- /verbatim:references -->';

describe('a list of references', () => {
  it('names what a draft cites, each once', () => {
    assert.deepEqual(citedKeys(readDraft('[@b; @a] @b [^c].\n\n[^c]: See @d.')), ['b', 'a', 'd', 'c']);
  });

  it('is put below a heading at the end, before the notes there', () => {
    assert.equal(updated('Text.', ['A.', 'B.']), `Text.\n\n## References\n\n${list}\n`);
    assert.equal(
      updated('Text.[^1]\n\n[^1]: Note.\n', ['A.', 'B.']),
      `Text.[^1]\n\n## References\n\n${list}\n\n[^1]: Note.\n`,
    );
  });

  it('goes where Pandoc would put its own', () => {
    assert.equal(updated('A\n\n::: {#refs}\n:::\n\nB', ['A.', 'B.']), `A\n\n::: {#refs}\n${list}\n:::\n\nB`);
  });

  it('is replaced between its comments, and nothing else is touched', () => {
    assert.equal(
      updated(`X\n${list}\nY`, ['C.']),
      'X\n<!-- verbatim:references -->\n\nC.\n\n<!-- /verbatim:references -->\nY',
    );
  });

  it('that is up to date needs no edit', () => {
    const text = fc.constantFrom('', 'A', 'A\r\n', 'A[^1]\n\n[^1]: N\n', '> A\n', '::: {#refs}\n:::\n');
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('A.', 'B, *c*.')), (draft, references) => {
        const after = updated(draft, references);
        assert.equal(updated(after, references), after);
      }),
    );
  });
});
