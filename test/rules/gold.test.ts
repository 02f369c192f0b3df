import assert from 'node:assert/strict';
import { ownGold } from '../gold/load.ts';
import { marksOf, quotationMarks } from '../gold/marks.ts';
import type { GoldText } from '../gold/text.ts';

const texts = ownGold();

describe('the texts of the project', () => {
  for (const gold of texts) {
    describe(gold.name, () => {
      it('has quotes that are their slices', () => {
        for (const span of [...gold.quotes.flatMap(({ segments }) => segments), ...gold.nonquotes]) {
          assert.equal(gold.text.slice(span.start, span.end), span.text);
          assert.equal(span.text, span.text.trim());
        }
      });

      it('names every speaker and mention in words that it prints', () => {
        const unprinted = gold.quotes
          .flatMap(({ speaker, mention }) => [speaker, mention])
          .filter(name => name !== null && !gold.text.includes(name));
        assert.deepEqual(unprinted, []);
      });

      it('prints its furniture as lines', () => {
        const lines = gold.text.split('\n');
        assert.deepEqual(
          gold.furniture.filter(line => !lines.includes(line)),
          [],
        );
      });

      it('has quotes that overlap by nesting only', () => {
        const spans = gold.quotes.flatMap(({ segments }) => segments);
        const crossing = spans.filter(a =>
          spans.some(b => a.start < b.start && b.start < a.end && a.end < b.end),
        );
        assert.deepEqual(crossing, []);
      });

      it('has no mark that belongs to nothing', () => assert.deepEqual(unexplainedMarks(gold), []));
    });
  }

  it('are enough, in enough languages', () => {
    const count = (code: string) => texts.filter(({ language }) => language === code).length;
    assert.ok(texts.length >= 45, `${texts.length} texts`);
    assert.ok(count('en') >= 20);
    assert.ok(count('de') >= 8);
    const others = ['fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'ru'];
    assert.deepEqual(
      others.filter(code => count(code) === 0),
      [],
    );
  });
});

/** Marks that stand at no marked span, in no measure or line of code, are no strays and no apostrophes; with context. */
function unexplainedMarks(gold: GoldText): string[] {
  const explained = [...marksOf(gold), ...gold.strays, ...gold.nonquotes];
  return gold.text
    .split('')
    .flatMap((character, index) => (quotationMarks.includes(character) ? [index] : []))
    .filter(index => !explained.some(({ start, end }) => start <= index && index < end))
    .filter(index => !isApostrophe(gold.text, index))
    .map(index => gold.text.slice(Math.max(0, index - 20), index + 20));
}

/** Between letters, at the end of a plural, before a shortened year or word. */
function isApostrophe(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 1), index);
  const after = text.slice(index + 1, index + 6);
  const isJoint = /[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  const isEnd = /s/i.test(before) && /^(?:[\s,.;:]|$)/.test(after);
  const isStart = /^(?:\d\ds?|em|s|n|t|til|cause)(?!\p{L})/u.test(after);
  return "'’".includes(text.charAt(index)) && (isJoint || isEnd || isStart);
}
