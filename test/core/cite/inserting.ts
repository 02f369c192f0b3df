import fc from 'fast-check';
import type { ArticleToCite } from '../../../src/core/cite/citation.ts';
import { type Insertion, type InsertSettings, insertQuote } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import { articleWith } from './support.ts';

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
    '|\n\n~~~\nopen',
    'A |\n\n<!-- open\n\nb',
    'Text [@other].| Then more.\n',
    'A |\nb\n',
    '|\n\n[the road]: http://a.b\n\n[X]: c\n',
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

/** A quote inserted into a draft. */
export interface Case {
  readonly text: string;
  readonly draft: Draft;
  readonly article: ArticleToCite;
  readonly expected: string;
  /** The same by segments. */
  readonly parts: readonly string[];
  readonly insertion: Insertion;
}

export const inserting: fc.Arbitrary<Case> = fc
  .tuple(place, quote, settings, key, speaker)
  .map(([marked, printed, chosen, id, who]) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { article, segments } = articleWith(printed, { URL: 'https://example.org/a_b?c=d#e' });
    const cited = { ...article, key: id };
    const draft = readDraft(text);
    const at = placeOf({ start: offset, end: offset });
    const insertion = insertQuote({ segments, speaker: who }, cited, draft, at, chosen);
    const parts = segments.map(one => one.text);
    return { text, draft, article: cited, expected: parts.join(' '), parts, insertion };
  });
