import assert from 'node:assert/strict';
import type { Library } from '../../../src/core/library/library.ts';
import { libraryOf, verdictOf } from './support.ts';

const articles = {
  'harbour.txt': [
    'The harbour is to be closed.',
    'Ann Lee: “We will not close the harbour before 12 boats have left, unless the storm turns.”',
    'The council met twice – and in private – on Monday.',
    'Bo Dahl: “The mayor must listen to Ann Lee,” he told us, “and to the fishermen of the bay. They only ask for time.”',
    'Cy Fox: “Fishing is over. I think the quay [at Norhaven] … belongs to everybody now.”',
  ].join('\n\n'),
  'council.txt': 'Ed Gray: “The budget for the new library was approved by seven votes to three.”',
};

describe('a quotation is judged', () => {
  let library: Library;

  before(async () => {
    library = await libraryOf(articles);
  });

  after(() => library.close());

  function judged(expected: string, ...drafts: string[]): void {
    for (const draft of drafts) {
      assert.equal(verdictOf(library, draft), expected, draft);
    }
  }

  it('verbatim where all its words are the source’s, whatever the marks, dashes and spaces', () => {
    judged(
      'verbatim: same-words',
      '“The mayor must listen to Ann Lee,” he said, “and to the fishermen of the bay.”',
      '“The mayor must listen to Ann Lee, and to the fishermen of the bay.”',
      '"The mayor must  listen\nto Ann Lee."',
      '“The council met twice — and in private — on Monday”',
      '> They only ask for time.',
      '“The mayor must listen to Ann Lee,” he said. “They only ask for time.”',
      'a “budget for the new library”',
    );
  });

  it('verbatim over the attribution of a dialogue, also where a headline has the first words', async () => {
    const text =
      'Nos vamos del puerto\n\n—Nos vamos del puerto —dijo Ana Lara—. Mañana volvemos con los barcos.';
    const dialogue = await libraryOf({ 'a.txt': text }, 'es');
    assert.equal(
      verdictOf(dialogue, '«Nos vamos del puerto. Mañana volvemos con los barcos.»'),
      'verbatim: same-words',
    );
    assert.match(verdictOf(dialogue, '«Nos vamos del puerto. Mañana volvemos sin los barcos.»'), /^altered/);
    dialogue.close();
  });

  it('verbatim where the source itself prints the brackets and dots', () => {
    judged('verbatim: same-words', '“I think the quay [at Norhaven] … belongs to everybody now.”');
    judged('verbatim: same-words', '“I think the quay [at Norhaven] ... belongs to everybody now”');
  });

  it('edited where what is changed is marked', () => {
    judged(
      'edited: marked-changes',
      '“The mayor must listen … to the fishermen of the bay.”',
      '“The mayor must listen […] to the fishermen of the bay.”',
      '“[T]o the fishermen of the bay. They only ask for time.”',
      '“The mayor must listen to [the harbour master] Ann Lee”',
      '“The mayor must listen [sic] to Ann Lee”',
      '“[She] must listen to Ann Lee, and to the fisher[s] of the bay”',
      '“I think the quay … belongs to everybody now”',
    );
  });

  it('altered where a word is, and says what it does', () => {
    judged(
      'altered: negation-dropped',
      '“We will close the harbour before 12 boats have left, unless the storm turns.”',
    );
    judged('altered: negation-added', '“The mayor must not listen to Ann Lee”');
    judged('altered: number-changed', '“We will not close the harbour before 20 boats have left”');
    judged('altered: number-changed', '“approved by seven votes to four”');
    judged('altered: name-changed', '“The mayor must listen to Ann Fox, and to the fishermen”');
    judged('altered: modal-changed', '“The mayor should listen to Ann Lee”');
    judged('altered: quantifier-changed', '“and to the fishermen of the bay. They ask for time.”');
    judged('altered: condition-changed', '“before 12 boats have left, if the storm turns.”');
    judged('altered: hedge-changed', '“Fishing is over. The quay [at Norhaven] … belongs to everybody now.”');
    judged('altered: words-changed', '“The budget for the new theatre was approved”');
    judged('altered: words-added', '“The budget for the big new library was approved”');
    judged('altered: words-dropped', '“The budget for the library was approved”');
    judged('altered: case-changed', '“the budget for the new library was approved”');
    judged('altered: punctuation-changed', '“Fishing is over! I think the quay”');
  });

  it('altered where it is spliced or in another order', () => {
    judged(
      'altered: spliced',
      '“The mayor must listen to Ann Lee. The budget for the new library was approved.”',
      '“The mayor must listen to Ann Lee … for the new library was approved”',
      '“We will not close the harbour, the mayor must listen to Ann Lee”',
      '“We will not close the harbour … The mayor must listen to Ann Lee”',
    );
    judged(
      'altered: order-changed',
      '“They only ask for time. The mayor must listen to Ann Lee.”',
      '“The mayor must to listen Ann Lee”',
      '“Unless the storm turns, we will not close the harbour before 12 boats have left.”',
    );
  });

  it('edited or verbatim, with a warning, where what is left out may turn the sense', () => {
    judged(
      'edited: omits-negation',
      '“We will … close the harbour before 12 boats have left, unless the storm turns.”',
    );
    judged(
      'edited: omits-number',
      '“We will not close the harbour before … boats have left, unless the storm turns.”',
    );
    judged('edited: omits-condition', '“We will not close the harbour … the storm turns.”');
    judged('edited: omits-qualifier', '“They … ask for time.”', '“Fishing is over. I … the quay”');
    judged('verbatim: cut-short', '“We will not close the harbour before 12 boats have left.”');
    judged(
      'verbatim: cut-late',
      'They will “close the harbour before 12 boats have left, unless the storm turns.”',
    );
    judged(
      'edited: bracket-hides',
      '“We [shall soon] close the harbour”',
      '“The [cook] listen to Ann Lee, and to the fishermen”',
    );
    judged('edited: bracket-adds', '“The mayor must [never] listen to Ann Lee”');
  });

  it('verbatim without one where the draft itself says what it leaves out', () => {
    judged(
      'verbatim: same-words',
      'They will not “close the harbour before 12 boats have left, unless the storm turns.”',
    );
    judged('verbatim: same-words', 'It stays open, “before 12 boats have left”, unless the weather changes.');
    judged('edited: marked-changes', '“They only ask … .”');
  });

  it('not found where no article has the words, and unchecked where they are too few', () => {
    judged(
      'not-found: nowhere',
      '“Nobody in this town has ever seen a whale of that size.”',
      '“a whale of that size”',
    );
    judged('unchecked: too-short', 'the “whale”', 'a “council met” thing', '“…”');
  });
});
