import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleToCite } from '../../../src/core/cite/citation.ts';
import { type Insertion, type InsertSettings, insertQuote } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import type { Draft, Quotation } from '../../../src/core/draft/draft.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { TextEdit } from '../../../src/core/model.ts';
import { apply, articleWith } from './support.ts';

const word = fc.constantFrom(
  ...[
    'we',
    'go',
    'don’t',
    "it's",
    'Ann',
    'U.S.',
    '5',
    '$5',
    'a_b',
    '*so*',
    '_x_',
    '[the',
    'road]',
    '<b>',
    '&amp;',
  ],
  ...[
    '@lee',
    '[@x]',
    '[^1]',
    '`c`',
    '1.',
    '#',
    '-',
    '>',
    '~~s~~',
    '^up^',
    'naïve',
    '—',
    '…',
    'C:\\*',
    '“no”',
    '‘so’',
  ],
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('.', ',', '?', '!', '', '…'))
  .map(([words, end]) => `Yes ${words.join(' ')}${end}`);
const quote = fc.oneof(
  sentence.map(text => `“{${text}}” she said.`),
  fc.tuple(sentence, sentence).map(([a, b]) => `“{${a}}” she said, “{${b}}”`),
  fc.tuple(sentence, sentence).map(([a, b]) => `Lee replied:\n\n{${a}}\n\n{${b}}`),
);
const place = fc.constantFrom(
  ...[
    '|',
    'A word. |',
    'A word.\n\n|\n\nMore text.\n',
    'Lee said, |',
    'Lee told | them.',
    '- One |\n- Two\n',
  ],
  ...[
    '> [!note] My |\n> own.\n',
    '# Head |\n',
    'Über “alles”.\r\n\r\n|\r\n\r\nEnd',
    'See [^1].\n\n|\n\n[^1]: A note.\n',
  ],
  ...[
    '---\nlang: de\n---\n\n|',
    '1. One\n\n   |',
    '```\ncode\n```\n\n|\n',
    'Text [@other].| Then more.\n',
    'A |\nb\n',
  ],
);
const settings: fc.Arbitrary<InsertSettings> = fc.record({
  format: fc.constantFrom(...(['footnote', 'pandoc', 'link', 'author-date'] as const)),
  marks: fc.constantFrom('auto', 'en-US', 'en-GB', 'de', 'fr', 'sv', 'ru'),
  blockFrom: fc.constantFrom(0, 8, 40),
  template: fc.constant(''),
  blockTemplate: fc.constant(''),
  verb: fc.constantFrom('', 'told reporters'),
  omission: fc.constant('…'),
});
const key = fc.constantFrom('lee2017', 'lee-road', 'Großmann2020a', 'a/b.c');
const speaker = fc.constantFrom(null, 'Ann Lee', 'J. *Star* Berg');

interface Case {
  readonly text: string;
  readonly draft: Draft;
  readonly article: ArticleToCite;
  readonly expected: string;
  readonly insertion: Insertion;
}

const inserting: fc.Arbitrary<Case> = fc
  .tuple(place, quote, settings, key, speaker)
  .map(([marked, printed, chosen, id, who]) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { article, segments } = articleWith(printed, { URL: 'https://example.org/a_b?c=d#e' });
    const cited = { ...article, key: id };
    const draft = readDraft(text);
    const at = placeOf({ start: offset, end: offset });
    const insertion = insertQuote({ segments, speaker: who }, cited, draft, at, chosen);
    return { text, draft, article: cited, expected: segments.map(one => one.text).join(' '), insertion };
  });

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
      label === key || url?.startsWith(`${details.URL}:~:text=Yes`) || items.some(item => item.key === key),
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
