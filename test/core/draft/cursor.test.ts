import assert from 'node:assert/strict';
import { type Typing, typedPart, typingAt } from '../../../src/core/draft/cursor.ts';
import { phrasesAt } from '../../../src/core/draft/phrases.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

/** The draft has a `|` where the caret is. */
function at(marked: string): { text: string; typing: Typing | undefined } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, typing: typingAt(readDraft(text), offset) };
}

function typed(marked: string): unknown[] {
  const { text, typing } = at(marked);
  return typing
    ? [typing.opened, typing.words, text.slice(typing.replace.start, typing.replace.end), typing.marks?.open]
    : [];
}

function phrases(marked: string, selected = 0): string[] {
  const offset = marked.indexOf('|');
  const selection = { start: offset, end: offset + selected };
  return phrasesAt(readDraft(marked.replace('|', '')), offset, selection).map(({ text }) => text);
}

describe('typing', () => {
  it('after an opening mark takes the mark and a closing one that the editor put there', () => {
    assert.deepEqual(typed('He said "military lev|" to us.'), [
      'mark',
      'military lev',
      '"military lev"',
      '"',
    ]);
    assert.deepEqual(typed('He said "|'), ['mark', '', '"', '"']);
    assert.deepEqual(typed('He said “we don’t| '), ['mark', 'we don’t', '“we don’t', '“']);
    assert.deepEqual(typed('Il dit « nous | »'), ['mark', 'nous', '« nous  »', '«']);
    assert.deepEqual(typed('Er sagt „wir|“ und'), ['mark', 'wir', '„wir“', '„']);
    assert.deepEqual(typed("He said 'we mus|'"), ['mark', 'we mus', "'we mus'", "'"]);
  });

  it('is not disturbed by the quotations before and after it', () => {
    assert.deepEqual(typed('“One.” He said "tw| and "three".'), ['mark', 'tw', '"tw', '"']);
    assert.deepEqual(typed('A "stray. Then “tw|'), ['mark', 'tw', '“tw', '“']);
  });

  it('in a finished quotation, code, HTML, front matter or a link target is none', () => {
    for (const text of [
      'He "said th|at too" now.',
      'He “said th|at too” now.',
      '`"we|`',
      '<b a="we|">x</b>',
      '---\na: "we|"\n---\n',
      '[a](b "we|")',
      '```\n"we|\n```\n',
      '',
    ]) {
      assert.deepEqual(typed(text.includes('|') ? text : '|'), [], text);
    }
  });

  it('after > at the beginning of a line is a block quote', () => {
    assert.deepEqual(typed('He said:\n\n> We are n|'), ['block', 'We are n', '> We are n', undefined]);
    assert.deepEqual(typed('> "We are n|"'), ['block', 'We are n', '> "We are n"', '"']);
    assert.deepEqual(typed('>|'), ['block', '', '>', undefined]);
    assert.deepEqual(typed('> One.\r\n> Two thr|'), [null, 'Two thr', 'Two thr', undefined]);
  });

  it('in running text offers the words of the sentence, of which those the quote has are replaced', () => {
    const { text, typing } = at('- Then. He spoke of a military level|');
    assert.equal(typing?.words, 'He spoke of a military level');
    const part = typing && typedPart(typing, 'We work on a Military level.');
    assert.equal(text.slice(part?.start, part?.end), 'a military level');
    assert.equal(typing && typedPart(typing, 'Nothing'), undefined);
  });
});

describe('phrases at an offset', () => {
  it('are the selection, the name, the neighbours and the word', () => {
    assert.deepEqual(phrases('When Ana de la Ru|z spoke'), [
      'When Ana de la Ruz',
      'Ana de la Ruz',
      'la Ruz spoke',
      'Ruz spoke',
      'la Ruz',
      'Ruz',
    ]);
    assert.equal(phrases('on a |military level now', 14)[0], 'military level');
    assert.deepEqual(phrases('`He|llo`'), []);
  });
});
