import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../../src/core/articles/read.ts';
import type { Library } from '../../../src/core/library/library.ts';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';
import { searchQuotes } from '../../../src/core/search/search.ts';
import { articleAt, fileAt, inMemory, markedQuotes } from '../library/support.ts';
import { expectedFirst, expectedInSamples, inventedArticles } from './rankingCorpus.ts';

describe('the ranking of quotes puts the one that is meant first', () => {
  let library: Library;

  before(async () => {
    library = await inMemory();
    for (const { path: name, paragraphs, details } of inventedArticles) {
      const article = articleAt(name, paragraphs, details);
      library.put(fileAt(name), article, markedQuotes(article));
    }
  });

  after(() => library.close());

  for (const [typed, begins] of expectedFirst) {
    it(`for ${typed}`, () => assertFirst(library, typed, begins));
  }
});

describe('the ranking of quotes in the sample articles', () => {
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

  for (const [typed, begins] of expectedInSamples) {
    it(`for ${typed}`, () => assertFirst(library, typed, begins));
  }
});

function assertFirst(library: Library, typed: string, begins: string): void {
  const hits = searchQuotes(library, typed, { limit: 10 });
  const found = hits.map(({ quote }) => quote.segments[0]?.text.slice(0, begins.length));
  assert.equal(
    found[0],
    begins,
    `found instead: ${hits.map(({ quote }) => quote.segments[0]?.text.slice(0, 30)).join(' | ')}`,
  );
}
