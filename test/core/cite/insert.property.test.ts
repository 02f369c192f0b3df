import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleToCite } from '../../../src/core/cite/citation.ts';
import type { Draft, Quotation } from '../../../src/core/draft/draft.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { TextEdit } from '../../../src/core/model.ts';
import { inserting } from './inserting.ts';
import { apply } from './support.ts';

describe('an inserted quote', () => {
  it('reads back with the same words and the same key', () => {
    fc.assert(
      fc.property(inserting, ({ text, draft, article, expected, insertion }) => {
        const after = readDraft(apply(text, insertion.edits));
        const added = after.quotations.filter(one => one.note === null && !isOld(one, draft));
        assert.equal(folded(added.map(one => one.words).join(' ')), folded(expected), after.text);
        assert.ok(
          added.some(one => cites(one, after, article)),
          after.text,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('comes by edits in range, in order and apart, and the caret is in the draft', () => {
    fc.assert(
      fc.property(inserting, ({ text, insertion }) => {
        let at = -1;
        for (const edit of insertion.edits) {
          assert.ok(edit.start > at && edit.end >= edit.start && edit.end <= text.length);
          at = edit.end;
        }
        assert.ok(insertion.caret <= apply(text, insertion.edits).length);
      }),
      { numRuns: 500 },
    );
  });

  it('is taken back byte for byte by the inverse edits', () => {
    fc.assert(
      fc.property(inserting, ({ text, insertion }) => {
        assert.equal(apply(apply(text, insertion.edits), inverse(text, insertion.edits)), text);
      }),
      { numRuns: 500 },
    );
  });

  it('brings along the entry or the note that it cites', () => {
    fc.assert(
      fc.property(inserting, ({ text, article, insertion }) => {
        const after = readDraft(apply(text, insertion.edits));
        const entry = insertion.bibliography?.entry.id === article.key;
        const note = after.notes.some(({ label }) => label === article.key);
        const link = after.citations.some(({ url }) => url?.startsWith(article.details.URL ?? '?'));
        assert.equal([entry, note, link].filter(Boolean).length, 1, after.text);
      }),
      { numRuns: 500 },
    );
  });
});

function cites(quotation: Quotation, { text }: Draft, { key, details }: ArticleToCite): boolean {
  const named = quotation.citations.some(
    ({ label, url, items }) =>
      label === key || url?.startsWith(`${details.URL}:~:text=`) || items.some(item => item.key === key),
  );
  return named || text.slice(quotation.start, quotation.end + 80).includes('(News n.d.)');
}

function isOld(quotation: Quotation, { quotations }: Draft): boolean {
  return quotations.some(({ words }) => words === quotation.words);
}

function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, text: inserted }) => {
    const at = start + shift;
    shift += inserted.length - (end - start);
    return { start: at, end: at + inserted.length, text: text.slice(start, end) };
  });
}

/** What may differ: shapes of marks, white space, and commas and full stops before a mark. */
function folded(words: string): string {
  return words
    .replace(/(?<=[«‹])\s+|\s+(?=[»›])/g, '')
    .replace(/[“”„«»‹›‘’‚"']/g, '')
    .replace(/[.,]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
