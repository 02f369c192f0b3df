import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import { articleOf } from './notation.ts';

const marks = [...'"“”„‟«»‹›‘’‚\'`「」『』〝〞', '``', "''", '— ', '– ', '> ', '# ', '- ', '**', '***'];
const pieces = [
  'Word ',
  'said',
  ' she said. ',
  ', sagte er, ',
  'dit-il',
  'Q: ',
  'A: ',
  'MR. TOLL: ',
  ':',
  '.',
  ',',
  '?',
  '!',
  '…',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '6',
  '😀',
  '\ud800',
  'ß',
  'Ж',
  '```',
  'he',
  ' I ',
  'the film ',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), {
    maxLength: 80,
  })
  .map(list => list.join('').replaceAll('\0', ''));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pl', 'ru', 'sv', 'fi', 'xx');

describe('quotes found in any text', () => {
  it('are their slices, in order, and overlap only by nesting', () => {
    fc.assert(
      fc.property(soup, language, (text, code) => {
        const article = articleOf(text, code);
        const found = findQuotes(article);
        let last = -1;
        for (const { segments, outer, parent } of found) {
          assert.equal(segments.length, outer.length);
          const first = segments[0];
          assert.ok(first !== undefined && first.start >= last);
          last = first.start;
          let at = 0;
          for (const segment of segments) {
            assert.equal(article.text.slice(segment.start, segment.end), segment.text);
            assert.ok(segment.start < segment.end && segment.start >= at);
            at = segment.end;
          }
          const around = parent === null ? [] : (found[parent]?.segments ?? []);
          const inside = segments.every(({ start, end }) =>
            around.some(one => one.start <= start && end <= one.end),
          );
          assert.equal(inside, parent !== null);
        }
        assertNested(found.flatMap(({ outer }) => outer));
      }),
      { numRuns: 2000 },
    );
  });

  it('are all attributed, with the same words', () => {
    fc.assert(
      fc.property(soup, language, (text, code) => {
        const article = articleOf(text, code);
        const found = findQuotes(article);
        const quotes = extractQuotes(article);
        assert.deepEqual(
          quotes.map(({ kind, segments }) => ({ kind, segments })),
          found.map(({ kind, segments }) => ({ kind, segments })),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** Two spans have nothing in common, or one holds the other. */
function assertNested(spans: readonly { readonly start: number; readonly end: number }[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const around: { readonly start: number; readonly end: number }[] = [];
  for (const span of sorted) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= span.start) around.pop();
    assert.ok(span.end <= (around.at(-1)?.end ?? span.end), `${span.start}-${span.end} overlaps`);
    around.push(span);
  }
}
