import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleError, readArticle } from '../../../src/core/articles/read.ts';
import type { Article, Span } from '../../../src/core/model.ts';

describe('reading an article', () => {
  it('takes details from the front matter that web clippers write', () => {
    const article = read(
      `---\ntitle: "Ferry sinks"\nsource: "https://news.example/ferry"\nauthor:\n  - "[[Ana de la Cruz]]"\n  - "[[Sol Reyes|S. Reyes]]"\npublished: 2024-05-07\ncreated: 2024-06-01\ntags:\n  - "clippings"\n---\nThe ferry sank.\n`,
    );
    assert.deepEqual(article.details, {
      type: 'article',
      title: 'Ferry sinks',
      author: [
        { family: 'de la Cruz', given: 'Ana' },
        { family: 'Reyes', given: 'S.' },
      ],
      issued: { 'date-parts': [[2024, 5, 7]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
      URL: 'https://news.example/ferry',
    });
    assert.deepEqual(wordsOf(article, article.passages), ['The ferry sank.']);
  });

  it('takes details from the front matter that Pandoc reads', () => {
    const { details, language } = read(
      '---\ntitle: Dunkle Nacht\nauthor:\n- family: Voss\n  given: Ute\n- name: Nordwetter\ndate: Herbst 2020\nlang: de-AT\nkeywords: [Nacht, Wetter]\n...\nText.\n',
    );
    assert.deepEqual(details, {
      type: 'article',
      title: 'Dunkle Nacht',
      author: [{ family: 'Voss', given: 'Ute' }, { literal: 'Nordwetter' }],
      issued: { raw: 'Herbst 2020' },
      language: 'de-AT',
      keyword: 'Nacht, Wetter',
    });
    assert.equal(language, 'de');
  });

  it('keeps damaged front matter as text', () => {
    for (const damaged of [
      '---\ntitle: "open\n---\nText here.\n',
      '---\ntitle: x\nno end\n',
      '---\n- a\n- b\n---\nText.\n',
    ]) {
      const article = read(damaged);
      assert.equal(article.body.start, 0);
      assert.ok(article.passages.length > 0);
    }
  });

  it('states nothing that the article does not', () => {
    assert.deepEqual(read('').details, { type: 'article' });
    assert.deepEqual(read('---\ntitle: ""\nauthor: []\nsource: a book\n---\n').details, { type: 'article' });
  });

  it('takes the first line that is not page furniture for the headline', () => {
    const article = read(
      'Skip to main content\n\nBridge opens after ten years\n\nThe bridge opened on Friday.\n',
    );
    assert.equal(article.details.title, 'Bridge opens after ten years');
    assert.deepEqual(article.title && wordsOf(article, [article.title]), ['Bridge opens after ten years']);
  });

  it('takes no paragraph for a headline', () => {
    const article = read(
      'The bridge opened on Friday, “ten years too late,” as its builder said at the ceremony.\n\nMore.\n',
    );
    assert.equal(article.title, null);
    assert.equal(article.details.title, undefined);
  });

  it('reads the heading of Markdown, without its marks', () => {
    const article = read('Some paper\n\n# A *very* long bridge\n\nText.\n', 'a.md');
    assert.equal(article.details.title, 'A very long bridge');
  });

  it('refuses binary files and unknown formats in one line that names the file', () => {
    assert.throws(() => readArticle('a.txt', new Uint8Array([0, 1, 2, 0, 255, 0, 0])), names('a.txt'));
    assert.throws(() => readArticle('a.png', Buffer.from('text')), names('a.png'));
  });

  it('keeps every offset inside the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      '---\n',
      'title: a\n',
      '> ',
      '# ',
      '- ',
      'Word ',
      '“a” ',
      '```',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), pieces => {
        const text = pieces.join('').replaceAll('\0', '');
        const article = readText(text);
        if (article === undefined) return;
        let at = article.body.start;
        for (const { start, end } of article.passages) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
      }),
    );
  });
});

describe('the paragraphs of an article', () => {
  it('are what stands between blank lines, trimmed', () => {
    assert.deepEqual(passages('One.\n \n\n  Two.  \r\n\r\nThree.'), ['One.', 'Two.', 'Three.']);
  });

  it('are its lines where no lines are blank', () => {
    const long =
      'A long line that says much about very little and so goes on past the width of any page there ever was, it seems.';
    assert.deepEqual(passages(`${long}\n${long}\n${long}`), [long, long, long]);
  });

  it('are whole where a text is wrapped by hand', () => {
    const wrapped =
      'The mayor said on Monday that the bridge would\nbe closed for repairs until the spring and that\nnobody should expect it to open any sooner. The\nrepairs cost more than the bridge.';
    assert.deepEqual(passages(`${wrapped}\n\nIt rained.`), [wrapped, 'It rained.']);
  });

  it('go on over a line end in the middle of a sentence', () => {
    const broken = 'The president of the union said that all governments\nshould work together on this.';
    assert.deepEqual(passages(broken), [broken]);
  });

  it('begin anew at list items, quoted lines and dashes', () => {
    assert.deepEqual(passages('- one\n- two\n> three\n— four'), ['- one', '- two', '> three', '— four']);
  });
});

describe('page furniture', () => {
  for (const line of [
    'Skip to main content',
    'Advertisement',
    'Home | News | Sport | Weather',
    'We use cookies to make this page better.',
    'Share: Post · Email · Copy link',
    'Sign up for our morning newsletter.',
    'Sources: Harbor Wire / Photo credit: J. Doe',
    'Lire aussi : Le pont ferme',
    'Partager cet article',
    'Mehr zum Thema',
    'Teilen | Drucken | Merken',
    'Te puede interesar',
    'Läs också: Bron stängs',
    'Lue myös: Silta suljetaan',
    'Читайте также: Мост закрыт',
    '© Riproduzione riservata',
  ]) {
    it(`is "${line}"`, () =>
      assert.deepEqual(furniture(`Headline\n\nText of the day.\n\n${line}\n`), [line]));
  }

  it('is what stands below its headings', () => {
    assert.deepEqual(furniture('Headline\n\nText.\n\nComments (2)\nanna: no\nben: yes\n\nMore text.'), [
      'Comments (2)',
      'anna: no',
      'ben: yes',
    ]);
  });

  it('is no sentence of the article', () => {
    const text =
      'Headline\n\nThe newsletter of the club said so.\n\nShare prices fell.\n\nComments were few, she said.';
    assert.deepEqual(furniture(text), []);
  });
});

describe('the language of an article', () => {
  for (const [language, text] of [
    ['en', 'The mayor said that the bridge would be closed for the winter, and that it was not her fault.'],
    ['de', 'Der Bürgermeister sagte, dass die Brücke im Winter gesperrt wird und das nicht an ihm liegt.'],
    [
      'fr',
      'Le maire a dit que le pont sera fermé pour l’hiver et que ce n’est pas de sa faute, dans une lettre.',
    ],
    ['es', 'El alcalde dijo que el puente no se abre en el invierno y que la culpa no es de él.'],
    ['it', 'Il sindaco ha detto che il ponte è chiuso per l’inverno e che la colpa non è della giunta.'],
    ['pt', 'O presidente da câmara disse que a ponte não abre no inverno e que a culpa não é dele.'],
    ['nl', 'De burgemeester zei dat de brug in de winter niet open is en dat het niet aan hem ligt.'],
    ['sv', 'Borgmästaren sade att bron är stängd på vintern och att det inte är hennes fel, säger hon.'],
    ['da', 'Borgmesteren sagde, at broen er lukket efter jul, og at det ikke er noget af hans skyld.'],
    ['nb', 'Ordføreren sa at broen er stengt etter jul, og at det ikke er noe av hans skyld nå.'],
    ['fi', 'Kaupunginjohtaja sanoo, että silta on kiinni ja että se ei ole hänen syynsä, mutta niin on.'],
    ['pl', 'Burmistrz powiedział, że most jest zamknięty na zimę i że to nie jest jego wina, ale nie tylko.'],
    ['ru', 'Мэр сказал, что мост закрыт на зиму и что это не его вина, но он не был за это.'],
  ] as const) {
    it(`is told for ${language}`, () => assert.equal(read(text).language, language));
  }

  it('is left open where there is too little to tell by', () => {
    assert.equal(read('Ok. 12:30').language, null);
  });
});

function read(text: string, path = 'a.txt'): Article {
  return readArticle(path, Buffer.from(text));
}

/** Undefined for text that no file would be read for. */
function readText(text: string): Article | undefined {
  try {
    return read(text);
  } catch (error) {
    assert.ok(error instanceof ArticleError);
    return undefined;
  }
}

function wordsOf({ text }: Article, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function passages(text: string): string[] {
  const article = read(text);
  return wordsOf(article, article.passages);
}

function furniture(text: string): string[] {
  const article = read(text);
  return wordsOf(article, article.furniture);
}

function names(path: string): (error: unknown) => boolean {
  return error =>
    error instanceof ArticleError && error.message.includes(path) && !/[\r\n]/.test(error.message);
}
