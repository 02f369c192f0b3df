import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Library } from '../../../src/core/library/library.ts';
import type { Details } from '../../../src/core/model.ts';
import { type QuoteHit, searchQuotes } from '../../../src/core/search/search.ts';
import { articleAt, engines, fileAt, inMemory, markedQuotes } from '../library/support.ts';

for (const engine of engines) {
  describe(`the search for quotes on ${engine}`, () => {
    let library: Library;

    before(async () => {
      library = await inMemory(engine);
      put(
        'harbour.md',
        [
          'Mara Quill: "The harbour wall must be raised before the winter"',
          'Mara Quill: "We raised the money, and a wall of doubt"',
          'Tom Reyes: "Nobody asked the fishermen"',
        ],
        { title: 'Storm Over the Harbour' },
      );
      put(
        'cafe.md',
        ['Élise Brandt: "Le café était fermé, c’est-à-dire mort"', '"It’s a well-known U.S. problem"'],
        {
          title: 'Coffee in Danger',
          'container-title': 'The Gazette',
        },
      );
    });

    after(() => library.close());

    function put(path: string, paragraphs: readonly string[], details: Partial<Details>): void {
      const article = articleAt(path, paragraphs, details);
      library.put({ path, size: 1, modified: path.length }, article, markedQuotes(article));
    }

    const search = (typed: string, more = {}): readonly QuoteHit[] =>
      searchQuotes(library, typed, { limit: 10, ...more });

    const first = (typed: string): string | undefined => search(typed)[0]?.quote.segments[0]?.text;

    for (const [what, typed, expected] of [
      ['a word', 'fishermen', 'Nobody asked the fishermen'],
      ['words in any order', 'winter harbour', 'The harbour wall must be raised before the winter'],
      ['the last word as a beginning', 'asked the fish', 'Nobody asked the fishermen'],
      ['other case', 'NOBODY', 'Nobody asked the fishermen'],
      ['no accents', 'cafe etait', 'Le café était fermé, c’est-à-dire mort'],
      ['more accents', 'físhermén', 'Nobody asked the fishermen'],
      ['letters and marks apart', 'cafe\u0301', 'Le café était fermé, c’est-à-dire mort'],
      ['a word with a hyphen', 'well-known', 'It’s a well-known U.S. problem'],
      ['another apostrophe', "it's a", 'It’s a well-known U.S. problem'],
      ['an abbreviation', 'U.S.', 'It’s a well-known U.S. problem'],
      ['the speaker and a word', 'reyes asked', 'Nobody asked the fishermen'],
      ['the article and a word', 'storm fishermen', 'Nobody asked the fishermen'],
      ['the outlet and a word', 'gazette problem', 'It’s a well-known U.S. problem'],
      ['a typing mistake beside a right word', 'nobody fishremen', 'Nobody asked the fishermen'],
    ] as const) {
      it(`finds a quote by ${what}`, () => assert.equal(first(typed), expected));
    }

    it('takes the words one after the other only, where a phrase is asked for', () => {
      const phrase = (typed: string) => search(typed, { phrase: true }).map(({ quote }) => quote.speaker);
      assert.deepEqual(phrase('the harbour wall'), ['Mara Quill']);
      assert.deepEqual(phrase('wall harbour'), []);
      assert.deepEqual(phrase('Tom Reyes'), ['Tom Reyes']);
    });

    it('puts words that stand together before the same words apart', () => {
      assert.equal(first('wall must'), 'The harbour wall must be raised before the winter');
      assert.equal(first('a wall'), 'We raised the money, and a wall of doubt');
    });

    it('shows where the words stand in the article', () => {
      const [hit] = search('RAISED mon');
      const text = library.article(hit?.quote.articleId ?? 0)?.text ?? '';
      assert.deepEqual(
        hit?.matches.map(({ start, end }) => text.slice(start, end)),
        ['raised', 'money'],
      );
    });

    it('shows each quote once, best score first, and no more than asked for', () => {
      const hits = search('the wall');
      assert.equal(new Set(hits.map(({ quote }) => quote.id)).size, hits.length);
      assert.deepEqual(
        hits.map(({ score }) => score),
        hits.map(({ score }) => score).sort((a, b) => a - b),
      );
      assert.equal(search('the', { limit: 1 }).length, 1);
    });

    it('gives as many as asked for, where there are so many', async () => {
      const large = await inMemory(engine);
      const article = articleAt(
        'many.md',
        Array.from({ length: 300 }, (_, index) => `"Same again ${index}"`),
      );
      large.put(fileAt(article.path), article, markedQuotes(article));
      for (const limit of [30, 250, 400]) {
        const hits = searchQuotes(large, 'same again', { limit });
        assert.equal(new Set(hits.map(({ quote }) => quote.id)).size, Math.min(limit, 300));
      }
      large.close();
    });

    it('keeps to a speaker or an article', () => {
      const { articleId, speaker } = search('fishermen')[0]?.quote ?? { articleId: 0, speaker: null };
      assert.deepEqual(
        search('the', { speaker: 'Tom Reyes' }).map(({ quote }) => quote.speaker),
        [speaker],
      );
      assert.ok(search('a', { articleId }).every(({ quote }) => quote.articleId === articleId));
    });

    it('answers no words with the quotes of the latest file, in the order of the article', () => {
      assert.deepEqual(
        search('', { limit: 4 }).map(({ quote }) => [quote.path, quote.ordinal]),
        [
          ['harbour.md', 0],
          ['harbour.md', 1],
          ['harbour.md', 2],
          ['cafe.md', 0],
        ],
      );
      assert.equal(search(' "*').length, 5);
    });

    it('finds nothing for words that nobody said', () => assert.deepEqual(search('xylophone'), []));

    it('takes whatever is typed', () => {
      const syntax = fc.constantFrom(
        '"',
        '*',
        ':',
        '(',
        ')',
        'AND',
        'OR',
        'NOT',
        'NEAR(',
        '^',
        '-',
        '+',
        '{a}',
        "'",
        '\0',
      );
      const typed = fc
        .array(fc.oneof(syntax, fc.string({ unit: 'binary' }), fc.constantFrom(' ', 'wall', 'é')), {
          maxLength: 8,
        })
        .map(parts => parts.join(''));
      fc.assert(
        fc.property(typed, text => {
          for (const { quote } of search(text)) {
            assert.ok(quote.segments.length > 0);
          }
        }),
        { numRuns: 150 },
      );
    });
  });
}
