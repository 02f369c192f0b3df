import assert from 'node:assert/strict';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { offsetOf } from '../../../src/core/draft/quotations.ts';
import { createDraftReader, readDraft } from '../../../src/core/draft/read.ts';

function words(text: string): string[] {
  return readDraft(text).quotations.map(quotation => quotation.words);
}

function prose(text: string): string {
  return readDraft(text)
    .prose.map(({ start, end }) => text.slice(start, end))
    .join('|');
}

/** Of every quotation, the source of the citations that are taken to be its own. */
function cited(text: string): string[][] {
  return readDraft(text).quotations.map(({ citations }) =>
    citations.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('quotations in a draft', () => {
  it('are found in the marks of many languages', () => {
    assert.deepEqual(words('He said, "We go." And “we stay.” So ‘they’re here’.'), [
      'We go.',
      'we stay.',
      'they’re here',
    ]);
    assert.deepEqual(words('Er sagte: „Wir gehen.“ Dann »wir bleiben«.'), ['Wir gehen.', 'wir bleiben']);
    assert.deepEqual(words('Il dit : « Nous partons. »'), ['Nous partons.']);
    assert.deepEqual(words('Hon sade: ”Vi går.”'), ['Vi går.']);
    assert.deepEqual(words('彼は「行く」と言った。'), ['行く']);
  });

  it('may break off with a dash', () => {
    assert.deepEqual(words('”But we —” she said.[^1] ”No.”\n\n[^1]: n'), ['But we — No.']);
    assert.deepEqual(words('„But we –“[^1] – „No.“'), ['But we –', 'No.']);
  });

  it('hold the quotations inside them', () => {
    assert.deepEqual(words('“He told us, ‘Stay here,’ and left.”'), ['He told us, ‘Stay here,’ and left.']);
    assert.deepEqual(words('"He told us, \'Stay here,\' and left."'), ["He told us, 'Stay here,' and left."]);
  });

  it('are not made of apostrophes, measures or a mark that nothing closes', () => {
    assert.deepEqual(words("The dogs' bowl isn't Anna's, and in the '90s she was 6'2\"."), []);
    assert.deepEqual(words('An “unclosed mark. Then “two words” follow.'), ['two words']);
  });

  it('show their words as a reader sees them', () => {
    assert.deepEqual(
      words('"We *never* said \\*that\\* &amp; [you](http://x "no") know[^1] `it`."\n\n[^1]: n'),
      ['We never said *that* & you know it.'],
    );
  });

  it('do not stand in code, HTML, front matter, link targets or titles', () => {
    const text =
      '---\ntitle: "no"\n\nx: 1\n---\n`"no"` <b a="no">x</b> [a](b "no")\n\n```\n"no"\n\n"no"\n```\n\n<!-- "no"\n\n"no" -->\n\n    "no"\n';
    assert.deepEqual(words(text), []);
    assert.ok(!prose(text).includes('no'));
  });

  it('may be interrupted by their attribution', () => {
    const [quotation] = readDraft('“We will go,” she said, “and stay.”').quotations;
    assert.deepEqual(
      quotation?.segments.map(segment => segment.text),
      ['We will go,', 'and stay.'],
    );
    assert.equal(quotation?.words, 'We will go, and stay.');
    assert.deepEqual(words('“We go,” she said. “We stay.”'), ['We go, We stay.']);
    assert.deepEqual(words('“We go,” she said. “We stay,” he said.'), ['We go,', 'We stay,']);
    assert.deepEqual(words('“We go,” she said, while he replied, “We stay.”'), ['We go,', 'We stay.']);
    assert.deepEqual(words('They are “bad” and “worse”.'), ['bad', 'worse']);
  });

  it('may run over paragraphs that each open again', () => {
    assert.deepEqual(words('She said: “One.\n\n“Two.\n\n“Three.” And “four.”'), [
      'One.\n\nTwo.\n\nThree.',
      'four.',
    ]);
    assert.deepEqual(words('She said: "One.\n\n"Two." He said "three."'), ['One.\n\nTwo.', 'three.']);
  });

  it('are block quotes too, without marks, notes and source line', () => {
    assert.deepEqual(words('She said:\n\n> One\n> two.\n>\n> Three.[^n]\n>\n> — Ann Lee\n\n[^n]: x'), [
      'One two.\n\nThree.',
    ]);
    assert.deepEqual(words('> “One.\n>\n> “Two.” [@a]\n'), ['One.\n\nTwo.']);
    assert.deepEqual(words('> One.\\\n> — Ann Lee, 2017\n'), ['One.']);
    assert.deepEqual(words('> [!note] My own\n> text with “words”.\n'), ['words']);
  });

  it('know where each of their words stands', () => {
    const text = '- A “b *c*\r\n  d &lt; e”\n';
    const [segment] = readDraft(text).quotations[0]?.segments ?? [];
    assert.equal(segment?.text, 'b c d < e');
    assert.equal(segment && text.slice(offsetOf(segment, 2), offsetOf(segment, 2) + 1), 'c');
    assert.equal(segment && text.slice(offsetOf(segment, 8), offsetOf(segment, 8) + 1), 'e');
  });
});

describe('citations in a draft', () => {
  it('are read as Pandoc reads them', () => {
    const text = 'X [see @doe99, pp. 33-35 and *passim*; -@{smith/04.}, {iv} x].';
    const [citation] = readDraft(text).citations;
    assert.deepEqual(
      citation?.items.map(({ key, prefix, locator, suffix, suppressAuthor, keySpan }) => [
        key,
        prefix,
        locator,
        suffix,
        suppressAuthor,
        text.slice(keySpan.start, keySpan.end),
      ]),
      [
        ['doe99', 'see', 'pp. 33-35', 'and passim', false, 'doe99'],
        ['smith/04.', '', 'iv', 'x', true, 'smith/04.'],
      ],
    );
    assert.equal(text.slice(citation?.start, citation?.end), text.slice(2, -1));
  });

  it('may stand in the text, with a locator in brackets', () => {
    const { citations } = readDraft('As @doe99 [p. 3] says; see @roe. Not a@b.c, `@no` or \\@no.');
    assert.deepEqual(
      citations.map(({ kind, items }) => [kind, items[0]?.key, items[0]?.locator]),
      [
        ['text', 'doe99', 'p. 3'],
        ['text', 'roe', ''],
      ],
    );
  });

  it('may be notes, whose definition says what is cited', () => {
    const text = 'A.[^n] B.[^none]\n\n[^N]: See [@doe].\n\n    More.\n\nEnd.';
    const { citations, notes } = readDraft(text);
    assert.deepEqual(
      citations.map(({ kind, label, items }) => [kind, label, items.map(item => item.key)]),
      [
        ['note', 'n', ['doe']],
        ['note', 'none', []],
        ['cluster', null, ['doe']],
      ],
    );
    assert.deepEqual(
      notes.map(({ content }) => text.slice(content.start, content.end)),
      ['See [@doe].\n\n    More.'],
    );
  });

  it('may be links, behind the quotation or around it', () => {
    const { citations } = readDraft('![x](i.png) “A,” she said ([News](http://a.b/c "t")). [r]\n\n[r]: x');
    assert.deepEqual(
      citations.map(({ kind, url }) => [kind, url]),
      [['link', 'http://a.b/c']],
    );
    assert.deepEqual(cited('He [said “A”](b) and “C” ([d](e)).'), [['[said “A”](b)'], ['[d](e)']]);
  });

  it('belong to the quotation they follow in its sentence, or lead in', () => {
    assert.deepEqual(cited('“A,” said Gen. Lee.[^1] “B,” he said. Then C [@c].\n\n[^1]: x'), [['[^1]'], []]);
    assert.deepEqual(cited('“A” and “B” [@a][^1].'), [
      ['[@a]', '[^1]'],
      ['[@a]', '[^1]'],
    ]);
    assert.deepEqual(cited('As @a says, “B.”'), [['@a']]);
    assert.deepEqual(cited('> A. [@a]\n'), [['[@a]']]);
    assert.deepEqual(cited('He says [@a]:\n\n> A.\n'), [['[@a]']]);
  });
});

describe('reading again', () => {
  it('gives what reading at once gives', () => {
    const reader = createDraftReader();
    const texts = ['“A.”\n\n“B.”\n', '“A.”\n\n```\n“B.”\n', '“A.”\n\n```\n“B.”\n\n“C.”\n\n```\n\n“D.”\n'];
    const read: Draft[] = [...texts, ...texts].map(text => reader.read(text));
    assert.deepEqual(read, [...texts, ...texts].map(readDraft));
    assert.deepEqual(words(texts[2] ?? ''), ['A.', 'D.']);
  });
});
