import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBlocks } from '../../../src/core/draft/blocks.ts';
import { parseChunks } from '../../../src/core/draft/chunks.ts';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { offsetOf } from '../../../src/core/draft/quotations.ts';
import { createDraftReader, readDraft } from '../../../src/core/draft/read.ts';
import type { Span } from '../../../src/core/model.ts';

const line = fc.constantFrom(
  ...[
    'We go.',
    '“We go,” she said.',
    '“Never closed',
    '“Again”',
    'a *b* `c` d',
    'See [@lee2017, p. 3].',
    'A.[^1]',
  ],
  ...[
    '> quoted',
    '> > twice',
    '- item',
    '  more',
    '    deep',
    '1. one',
    '# Head',
    '===',
    '---',
    '```',
    '~~~',
    '``` js',
    '`` ` ``',
  ],
  ...[
    '<!-- a',
    'b -->',
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '[^1]: Note',
    '| a | b |',
    '$$',
    '\tTab',
  ],
  ...[
    '"a" \'b\' «c»',
    '&amp; \\* \\"',
    '![i](j "k")',
    '[l](m "n") <o@p.q>',
    '> [!note] N',
    ':::',
    '* * *',
    '\u00a0',
    '\0x',
  ],
);
const draft = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n')), { maxLength: 16 })
  .map(lines => lines.map(([text, end]) => text + end).join(''));

describe('any draft', () => {
  it('is read in pieces as it is read as a whole', () => {
    fc.assert(
      fc.property(draft, text => {
        const pieces = [...parseChunks(text, 0, new Map(), new Map())].flatMap(({ start, read }) =>
          read.paragraphs.map(block => [block.start + start, block.end + start, block.shown]),
        );
        const whole = parseBlocks(text, '').blocks.map(block => [block.start, block.end, block.shown]);
        assert.deepEqual(withoutNotes(pieces), withoutNotes(whole));
      }),
      { numRuns: 3000 },
    );
  });

  it('has its parts in order, in range and as they say', () => {
    fc.assert(
      fc.property(draft, text => {
        const read = readDraft(text);
        for (const spans of [read.prose, read.quotations, read.citations, read.notes]) {
          assertOrdered(spans, text.length);
        }
        for (const { segments } of read.quotations) {
          for (const segment of segments) {
            const shown = [...segment.text.replace(/&/g, '')].length;
            assert.ok(shown <= segment.end - segment.start);
            assert.equal(offsetOf(segment, 0), segment.start);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read again, edit by edit, as it is read at once', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 4 }), drafts => {
        const reader = createDraftReader();
        const again: Draft[] = drafts.map(text => reader.read(text));
        assert.deepEqual(again, drafts.map(readDraft));
      }),
      { numRuns: 300 },
    );
  });
});

/** In pieces every note is known; as a whole, a reference before Pandoc's own definition of it may be text. */
function withoutNotes(blocks: readonly (readonly unknown[])[]): unknown[] {
  return blocks.map(block =>
    block.map(part => (typeof part === 'string' ? part.replace(/\[\^1\]|\0{4}/g, '') : part)),
  );
}

function assertOrdered(spans: readonly Span[], length: number): void {
  let at = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= at && end >= start && end <= length);
    at = start;
  }
}
