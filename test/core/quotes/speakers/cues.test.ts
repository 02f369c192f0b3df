import assert from 'node:assert/strict';
import { languageOf } from '../../../../src/core/quotes/languages/index.ts';
import { findCue } from '../../../../src/core/quotes/speakers/cues.ts';

function cueIn(text: string, language = 'en') {
  const cue = findCue(text, 0, text.length, languageOf(language));
  return cue === null ? null : { words: text.slice(cue.start, cue.end), weak: cue.weak };
}

describe('the first cue of a stretch of text', () => {
  it('is a verb of saying in any form', () => {
    assert.deepEqual(cueIn('he was later heard whispering to her'), { words: 'whispering', weak: false });
    assert.deepEqual(cueIn('so erklärte sie es', 'de')?.words, 'so');
  });

  it('is a phrase the speaker follows', () => {
    assert.deepEqual(cueIn('according to police'), { words: 'according to', weak: false });
  });

  it('is weak only where no sure one stands', () => {
    assert.deepEqual(cueIn('many claims were made'), { words: 'claims', weak: true });
    assert.deepEqual(cueIn('of the claims she said little'), { words: 'said', weak: false });
  });

  it('is missing in plain narrative', () => {
    assert.equal(cueIn('It rained all night in the valley.'), null);
  });
});
