import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBlocks } from '../../../src/core/draft/blocks.ts';
import { plainParagraph } from '../../../src/core/draft/plain.ts';

const piece = fc
  .array(
    fc.constantFrom(
      ...[
        'we',
        ' ',
        ' ',
        '\n',
        '\r\n',
        '“no”',
        '"',
        '(x)',
        '1.',
        'a)',
        'i.',
        '-',
        '=',
        '===',
        '#',
        '>',
        ':',
        '|',
        '!',
      ],
      ...[
        '~~~',
        '~',
        '$',
        '@a',
        '^',
        '—',
        '\u00a0',
        '  ',
        '\t',
        '*',
        '`',
        '[',
        '<',
        '&',
        '\\',
        '+',
        'http://a.b',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(parts => `A${parts.join('')}`);

describe('a paragraph without Markdown', () => {
  it('is what the parser says it is', () => {
    let plain = 0;
    fc.assert(
      fc.property(piece, text => {
        const found = plainParagraph(text);
        if (found) {
          plain++;
          const { blocks, notes, literal, open } = parseBlocks(text, '');
          assert.deepEqual(found, { blocks, notes, literal, open });
        }
      }),
      { numRuns: 5000 },
    );
    assert.ok(plain > 300, `${plain} of the texts were plain`);
  });
});
