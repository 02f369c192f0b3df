import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import { articleOf, found } from './notation.ts';

describe('blocks without marks', () => {
  it('follow a colon that gives somebody the word, and end where the reporter resumes', () => {
    const text =
      'Headline of the day\n\nThe mayor responded:\n\nWe have heard the complaints of the people here.\n\nThe bridge is old. None of it is safe.\n\nWe will build another one.\n\nThe mayor left the hall, and Ole Lund said that he was not convinced.';
    assert.deepEqual(found(text), [
      'block: We have heard the complaints of the people here. | The bridge is old. None of it is safe. | We will build another one.',
    ]);
  });

  it('know the sentence that leads in', () => {
    const article = articleOf(
      'Headline\n\nIt rained. The letter said:\n\nWe are leaving the town today.\n',
      'en',
    );
    const leads = findQuotes(article).map(({ lead }) => lead && article.text.slice(lead.start, lead.end));
    assert.deepEqual(leads, ['The letter said:']);
  });

  it('do not follow any other colon', () => {
    assert.deepEqual(found('Headline\n\nKey points:\n\nThe bridge is closed to all traffic.\n'), []);
    assert.deepEqual(
      found('Headline\n\nThe club announced its team:\n\nPell, Moyes, Hart; Dunmore, Coe\n'),
      [],
    );
    assert.deepEqual(found('Headline\n\nThe mayor said three things:\n\n- we are safe\n- we are dry\n'), []);
  });
});

describe('a long run of paragraphs that never close', () => {
  it('is cut, so that no quote has segments without end', () => {
    const text = `Headline\n\n${'“We go on.\n\n'.repeat(450)}`;
    const lengths = findQuotes(articleOf(text, 'en')).map(({ segments }) => segments.length);
    assert.ok(lengths.length > 1 && lengths.every(length => length <= 100), String(lengths));
    assert.equal(
      lengths.reduce((sum, length) => sum + length, 0),
      450,
    );
  });
});

describe('block quotes of Markdown', () => {
  it('are one quote, a segment for each paragraph, without marks and credit', () => {
    const text =
      'She wrote:\n\n> We are leaving.\n>\n> We are not coming back.\n>\n> — Ada Lund, 1921\n\nShe left.';
    assert.deepEqual(found(text), ['block: We are leaving. | We are not coming back.']);
    assert.deepEqual(found('> "We are leaving today."\n'), ['block: We are leaving today.']);
  });
});

describe('interviews and transcripts', () => {
  it('are read by their labels', () => {
    const text =
      'Headline\n\nQ: How are you?\n\nA: I am fine. He said, “Hold this,” and left.\n\nAnd I did.\n\nQ: Why?\n\nA: No idea.\n';
    assert.deepEqual(found(text), [
      'block: How are you?',
      'block: I am fine. He said, “Hold this,” and left. | And I did.',
      'direct: Hold this,',
      'block: Why?',
      'block: No idea.',
    ]);
  });

  it('are read by names, with titles and in capitals', () => {
    const text =
      'Excerpts from the hearing\n\nMS. LUND: Where were you?\n\nMR. TOLL: At home.\n\n(Laughter.)\n\nMS. LUND: All day?\n\nMR. TOLL: All day long.\n';
    assert.deepEqual(turns(text), [
      'speech Where were you?',
      'speech At home.',
      'speech All day?',
      'speech All day long.',
    ]);
  });

  it('know a speaker who is named in full once', () => {
    const text =
      'Talk of the day\n\n**Ada Lund: Where were you?**\n\nToll: At home.\n\n**Lund: All day?**\n\nToll: All day long.\n\n**Lund: Why?**\n\nToll: It rained.\n';
    assert.deepEqual(turns(text).slice(0, 3), [
      'speech Where were you?',
      'speech At home.',
      'speech All day?',
    ]);
  });

  it('are read by bold questions', () => {
    const text =
      'By Jude Lund\n\n**Is it true?**\n\nIt is.\n\nI did all of it.\n\n**Do you mind?**\n\nI do not.\n';
    assert.deepEqual(turns(text), [
      'question Is it true?',
      'answer It is. | I did all of it.',
      'question Do you mind?',
      'answer I do not.',
    ]);
  });

  it('are read by their questions alone where the article says that it is one', () => {
    const text =
      'Propos recueillis par Jean Brun\n\nComment allez-vous ?\n\nJe vais bien.\n\nPourquoi ?\n\nIl fait beau.\n\nEt demain ?\n\nOn verra bien.\n\nIl est parti.';
    assert.equal(turns(text, 'fr').length, 6);
  });

  it('are no explainers with questions for headings', () => {
    const text =
      'Headline\n\n**What happened?**\n\nThe bridge fell on Monday.\n\n**Who is to blame?**\n\nNobody, the mayor says.\n';
    assert.deepEqual(turns(text), []);
  });

  it('are no lists of names and figures', () => {
    assert.deepEqual(found('Goals: 3\n\nGoals: 4\n\nPoints: 7\n\nPoints: 9\n\nSaves: 12\n'), []);
  });
});

describe('dialogue behind dashes', () => {
  for (const [language, text, expected] of [
    [
      'fr',
      '— Approchez, dit-il.\n\n— C’est vivant ? demande le garçon.',
      ['direct: Approchez', 'direct: C’est vivant ?'],
    ],
    ['es', '—Llega tarde —me dice sin mirar—. La luz se va.', ['direct: Llega tarde | La luz se va.']],
    [
      'pl',
      '– Ostrzegaliśmy – mówi burmistrz Lis. – Nikt nie słuchał.',
      ['direct: Ostrzegaliśmy | Nikt nie słuchał.'],
    ],
    ['sv', '– Vi går hem, säger Leif Sand. – Nu genast.', ['direct: Vi går hem | Nu genast.']],
    ['ru', '— Пусть войдут, — ответила она.', ['direct: Пусть войдут']],
    ['pt', '— Vamos embora? — gritou o mestre.', ['direct: Vamos embora?']],
  ] as const) {
    it(`is direct speech in ${language}`, () => assert.deepEqual(found(text, language), expected));
  }

  it('is no list', () =>
    assert.deepEqual(found('À retenir\n\n– un pont fermé\n– une route coupée ;\n', 'fr'), []));

  it('is none in English', () => assert.deepEqual(found('— Ada Lund, the mayor\n\n– one thing\n'), []));
});

describe('attributions inside the marks', () => {
  it('are cut out of the quote', () => {
    assert.deepEqual(
      found('Il pleut. « Ce pont est vieux, a rappelé la maire, Édith Brun, et il se fatigue. »', 'fr'),
      ['direct: Ce pont est vieux | et il se fatigue.'],
    );
    assert.deepEqual(found('«Моста нет, — сказала она. — И не будет.»', 'ru'), [
      'direct: Моста нет | И не будет.',
    ]);
  });
});

function turns(text: string, language = 'en'): string[] {
  return findQuotes(articleOf(text, language)).map(
    ({ turn, segments }) => `${turn} ${segments.map(segment => segment.text).join(' | ')}`,
  );
}
