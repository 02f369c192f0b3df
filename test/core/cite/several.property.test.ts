import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultInsertSettings } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import { insertQuotes } from '../../../src/core/cite/several.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { apply, articleWith } from './support.ts';

const chosen = ['{We go.}', '{They stay.}', '{You wait.}'].map((marked, index) => {
  const { article, segments } = articleWith(marked);
  return { quote: { segments, speaker: null }, article: { ...article, key: `key${index % 2}` } };
});

function inserted(marked: string, count: number, format: 'footnote' | 'pandoc' = 'footnote') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeOf({ start: offset, end: offset });
  const result = insertQuotes(chosen.slice(0, count), readDraft(text), place, {
    ...defaultInsertSettings,
    format,
  });
  return { ...result, text, after: apply(text, result.edits) };
}

describe('several quotes', () => {
  it('are inserted a paragraph each, every article cited once', () => {
    const { after, caret } = inserted('A\n\n|\n\nB\n', 3);
    const quotes = '“We go.”[^key0]\n\n“They stay.”[^key1]\n\n“You wait.”[^key0]';
    const notes = '[^key0]: News. n.d. news.txt.\n\n[^key1]: News. n.d. news.txt.\n';
    assert.equal(after, `A\n\n${quotes}\n\nB\n\n${notes}`);
    assert.equal(after.slice(0, caret), `A\n\n${quotes}`);
  });

  it('bring an entry for every article', () => {
    assert.deepEqual(
      inserted('|', 3, 'pandoc').entries.map(({ id }) => id),
      ['key0', 'key1'],
    );
  });

  it('stay in the list item they are inserted in', () => {
    assert.match(inserted('- |\n- B\n', 2).after, /^- “We go\.”\[\^key0\]\n\n {2}“They stay\.”\[\^key1\]\n/);
  });

  it('come by edits that are in order, apart, and leave what follows alone', () => {
    const draft = fc.constantFrom(
      '|',
      'A |',
      'A\n\n|\n\nB',
      '- |\n- B\n',
      'A | b.\n',
      '|\n\n[^key0]: Full.\n',
      'A|\n\nA\n\nA',
    );
    fc.assert(
      fc.property(
        draft,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('footnote' as const, 'pandoc' as const),
        (marked, count, format) => {
          const { text, edits, after, caret } = inserted(marked, count, format);
          assert.ok(
            edits.every(
              (edit, index) => edit.start > (edits[index - 1]?.end ?? -1) && edit.end <= text.length,
            ),
          );
          assert.ok(caret <= after.length);
          assert.equal(readDraft(after).quotations.length, count);
        },
      ),
    );
  });
});
