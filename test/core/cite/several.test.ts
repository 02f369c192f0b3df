import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultInsertSettings } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import { applied, insertQuotes } from '../../../src/core/cite/several.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

const text = '“It rained for days,” Ada Lund said. “Nobody came,” said Tom Reyes.';
const article = {
  key: 'rain',
  details: { type: 'article', title: 'Rain' },
  file: 'rain.txt',
  text,
  language: 'en',
};

/** Four spaces begin a block of code, in which nothing is a quotation. */
const drafts = fc.stringMatching(/^[a-z .\n]*$/).filter(draft => !draft.includes('    '));

describe('several quotes inserted at once', () => {
  it('stand in paragraphs of their own and share a note', () => {
    assert.equal(
      inserted('So it was.\n\n', 12, [
        said('It rained for days,', 'Ada Lund'),
        said('Nobody came,', 'Tom Reyes'),
      ]),
      'So it was.\n\n“It rained for days,” Ada Lund said.[^rain]\n\n“Nobody came,” Tom Reyes said.[^rain]\n\n' +
        '[^rain]: Rain. n.d. rain.txt.\n',
    );
  });

  it('bring the entries that their citations need', () => {
    const { entries } = insertQuotes(
      [said('Nobody came,', null)],
      readDraft(''),
      placeOf({ start: 0, end: 0 }),
      {
        ...defaultInsertSettings,
        format: 'pandoc',
      },
    );
    assert.deepEqual(entries, [{ id: 'rain', type: 'article', title: 'Rain' }]);
  });

  it('all stand in the draft, and leave what stood there before in its order', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, offset) => {
        const result = inserted(draft, offset % (draft.length + 1), [
          said('It rained for days,', 'Ada Lund'),
          said('Nobody came,', null),
        ]);
        const words = readDraft(result).quotations.map(quotation => quotation.words.replace(/[.,]$/, ''));
        assert.deepEqual(words, ['It rained for days', 'Nobody came']);
        const letters = (of: string) => of.replace(/[^a-z]/g, '');
        assert.ok(isSubsequence(letters(draft), letters(result)));
      }),
    );
  });
});

function said(words: string, speaker: string | null) {
  const start = text.indexOf(words);
  return { quote: { segments: [{ start, end: start + words.length, text: words }], speaker }, article };
}

function inserted(draft: string, offset: number, quotes: readonly ReturnType<typeof said>[]): string {
  const place = placeOf({ start: offset, end: offset });
  return applied(draft, insertQuotes(quotes, readDraft(draft), place, defaultInsertSettings).edits);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) {
    at += Number(letter === part[at]);
  }
  return at === part.length;
}
