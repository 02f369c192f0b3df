import assert from 'node:assert/strict';
import { type FoundQuote, scoreText } from '../../bench/quotes/score.ts';
import { calibrationOf, f1, totalOf } from '../../bench/quotes/totals.ts';
import { ownGold } from '../../gold/load.ts';
import { readMarked } from '../../gold/notation.ts';
import type { GoldText } from '../../gold/text.ts';

const head = 'language: en\nspeakers: AB = Ada Brook; CD = Carl Dunn\n===\n';
const text = gold(
  'Talk\n\n“⟦d AB/Brook|It rains,⟧” said Brook. “⟦+|It pours.⟧” She sang “⟨Wet⟩”. Dunn: “⟦d CD/Dunn|No.⟧” A voice: “⟦d -/A voice|Yes.⟧”',
);

describe('the score of a text', () => {
  it('is perfect for the gold itself, for every text of the project', () => {
    const totals = totalOf(ownGold().map(own => scoreText(own, perfect(own))));
    const { exact, relaxed, whole, speakers } = totals;
    assert.deepEqual([exact, relaxed, whole].map(f1), [1, 1, 1]);
    assert.equal(totals.nonquotesTaken.right, 0);
    for (const { right, all } of Object.values(speakers)) {
      assert.equal(right, all);
    }
  });

  it('is nothing for nothing', () => {
    const { exact, whole, speakers } = totalOf([scoreText(text, [])]);
    assert.deepEqual(exact, { right: 0, given: 0, wanted: 4 });
    assert.deepEqual(whole, { right: 0, given: 0, wanted: 3 });
    assert.deepEqual(speakers.fullName, { right: 0, all: 2 });
    assert.deepEqual(speakers.unnamed, { right: 0, all: 1 });
  });

  it('counts a segment that is a character short as relaxed and not as exact', () => {
    const { exact, relaxed, whole } = scoreText(text, [found('It pours')]);
    assert.deepEqual([exact.right, relaxed.right, whole.right], [0, 1, 0]);
  });

  it('counts a quote cut in two by its segments, not as whole', () => {
    const { exact, whole } = scoreText(text, [found('It rains,'), found('It pours.')]);
    assert.deepEqual([exact.right, whole.right, whole.given], [2, 0, 2]);
  });

  it('counts no span twice', () => {
    const { exact } = scoreText(text, [found('No.'), found('No.')]);
    assert.deepEqual(exact, { right: 1, given: 2, wanted: 4 });
  });

  it('says which non-quotation was taken', () => {
    const score = scoreText(text, [found('Wet')]);
    assert.deepEqual(score.nonquotesTaken, text.nonquotes);
    assert.equal(score.extra.length, 1);
  });

  it('does not call a non-quotation inside a quote taken with it', () => {
    const nested = gold('“⟦d AB/Brook|I read “⟨Wet⟩” twice,⟧” said Brook, Ada Brook.');
    assert.deepEqual(scoreText(nested, perfect(nested)).nonquotesTaken, []);
  });

  it('knows a speaker by full and by last name', () => {
    const byLastName = scoreText(text, [{ ...found('No.'), speaker: 'Dunn' }]);
    assert.deepEqual(
      byLastName.quotes.map(quote => [quote.hasSpeaker, quote.hasLastName]),
      [
        [false, false],
        [false, true],
        [false, false],
      ],
    );
  });

  it('has nothing against quotes of headlines where the gold lists none', () => {
    const headline = { ...found('Talk'), kind: 'headline' as const };
    assert.equal(scoreText(text, [headline]).exact.given, 1);
    assert.equal(scoreText({ ...text, listsHeadlines: false }, [headline]).exact.given, 0);
  });
});

describe('calibration', () => {
  it('counts the named from each confidence on, and what is no quote as wrong', () => {
    const score = scoreText(text, [
      { ...found('No.'), speaker: 'Carl Dunn', confidence: 0.9 },
      { ...found('Wet'), speaker: 'Ada Brook', confidence: 0.6 },
      { ...found('Yes.'), confidence: 1 },
    ]);
    assert.deepEqual(calibrationOf([score], [0.5, 0.9, 0.95]), [
      { least: 0.5, right: 1, all: 2 },
      { least: 0.9, right: 1, all: 1 },
      { least: 0.95, right: 0, all: 0 },
    ]);
  });
});

function gold(body: string): GoldText {
  return readMarked('talk.txt', head + body);
}

/** What an extractor would give that makes no mistake. */
function perfect(own: GoldText): FoundQuote[] {
  return own.quotes.map(quote => ({ ...quote, confidence: 1 }));
}

function found(words: string): FoundQuote {
  const start = text.text.indexOf(words);
  const segments = [{ start, end: start + words.length }];
  return { kind: 'direct', speaker: null, mention: null, segments, confidence: 0.5 };
}
