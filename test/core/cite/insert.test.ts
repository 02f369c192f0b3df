import assert from 'node:assert/strict';
import { inserted, trimmed } from './support.ts';

const note = '[^lee2017]: News. n.d. news.txt.';

/** The draft without the note's definition at its end. */
function body(...args: Parameters<typeof inserted>): string {
  const text = inserted(...args);
  return text.replace(/(?:\r?\n)*\[\^lee2017\]: .*\r?\n$/, '');
}

describe('inserting a quote', () => {
  it('says who said it and adds a note', () => {
    assert.equal(inserted('|', '{We go.}', 'Ann Lee'), `“We go,” Ann Lee said.[^lee2017]|\n\n${note}\n`);
  });

  it('takes the place of the opened mark, the typed words and the closing mark', () => {
    assert.equal(
      body('So it is. "we g|"', '{We go.}', 'Ann Lee'),
      'So it is. "We go," Ann Lee said.[^lee2017]|',
    );
    assert.equal(
      body('So it is. “we g|', '{We go.}', 'Ann Lee'),
      'So it is. “We go,” Ann Lee said.[^lee2017]|',
    );
  });

  it('inside a sentence writes no attribution and takes over its punctuation', () => {
    assert.equal(body('Lee said, “we|', '{We go.}', 'Ann Lee'), 'Lee said, “We go.”[^lee2017]|');
    assert.equal(
      body('Lee said “we|” and left.', '{We go.}', 'Ann Lee'),
      'Lee said “We go”[^lee2017]| and left.',
    );
    assert.equal(
      body('Lee said “we|”, and left.', '{We go.}', 'Ann Lee'),
      'Lee said “We go,”[^lee2017]| and left.',
    );
    assert.equal(
      body('Lee said “we|”.', '{We go}', 'Ann Lee', { format: 'pandoc' }),
      'Lee said “We go” [@lee2017].|',
    );
  });

  it('of nobody known gets no attribution', () => {
    assert.equal(body('|', '{We go.}', null), '“We go.”[^lee2017]|');
  });

  it('keeps the question mark and leaves out the comma', () => {
    assert.equal(body('|', '{Why?}', 'Ann Lee'), '“Why?” Ann Lee said.[^lee2017]|');
  });

  it('keeps an interruption where the article has it', () => {
    const quote = '“{We go,}” she said, “{and stay.}”';
    assert.equal(body('|', quote, 'Ann Lee'), '“We go,” Ann Lee said, “and stay.”[^lee2017]|');
    assert.equal(
      body('|', '“{We go,}” she said. “{We stay.}”', 'Ann Lee', { format: 'pandoc' }),
      '“We go,” Ann Lee said. “We stay” [@lee2017].|',
    );
  });

  it('joins an interrupted quote where no attribution is written', () => {
    assert.equal(body('|', '“{We go,}” she said. “{We stay.}”', null), '“We go. We stay.”[^lee2017]|');
    assert.equal(body('|', '“{If we go,}” she said, “{we stay.}”', null), '“If we go, we stay.”[^lee2017]|');
  });

  it('marks words of the article that stand between as left out', () => {
    const far = '“{We go.}” The two had met before.\n\nLater that day: “{We stay.}”';
    assert.equal(body('|', far, null), '“We go. … We stay.”[^lee2017]|');
  });

  it('makes spaces of the line breaks of the article’s layout, whatever they are made of', () => {
    for (const eol of ['\n', '\r\n', ' \n\t']) {
      assert.equal(body('|', `{We go${eol}now.}`, null), '“We go now.”[^lee2017]|');
    }
  });

  it('shifts the marks inside a level', () => {
    assert.equal(body('|', '“{He said, ‘Go,’ and left.}”', null), '“He said, ‘Go,’ and left.”[^lee2017]|');
    assert.equal(body('|', '\n\n{He said, “Go,” and left.}', null), '“He said, ‘Go,’ and left.”[^lee2017]|');
    assert.equal(
      body('|', '\n\n{He said, “Go,” and left.}', null, { blockFrom: 2 }),
      '> He said, “Go,” and left.[^lee2017]|',
    );
  });

  it('follows the draft’s language, or the one that is set', () => {
    assert.equal(
      body('---\nlang: de\n---\n\n|', '“{Wir gehen.}”', 'Ann Lee'),
      '---\nlang: de\n---\n\n„Wir gehen“, sagte Ann Lee.[^lee2017]|',
    );
    assert.equal(
      body('|', '{Nous partons.}', 'Ann Lee', { marks: 'fr' }),
      '«\u00a0Nous partons\u00a0», a déclaré Ann Lee[^lee2017].|',
    );
    assert.equal(body('|', '{We go.}', 'Ann Lee', { marks: 'en-GB' }), '‘We go’, Ann Lee said.[^lee2017]|');
    assert.equal(
      body('Er sagte: »Ja.«\n\n|', '{Wir gehen.}', null),
      'Er sagte: »Ja.«\n\n»Wir gehen.«[^lee2017]|',
    );
  });

  it('of many words is a block quote', () => {
    const long = { blockFrom: 3 };
    assert.equal(body('|', '{We all go.}', 'Ann Lee', long), 'Ann Lee said:\n\n> We all go.[^lee2017]|');
    assert.equal(
      body('Lee said: “we|” Then', '{We all go.}', 'Ann Lee', long),
      'Lee said:\n\n> We all go.[^lee2017]|\n\nThen',
    );
    assert.equal(
      body('- One: |\n- Two', '{We all go.}', null, long),
      '- One:\n\n  > We all go.[^lee2017]|\n\n- Two',
    );
    assert.equal(
      body('> [!a]\n> One: |', '{We all go.}', null, long),
      '> [!a]\n> One:\n>\n> > We all go.[^lee2017]|',
    );
    assert.equal(
      body('Lee said:\r\n\r\n> we|', '{We go.}', 'Ann Lee'),
      'Lee said:\r\n\r\n> We go.[^lee2017]|',
    );
    assert.equal(body('# So |\n', '{We all go.}', null, long), '# So “We all go.”[^lee2017]|');
    assert.equal(body('|', '{A b.\n\nC d.}', null, long), '> A b.\n>\n> C d.[^lee2017]|');
  });

  it('puts the note behind whatever the draft ends with, and only once', () => {
    assert.equal(
      inserted('|\r\n\r\nEnd', '{We go.}', null),
      `“We go.”[^lee2017]|\r\n\r\nEnd\r\n\r\n${note}\r\n`,
    );
    assert.equal(inserted(`|\n\n${note}\n`, '{We go.}', null), `“We go.”[^lee2017]|\n\n${note}\n`);
    assert.equal(inserted('- One |', '{We go.}', null), `- One “We go.”[^lee2017]|\n\n${note}\n`);
  });

  it('that is trimmed says what was cut', () => {
    assert.equal(
      trimmed('|', '{We go, <and all of us stay.>}', 'Ann Lee'),
      '“[A]nd all of us stay,” Ann Lee said.[^lee2017]',
    );
    assert.equal(trimmed('|', '{<We go,> and <all> stay.}', null), '“We go, … all …”[^lee2017]');
    assert.equal(trimmed('|', '{We go. <They stay.> So.}', null), '“They stay.”[^lee2017]');
    assert.equal(
      trimmed('Lee says they |', '{We go, <and all of us> stay.}', 'Ann Lee'),
      'Lee says they “and all of us”[^lee2017]',
    );
  });

  it('says that it is quoted in the article where the setting wants it', () => {
    const said = { format: 'pandoc', quotedIn: 'qtd. in' } as const;
    assert.equal(body('|', '{We go.}', 'Ann Lee', said), '“We go,” Ann Lee said [qtd. in @lee2017].|');
    assert.equal(body('|', '{We go.}', null, said), '“We go” [@lee2017].|');
    assert.equal(
      body('|', '{We go.}', 'Ann Lee', { ...said, format: 'author-date' }),
      '“We go,” Ann Lee said (qtd. in News n.d.).|',
    );
  });

  it('is read back, and escaped more where the draft makes links of brackets', () => {
    const draft = '|\n\n[the road]: http://a.b';
    assert.equal(
      body(draft, '{Go [the road].}', null),
      '“Go \\[the road\\].”[^lee2017]|\n\n[the road]: http://a.b',
    );
  });

  it('puts the note before what would swallow it', () => {
    assert.equal(
      inserted('|\n\n```\ncode\n', '{We go.}', null),
      `“We go.”[^lee2017]|\n\n${note}\n\n\`\`\`\ncode\n`,
    );
    assert.equal(
      inserted('|\n\n```\ncode\n```\n', '{We go.}', null),
      `“We go.”[^lee2017]|\n\n\`\`\`\ncode\n\`\`\`\n\n${note}\n`,
    );
  });

  it('never lets words become Markdown', () => {
    assert.equal(
      body('|', '{A *b* _c_ <b> @d [e](f) `g`.}', null),
      '“A \\*b\\* \\_c\\_ \\<b> \\@d \\[e\\](f) \\`g\\`.”[^lee2017]|',
    );
    assert.equal(
      body('|', '{Not [the] $5 a_b 3 < 4 & 5.}', null),
      '“Not [the] $5 a_b 3 < 4 & 5.”[^lee2017]|',
    );
  });
});
