import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotesOf } from './said.ts';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '—',
  '– ',
  ':',
  ', ',
  '. ',
  '? ',
  '\n\n',
  '\n',
  ' ',
  '(',
  ')',
  '@',
  '>',
  '…',
  'said',
  'Nora Vance',
  'Mr.',
  'he',
  'she',
  'it',
  'his wife',
  'the mayor',
  'a spokesman for',
  'according to',
  'of',
  'who',
  'I',
  'sagte',
  'der',
  'a-t-il dit',
  'Q:',
  'A:',
  'THE COUNCIL',
  'U.S.',
  'and',
  'asked',
  "'s",
  '43',
  'é',
  '😀',
  '\u00a0',
);
const soup = fc.array(pieces, { maxLength: 120 }).map(words => words.join(' '));
const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'fi', 'pl', 'ru', 'xx');

describe('in any text', () => {
  it('mentions and cues are what stands at their offsets, and speakers stand somewhere', () => {
    fc.assert(
      fc.property(soup, languages, (text, language) => {
        for (const { mention, cue, speaker, confidence } of quotesOf(text, language)) {
          for (const span of [mention, cue]) {
            if (span !== null) assert.equal(text.slice(span.start, span.end), span.text);
          }
          if (speaker !== null) assert.ok(text.includes(speaker), speaker);
          assert.ok(confidence >= 0 && confidence <= 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
