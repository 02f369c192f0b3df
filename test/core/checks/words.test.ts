import assert from 'node:assert/strict';
import { consequenceAt, wordsOfConsequence } from '../../../src/core/checks/words/index.ts';

function consequences(language: string | null, sentence: string): (string | undefined)[] {
  const words = sentence.split(' ');
  return words.map((_, index) => consequenceAt(words, index, wordsOfConsequence(language)));
}

describe('words of consequence', () => {
  it('are known in thirteen languages', () => {
    const sentences: Record<string, string> = {
      da: 'vi går ikke hvis',
      de: 'wir gehen nicht wenn',
      en: 'we go not if',
      es: 'vamos a no si',
      fi: 'me kävelemme ei jos',
      fr: 'ils marchent pas si',
      it: 'noi andiamo non se',
      nb: 'vi går ikke hvis',
      nl: 'we gaan niet als',
      pl: 'my idziemy nie jeśli',
      pt: 'nós caminhamos não se',
      ru: 'мы идём не если',
      sv: 'vi går inte om',
    };
    for (const [language, sentence] of Object.entries(sentences)) {
      assert.deepEqual(consequences(language, sentence).slice(2), ['negation', 'condition'], language);
    }
  });

  it('are recognised in any case, as contractions and as phrases', () => {
    assert.deepEqual(consequences('en', "NOT won't as long as"), [
      'negation',
      'negation',
      'condition',
      undefined,
      undefined,
    ]);
  });

  it('are numbers in any language', () => {
    assert.deepEqual(consequences('xx', 'not 5 1,000.50 5bn'), [undefined, 'number', 'number', 'number']);
    assert.deepEqual(consequences('en', 'two dozen'), ['number', 'number']);
  });
});
