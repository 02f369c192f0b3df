import assert from 'node:assert/strict';
import { found, words } from './notation.ts';

describe('one quote of several segments', () => {
  it('is interrupted by its attribution', () => {
    assert.deepEqual(found('“We will,” she said, “come back.”'), ['direct: We will, | come back.']);
    assert.deepEqual(found('„Wir kommen“, sagte sie, „bald zurück.“', 'de'), [
      'direct: Wir kommen | bald zurück.',
    ]);
  });

  it('goes on behind a sentence of attribution or gesture', () => {
    assert.deepEqual(found('“We will,” said Dr. Ada Lund, who lost in 2019. “We always do.”'), [
      'direct: We will, | We always do.',
    ]);
    assert.deepEqual(found('“Everybody does.” He shut the door. “I did.”'), [
      'direct: Everybody does. | I did.',
    ]);
  });

  it('ends where more is told', () => {
    assert.deepEqual(words('“We will,” she said. There was a pause. “Perhaps.”'), ['We will,', 'Perhaps.']);
  });

  it('ends where another is given the word', () => {
    assert.deepEqual(words('“We will,” she said. Ole Lund answered: “You won’t.”'), [
      'We will,',
      'You won’t.',
    ]);
    assert.deepEqual(words('He asked, “Will you?” and she said, “No.”'), ['Will you?', 'No.']);
    assert.deepEqual(words('“We will,” she said. “You won’t,” said Ole Lund.'), ['We will,', 'You won’t,']);
  });

  it('runs over paragraphs whose marks are opened again', () => {
    const text = '“It began in May.\n\n“Then it rained.\n\n“Then we left,” she said.\n\n“Good,” he said.';
    assert.deepEqual(found(text), [
      'direct: It began in May. | Then it rained. | Then we left,',
      'direct: Good,',
    ]);
  });

  it('runs over a paragraph of page furniture', () => {
    const text = 'She said: “It began in May.\n\nAdvertisement\n\n“Then it rained.”';
    assert.deepEqual(found(text), ['direct: It began in May. | Then it rained.']);
  });
});
