import assert from 'node:assert/strict';
import { words } from './notation.ts';

describe('quotation marks', () => {
  for (const [style, open, close] of [
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['guillemets', '«', '»'],
    ['guillemets with spaces', '« ', ' »'],
    ['guillemets with no-break spaces', '«\u00a0', '\u00a0»'],
    ['guillemets with narrow no-break spaces', '«\u202f', '\u202f»'],
    ['guillemets turned inwards', '»', '«'],
    ['low and high', '„', '“'],
    ['low and right', '„', '”'],
    ['twice the same, curly', '”', '”'],
    ['twice the same, guillemets', '»', '»'],
    ['single curly', '‘', '’'],
    ['single straight', "'", "'"],
    ['single low and high', '‚', '‘'],
    ['single guillemets', '‹', '›'],
    ['corner brackets', '「', '」'],
    ['two accents and two apostrophes', '``', "''"],
    ['two single marks for a double one', '‘‘', '’’'],
  ] as const) {
    it(`pair: ${style}`, () => {
      const text = `The mayor came late. ${open}The bridge is safe,${close} she said. ${open}It isn’t pretty.${close}`;
      assert.deepEqual(words(text), ['The bridge is safe, | It isn’t pretty.']);
    });
  }

  it('nest, in two kinds or the same', () => {
    assert.deepEqual(words('“He said, ‘Leave it alone,’ and left,” she said.'), [
      'He said, ‘Leave it alone,’ and left,',
      'Leave it alone,',
    ]);
    assert.deepEqual(words('„Er sagte: „Lass das sein.“ Und ging“, sagte sie.', 'de'), [
      'Er sagte: „Lass das sein.“ Und ging',
      'Lass das sein.',
    ]);
    assert.deepEqual(words('“He said, ‘Go now.’” That was all.'), ['He said, ‘Go now.’', 'Go now.']);
  });

  it('are told from apostrophes', () => {
    const text =
      "'The workers' union won't pay for the dogs' food,' said Ada O'Neil, who'd worked there in the '90s.";
    assert.deepEqual(words(text), ["The workers' union won't pay for the dogs' food,"]);
    assert.deepEqual(words("It was rock 'n' roll, she said, and the boys' band played 'em all."), []);
    assert.deepEqual(words('’s Avonds is het koud, zei hij, en ’t regent.', 'nl'), []);
  });

  it('are told from feet and inches', () => {
    assert.deepEqual(words('At 6\'4" he is tall. The board is 18" wide and 20\' long.'), []);
    assert.deepEqual(words('"It was 4" at most," he said.'), ['It was 4" at most,']);
  });

  it('are recovered where they are turned the wrong way', () => {
    assert.deepEqual(words('”We are ready,“ she said. ”We have always been ready.“'), [
      'We are ready, | We have always been ready.',
    ]);
  });

  it('are recovered where one kind opens and another closes', () => {
    assert.deepEqual(words('« We are ready,” she said. “Always. »'), ['We are ready, | Always.']);
  });

  it('are recovered where the closing one is missing, up to the attribution or the end of the paragraph', () => {
    assert.deepEqual(words('“We are ready, she said, and left.\n\nNobody answered.'), ['We are ready,']);
    assert.deepEqual(words('She said: “We are ready. All of us are.\n\nNobody answered.'), [
      'We are ready. All of us are.',
    ]);
  });

  it('are recovered where the opening one is missing, from the colon or the sentence before the attribution', () => {
    assert.deepEqual(words('Asked about it, she said: We are ready.”'), ['We are ready.']);
    assert.deepEqual(words('Asked about it, she said: We are ready. »'), ['We are ready.']);
    assert.deepEqual(words('It rained all day. We are ready for anything,” said Ada Lund.'), [
      'We are ready for anything,',
    ]);
  });

  it('never swallow the article', () => {
    const text =
      '“We are ready, she said.\n\n“They are not,” said Ole Lund.\n\nIt was “a mess, he said.\n\nThe end came.';
    assert.deepEqual(words(text), ['We are ready,', 'They are not,', 'a mess,']);
  });
});
