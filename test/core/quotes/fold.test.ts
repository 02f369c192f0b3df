import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldedWords, sameWords } from '../../../src/core/quotes/fold.ts';

/** Strings made of what folding is about, in all mixtures. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'a',
          'b',
          'E',
          '7',
          ' ',
          '\n',
          '\u00a0',
          '\u202f',
          '\u00ad',
          '\u200b',
          '\ufeff',
          '“',
          '”',
          '"',
          "'",
          '«',
          '»',
        ],
        ...[
          '‹',
          '›',
          '…',
          '...',
          '.',
          '-',
          '--',
          '–',
          '—',
          'é',
          'e\u0301',
          '\u0301',
          'ß',
          '\u1112\u1161\u11ab',
          '한',
          '😀',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

describe('folding', () => {
  for (const [what, one, other] of [
    ['runs of white space', 'two  words\n\tand\u00a0more', 'two words and more'],
    ['composed and decomposed letters', 'cafe\u0301', 'café'],
    ['shapes of quotation marks', '„so“ he said', '“so” he said'],
    ['nesting of quotation marks', 'a “word” of it', 'a ‘word’ of it'],
    ['the spaces inside guillemets', 'dit « assez » hier', 'dit "assez" hier'],
    ['guillemets that point inward', 'sagte »genug« dann', 'sagte "genug" dann'],
    ['apostrophes', 'don’t', "don't"],
    ['dash shapes', 'now – or — never', 'now -- or - never'],
    ['ellipses', 'well … yes', 'well ... yes'],
    ['soft hyphens and zero-width characters', 'govern\u00adment\u200b', 'government'],
  ] as const) {
    it(`makes ${what} alike`, () => assert.equal(foldedWords(one), foldedWords(other)));
  }

  for (const [what, one, other] of [
    ['case', 'Word', 'word'],
    ['accents', 'resume', 'résumé'],
    ['a missing word', 'they did not go', 'they did go'],
    ['other signs', 'yes!', 'yes?'],
    ['a hyphen and none', 'well-known', 'wellknown'],
    ['compatibility letters', 'ﬁne', 'fine'],
    ['a space after a mark that closes', '»so« viel', '»so«viel'],
    ['two full stops inside', 'a. b', 'a b'],
  ] as const) {
    it(`keeps ${what} apart`, () => assert.notEqual(foldedWords(one), foldedWords(other)));
  }

  it('lets one final comma or full stop differ, and no more', () => {
    assert.ok(sameWords('We will go,', 'We will go.'));
    assert.ok(sameWords('We will go', 'We will go.'));
    assert.ok(!sameWords('We will go?', 'We will go.'));
    assert.ok(!sameWords('We will go..', 'We will go'));
  });

  it('maps a folded piece to the words it comes from', () => {
    const text = 'He  said « no\u00adthing … at » all';
    const folded = fold(text);
    const at = folded.text.indexOf('nothing');
    const span = folded.span(at, at + 'nothing … at'.length);
    assert.equal(text.slice(span.start, span.end), 'no\u00adthing … at');
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(tricky, text => assert.equal(fold(fold(text).text).text, fold(text).text)));
  });

  it('folds composed and decomposed texts alike', () => {
    fc.assert(
      fc.property(tricky, text =>
        assert.equal(fold(text.normalize('NFD')).text, fold(text.normalize('NFC')).text),
      ),
    );
  });

  it('maps offsets in order, within the text, and whole', () => {
    fc.assert(
      fc.property(tricky, text => {
        const folded = fold(text);
        let last = 0;
        for (let unit = 0; unit < folded.text.length; unit++) {
          const { start, end } = folded.span(unit, unit + 1);
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.ok(start >= last);
          last = start;
        }
      }),
    );
  });

  it('finds its way back: the words of a folded piece fold to that piece, and their place is its place', () => {
    fc.assert(
      fc.property(tricky, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text);
        const units = folded.text.length;
        const [start, end] = [Math.min(one, other) % (units + 1), Math.max(one, other) % (units + 1)];
        if (start < end) {
          const span = folded.span(start, end);
          assert.ok(fold(text.slice(span.start, span.end)).text.length >= end - start - 2);
          assert.ok(folded.position(span.start) <= start);
          assert.ok(folded.position(span.end) >= end);
        }
      }),
    );
  });
});
