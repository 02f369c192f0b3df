import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../../src/core/articles/read.ts';
import { extractQuotes } from '../../../src/core/quotes/extract.ts';

interface Printed {
  readonly file: string;
  readonly quotes: readonly {
    readonly kind: string;
    readonly speaker: string | null;
    readonly segments: readonly string[];
    readonly starts: readonly number[];
  }[];
}

const articles = path.resolve(import.meta.dirname, '../../../corpus/articles');
const corpus: readonly Printed[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'fixtures/corpus.json'), 'utf8'),
);

describe('the sample articles', () => {
  it('print thirty quotes', () => {
    assert.equal(corpus.flatMap(({ quotes }) => quotes).length, 30);
  });

  for (const { file, quotes } of corpus) {
    it(`give up every quote with its speaker: ${file}`, () => {
      const found = extractQuotes(readArticle(file, readFileSync(path.join(articles, file))));
      const printed = found
        .filter(({ kind }) => kind !== 'headline')
        .map(({ kind, speaker, segments }) => ({
          kind,
          speaker,
          segments: segments.map(({ text }) => text),
          starts: segments.map(({ start }) => start),
        }));
      assert.deepEqual(printed, quotes);
    });
  }
});
