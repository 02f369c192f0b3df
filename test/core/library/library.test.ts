import assert from 'node:assert/strict';
import { copyFileSync, existsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../../../src/core/library/database.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import type { Article, Quote } from '../../../src/core/model.ts';
import {
  articleAt,
  assertSound,
  engines,
  fileAt,
  inMemory,
  listeningLog,
  markedQuotes,
  quoteIn,
  silent,
  spanOf,
  withFolder,
} from './support.ts';

const river = articleAt(
  'a/river.md',
  [
    'The river is back',
    'Ada Lund: "The river is back in its bed," she said. "We can go home."',
    'The town had waited for a week.',
    'Nobody knew: "How long will it hold?"',
  ],
  {
    title: 'The River Is Back',
    'container-title': 'The Valley Post',
    issued: { 'date-parts': [[2021, 3, 4]] },
  },
);
const riverQuotes: readonly Quote[] = [
  { ...quoteIn(river, 'The river is back', { kind: 'headline' }) },
  {
    ...quoteIn(river, ['The river is back in its bed,', 'We can go home.'], { speaker: 'Ada Lund' }),
    mention: spanOf(river, 'she'),
    cue: spanOf(river, 'said'),
  },
  quoteIn(river, 'How long will it hold?'),
];

for (const engine of engines) {
  describe(`the library on ${engine}`, () => {
    let library: Library;

    beforeEach(async () => {
      library = await inMemory(engine);
    });

    afterEach(() => library.close());

    it('tells articles from other files by their path', () => {
      library.put(fileAt(river.path), river, riverQuotes);
      assert.ok(library.isArticle(river.path));
      assert.ok(!library.isArticle('draft.md'));
    });

    it('gives back an article as it was put in', () => {
      library.put(fileAt(river.path), river, riverQuotes);
      assert.deepEqual(library.articleAt('a/river.md'), river);
    });

    it('gives back an article with text before, between and after its paragraphs', () => {
      const article: Article = {
        ...river,
        text: `---\ntitle: x\n---\n\n${river.text}\n\nend`,
        title: { start: 19, end: 36 },
        body: { start: 19, end: 19 + river.text.length + 5 },
        passages: river.passages.map(({ start, end }) => ({ start: start + 19, end: end + 19 })),
        furniture: [{ start: 3, end: 5 }],
        language: null,
      };
      library.put(fileAt(river.path), article, []);
      assert.deepEqual(library.articleAt('a/river.md'), article);
    });

    it('gives back an article without any paragraph', () => {
      const article = { ...articleAt('empty.md', []), text: '\n \n', body: { start: 0, end: 3 } };
      library.put(fileAt('empty.md'), article, []);
      assert.deepEqual(library.articleAt('empty.md'), article);
    });

    it('gives back quotes with segments, mention, cue, article and the paragraph around', () => {
      library.put(fileAt(river.path), river, riverQuotes);
      const [entry] = library.articles();
      const quotes = library.quotesOf(entry?.id ?? 0);
      assert.deepEqual(
        quotes.map(({ kind, segments, speaker, mention, cue, confidence }) => ({
          kind,
          segments,
          speaker,
          mention,
          cue,
          confidence,
        })),
        riverQuotes,
      );
      assert.deepEqual(
        quotes.map(quote => [quote.ordinal, quote.path, quote.articleTitle, quote.passage]),
        [0, 1, 3].map((passage, ordinal) => [
          ordinal,
          'a/river.md',
          'The River Is Back',
          river.passages[passage],
        ]),
      );
      assert.deepEqual(library.quote(quotes[1]?.id ?? 0), quotes[1]);
    });

    it('counts articles, quotes and named speakers, without the quotes in headlines', () => {
      library.put(fileAt(river.path), river, riverQuotes);
      assert.deepEqual(library.counts(), { articles: 1, quotes: 2, speakers: 1 });
      assert.equal(library.articles()[0]?.quotes, 2);
    });

    it('lists voices, most quoted first, the unnamed among them', () => {
      const lines = ['Bo: "One word here"', 'Ada: "Two words" and "three words"', '"nobody said"'];
      put(library, articleAt('one.md', lines));
      put(library, articleAt('two.md', ['Ada: "Four words"']));
      assert.deepEqual(library.voices(), [
        { speaker: 'Ada', quotes: 3, articles: 2 },
        { speaker: 'Bo', quotes: 1, articles: 1 },
        { speaker: null, quotes: 1, articles: 1 },
      ]);
      assert.deepEqual(
        library.quotesBy('Ada').map(quote => [quote.path, quote.segments[0]?.text]),
        [
          ['one.md', 'Two words'],
          ['one.md', 'three words'],
          ['two.md', 'Four words'],
        ],
      );
      assert.equal(library.quotesBy(null).length, 1);
    });

    it('takes the title from the details, else the headline, else the name of the file', () => {
      const plain = articleAt('folder/some-name.txt', ['A headline', 'words']);
      put(library, plain);
      assert.equal(library.articles()[0]?.title, 'some-name');
      put(library, { ...plain, title: { start: 0, end: 10 } });
      assert.equal(library.articles()[0]?.title, 'A headline');
      put(library, { ...plain, title: { start: 0, end: 10 }, details: { type: 'article', title: 'Given' } });
      assert.equal(library.articles()[0]?.title, 'Given');
    });

    it('keeps the id of an article that is replaced, and nothing of what it said before', () => {
      put(library, articleAt('a.md', ['Ada: "the old words"']));
      const id = library.articles()[0]?.id;
      put(library, articleAt('a.md', ['Bo: "the new ones"']));
      assert.equal(library.articles()[0]?.id, id);
      assert.deepEqual(library.counts(), { articles: 1, quotes: 1, speakers: 1 });
      assertSound(library);
    });

    it('forgets all of an article that is removed', () => {
      put(library, articleAt('a.md', ['Ada: "the old words"']));
      library.remove('a.md');
      assert.deepEqual(library.counts(), { articles: 0, quotes: 0, speakers: 0 });
      assert.equal(library.articleAt('a.md'), undefined);
      assertSound(library);
    });

    it('keeps ids when a file is renamed, and the title that came from its name follows', () => {
      put(library, articleAt('before.md', ['Ada: "the same words"']));
      const [quote] = library.quotesBy('Ada');
      library.rename('before.md', fileAt('x/after.md', 2));
      assert.deepEqual(library.quote(quote?.id ?? 0), {
        ...quote,
        path: 'x/after.md',
        articleTitle: 'after',
      });
      assertSound(library);
    });

    it('refuses paragraphs out of order, and keeps nothing of the article', () => {
      const twisted = { ...river, passages: [...river.passages].reverse() };
      assert.throws(
        () => library.put(fileAt(river.path), twisted, []),
        /river\.md: its passages are out of order/,
      );
      assert.equal(library.counts().articles, 0);
    });

    it('keeps nothing of a transaction that fails', () => {
      const fails = (): void =>
        library.withTransaction(() => {
          put(library, river);
          throw new Error('too bad');
        });
      assert.throws(fails, /too bad/);
      assert.equal(library.counts().articles, 0);
    });
  });

  describe(`the library's file on ${engine}`, () => {
    it('holds what was put in when it is opened again, also for reading only', () =>
      withFolder(async folder => {
        const file = path.join(folder, 'library.db');
        await using(openLibrary({ file, engine, log: silent }), library => put(library, river));
        await using(openLibrary({ file, engine, log: silent, readOnly: true }), library => {
          assert.equal(library.counts().articles, 1);
          assert.throws(() => library.remove(river.path), /readonly/);
        });
      }));

    for (const [what, spoil] of [
      ['is no database', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
      ['was cut short', (file: string) => truncateSync(file, 8192)],
    ] as const) {
      it(`is set aside and built anew where it ${what}, with one line in the log`, () =>
        withFolder(async folder => {
          const file = path.join(folder, 'library.db');
          await using(openLibrary({ file, engine, log: silent }), library => put(library, river));
          spoil(file);
          const log = listeningLog();
          await using(openLibrary({ file, engine, log }), library =>
            assert.equal(library.counts().articles, 0),
          );
          assert.equal(log.lines.length, 1);
          assert.match(
            log.lines[0] ?? '',
            /library\.db is damaged; it was moved to .*library\.db\.set-aside/,
          );
          assert.ok(existsSync(`${file}.set-aside`));
        }));
    }

    it('is set aside where a newer Verbatim wrote it', () =>
      withFolder(async folder => {
        const file = path.join(folder, 'library.db');
        const newer = await openDatabase({ file, engine });
        newer.exec('CREATE TABLE later (x); PRAGMA user_version = 999');
        newer.close();
        const log = listeningLog();
        await using(openLibrary({ file, engine, log }), library => put(library, river));
        assert.match(log.lines.join(), /was written by a newer Verbatim/);
      }));

    it('is refused for reading where it is missing, damaged or newer, and stays as it is', () =>
      withFolder(async folder => {
        const file = path.join(folder, 'library.db');
        const open = (): Promise<Library> => openLibrary({ file, engine, log: silent, readOnly: true });
        await assert.rejects(open, /Cannot open the library .*library\.db/);
        writeFileSync(file, 'x'.repeat(9000));
        await assert.rejects(open, /Cannot open the library .*not a database/);
        assert.ok(!existsSync(`${file}.set-aside`));
      }));
  });
}

it('a library written by one engine is read by the other', () =>
  withFolder(async folder => {
    const file = path.join(folder, 'library.db');
    await using(openLibrary({ file, engine: 'wasm', log: silent }), library => put(library, river));
    copyFileSync(file, `${file}.copy`);
    await using(openLibrary({ file, engine: 'node', log: silent }), library =>
      assert.deepEqual(library.articleAt(river.path), river),
    );
  }));

function put(library: Library, article: Article): void {
  library.put(fileAt(article.path), article, markedQuotes(article));
}

async function using(opening: Promise<Library>, work: (library: Library) => void): Promise<void> {
  const library = await opening;
  try {
    work(library);
  } finally {
    library.close();
  }
}
