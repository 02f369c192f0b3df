import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readArticle } from '../../../src/core/articles/read.ts';
import type { Library, LibraryQuote } from '../../../src/core/library/library.ts';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';
import { align } from '../../../src/core/search/align.ts';
import { type Variant, variantsOf } from '../../../src/core/search/variants.ts';
import { articleAt, fileAt, inMemory, markedQuotes } from '../library/support.ts';

const words = (quote: LibraryQuote | undefined): string =>
  quote?.segments.map(({ text }) => text).join(' ') ?? '';

describe('variants of a statement', () => {
  let library: Library;

  before(async () => {
    library = await inMemory();
    const lines = [
      'Ada: "We must never again build our houses so near to the river"',
      'Ada: "We must not build houses so near the river, said my father"',
      'Ada: "so near to the river"',
      'Bo: "so near to the river"',
      'Cy: "We must never again build our houses so near to the river"',
      'Di: "I like the river and never build anything near it"',
    ];
    lines.forEach((line, index) => {
      const article = articleAt(`${index}.md`, [line]);
      library.put(fileAt(article.path), article, markedQuotes(article));
    });
  });

  after(() => library.close());

  function variants(path: string): readonly Variant[] {
    const [quote] = library.quotesOf(library.articles().find(article => article.path === path)?.id ?? 0);
    return quote === undefined ? [] : variantsOf(library, quote);
  }

  it('are found where the words are the same, changed, or cut; the most alike first', () => {
    assert.deepEqual(
      variants('0.md').map(({ quote, relation }) => [quote.path, relation]),
      [
        ['4.md', 'same'],
        ['1.md', 'similar'],
        ['2.md', 'whole'],
      ],
    );
  });

  it('know a short part only where the same person says it', () => {
    assert.deepEqual(
      variants('2.md').map(({ quote, relation }) => [quote.path, relation]),
      [['0.md', 'part']],
    );
    assert.deepEqual(variants('3.md'), []);
  });

  it('say word by word how they differ', () => {
    const similar = variants('0.md').find(({ quote }) => quote.path === '1.md');
    assert.deepEqual(
      similar?.differences.map(({ here, there }) => [here?.text ?? '', there?.text ?? '']),
      [
        ['never again', 'not'],
        ['our', ''],
        ['to', ''],
      ],
    );
  });

  it('say where both articles print the shared words', () => {
    const [text, other] = [library.articleAt('0.md')?.text ?? '', library.articleAt('1.md')?.text ?? ''];
    const similar = variants('0.md').find(({ quote }) => quote.path === '1.md');
    assert.equal(text.slice(similar?.here.start, similar?.here.end), words(library.quotesBy('Cy')[0]));
    assert.equal(
      other.slice(similar?.there.start, similar?.there.end),
      'We must not build houses so near the river',
    );
  });

  it('are none for quotes of a word or two, or unlike all others', () => {
    const article = articleAt('short.md', [
      'Ada: "never again"',
      'Ada: "Nothing of this kind was ever seen"',
    ]);
    library.put(fileAt(article.path), article, markedQuotes(article));
    for (const quote of library.quotesOf(
      library.articles().find(each => each.path === 'short.md')?.id ?? 0,
    )) {
      assert.deepEqual(variantsOf(library, quote), []);
    }
    library.remove('short.md');
  });
});

describe('variants in the sample articles', () => {
  let library: Library;

  before(async () => {
    library = await inMemory();
    const folder = path.resolve(import.meta.dirname, '../../../corpus/articles');
    for (const name of readdirSync(folder)) {
      const article = readArticle(name, readFileSync(path.join(folder, name)));
      library.put(fileAt(name), article, extractQuotes(article));
    }
  });

  after(() => library.close());

  const quoteWith = (article: string, start: string): LibraryQuote => {
    const id = library.articles().find(({ path: file }) => file === article)?.id ?? 0;
    const found = library
      .quotesOf(id)
      .find(quote => quote.kind !== 'headline' && words(quote).startsWith(start));
    assert.ok(found, `${article} has no quote that begins: ${start}`);
    return found;
  };

  for (const [one, other] of [
    ['We are not in a position right now', 'We are not in a position right now'],
    ['They have to live by international law', 'The point about Russia is they have to live'],
    ['Right now, I would just say', 'there’s very little doubt'],
    ['Right now, I would just say', 'either interfered or they have attempted'],
  ] as const) {
    it(`pair "${one}" with "${other}", both ways`, () => {
      const [a, b] = [
        quoteWith('mattis-contradicts-trump.txt', one),
        quoteWith('mattis-not-in-a-position.txt', other),
      ];
      assert.ok(variantsOf(library, a).some(({ quote }) => quote.id === b.id));
      assert.ok(variantsOf(library, b).some(({ quote }) => quote.id === a.id));
    });
  }

  it('know "not in a position" as part of the longer quotes', () => {
    const part = quoteWith('mattis-not-in-a-position.txt', 'not in a position');
    assert.deepEqual(
      variantsOf(library, part).map(({ relation, quote }) => [relation, words(quote).slice(0, 10)]),
      [
        ['part', 'We are not'],
        ['part', 'We are not'],
      ],
    );
  });

  it('are no more than that', () => {
    const pairs = library
      .articles()
      .flatMap(({ id }) => library.quotesOf(id))
      .flatMap(quote => variantsOf(library, quote).map(variant => [words(quote), words(variant.quote)]));
    assert.equal(pairs.length, 2 * 4 + 2 * 2, JSON.stringify(pairs, null, 1));
  });
});

describe('the alignment of words', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('pairs equal words only, in order', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        align(one, other).forEach(({ here, there }, index, pairs) => {
          assert.equal(one[here], other[there]);
          const next = pairs[index + 1];
          assert.ok(next === undefined || (next.here > here && next.there > there));
        });
      }),
    );
  });

  it('pairs every word of a text with itself, and of a part with its place', () => {
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        assert.equal(align(part, part).length, part.length);
        assert.equal(align(part, [...before, ...part, ...after]).length, part.length);
      }),
    );
  });
});
