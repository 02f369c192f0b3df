import assert from 'node:assert/strict';
import { readMarked } from '../../gold/notation.ts';

const head = 'language: fr\nspeakers: AB = Ada Brook\n';

describe('the notation of the texts', () => {
  it('gives the words a reader sees, with quotes, non-quotations and furniture', () => {
    const { text, title, quotes, nonquotes, furniture } = read(
      '«⍽⟦d AB/elle|Il pleut⟧⍽», dit-elle du «⎵⟨temps⟩⎵».\n\nPartager\n',
      'furniture: Partager\n',
    );
    assert.equal(text, '«\u00a0Il pleut\u00a0», dit-elle du «\u202ftemps\u202f».\n\nPartager\n');
    assert.equal(title, '«\u00a0Il pleut\u00a0», dit-elle du «\u202ftemps\u202f».');
    assert.deepEqual(furniture, ['Partager']);
    assert.deepEqual(nonquotes, [{ start: 28, end: 33, text: 'temps' }]);
    assert.deepEqual(
      quotes.map(({ phenomena: _, ...quote }) => quote),
      [
        {
          kind: 'direct',
          speaker: 'Ada Brook',
          mention: 'elle',
          segments: [{ start: 2, end: 10, text: 'Il pleut' }],
        },
      ],
    );
  });

  it('goes on with the last quote of the same level', () => {
    const { quotes } = read('“⟦d AB|A ‘⟦p -/who|b⟧’ c,⟧” she said, “⟦+|d.⟧”');
    assert.deepEqual(
      quotes.map(({ segments }) => segments.map(({ text }) => text)),
      [['A ‘b’ c,', 'd.'], ['b']],
    );
  });

  it('says where marking cannot be read', () => {
    assert.throws(() => read('⟦d XY|who?⟧'), /talk\.txt: cannot read "d XY"/);
    assert.throws(() => read('so ⟦d AB|open'), /opened and not closed after "so open"/);
    assert.throws(() => read('shut⟧'), /closed and not opened after "shut"/);
    assert.throws(() => read('⟦+|more⟧'), /nothing to go on with/);
  });

  it('tells what a quote shows', () => {
    const { quotes } = read('„⟦d AB/sie|Der ‚⟦d -/Mann|Nein⟧‘-Sager⟧“, sagte sie.');
    assert.deepEqual(
      quotes.map(({ phenomena }) => phenomena),
      [
        ['low-high', 'role-or-pronoun'],
        ['low-high-single', 'nested', 'one-word', 'unnamed'],
      ],
    );
  });
});

function read(body: string, fields = '') {
  return readMarked('talk.txt', `${head}${fields}===\n${body}`);
}
