import assert from 'node:assert/strict';
import { quotesOf, speakersIn } from './said.ts';

describe('the words that give a quote to somebody', () => {
  it('stand after it, the verb first', () => {
    assert.deepEqual(speakersIn('“It rained all night,” said Nora Vance, who farms there.'), ['Nora Vance']);
  });

  it('stand after it, the name first, with an aside between name and verb', () => {
    assert.deepEqual(
      speakersIn('“It rained all night,” Nora Vance, 43, a farmer from Hull, said on Monday.'),
      ['Nora Vance'],
    );
  });

  it('stand before it', () => {
    assert.deepEqual(speakersIn('Nora Vance told reporters: “It rained all night.”'), ['Nora Vance']);
    assert.deepEqual(speakersIn('Nora Vance called the rain “a blessing in a bucket.”'), ['Nora Vance']);
  });

  it('interrupt it', () => {
    assert.deepEqual(speakersIn('“It rained,” Nora Vance said, “all night.”'), ['Nora Vance']);
  });

  it('end the paragraph before a quote that begins the next one', () => {
    assert.deepEqual(speakersIn('Nora Vance read from her notes:\n\n“It rained all night. We slept.”'), [
      'Nora Vance',
    ]);
  });

  it('end a sentence that quoted words are built into', () => {
    const text = 'The farm is “under water” and “may never dry,” Nora Vance told reporters.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Nora Vance']);
  });

  it('may be a phrase instead of a verb', () => {
    assert.deepEqual(speakersIn('According to Nora Vance, the farm is “a lake with a roof.”'), [
      'Nora Vance',
    ]);
  });

  it('may be the subject of a gesture', () => {
    const text = '“Look at it.” Nora Vance pointed at the barn. “It floats.”';
    assert.deepEqual(new Set(speakersIn(text)), new Set(['Nora Vance']));
  });

  it('serve all quoted words of their sentence', () => {
    const text = 'Nora Vance said it was “a disaster” and “a good story,” in that order.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Nora Vance']);
  });

  it('are reported as the article prints them', () => {
    const [quote] = quotesOf('“It rained,” said state Sen. Nora Vance of Hull.');
    assert.equal(quote?.cue?.text, 'said');
    assert.match(quote?.mention?.text ?? '', /Nora Vance$/u);
  });

  it('are none where the subject is asked, not asking', () => {
    const text = 'Nora Vance was asked by a reporter whether it would rain.\n\n“Ask the clouds,” she said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });
});
