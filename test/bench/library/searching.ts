import path from 'node:path';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import { silent } from '../../core/library/support.ts';
import { type Contestant, rivals, type Search, verbatim } from './contestants.ts';
import type { Corpus } from './corpus.ts';
import { fixed, megabytesInUse, milliseconds, percentile, table } from './measure.ts';
import { queriesFor, queryKinds } from './queries.ts';

const quotesPerArticle = 10;
const queryCount = 300;
const slowQueryCount = 5;

/** Search times and answers at one size, Verbatim and the others side by side. */
export async function benchSearch(corpus: Corpus, quoteCount: number, folder: string): Promise<void> {
  const articles = quoteCount / quotesPerArticle;
  const rows = [];
  const before = megabytesInUse();
  const library = await openLibrary({
    file: await built(corpus, articles, folder),
    log: silent,
    readOnly: true,
  });
  rows.push(
    ...run('Verbatim', verbatim(library), corpus, articles, queryCount, () => megabytesInUse() - before),
  );
  library.close();
  for (const rival of rivals.filter(({ mostQuotes }) => mostQuotes >= quoteCount)) {
    rows.push(...runRival(rival, corpus, articles));
  }
  table(`Search among ${quoteCount.toLocaleString('en')} quotes (ms; found: in the first ten)`, rows);
}

function runRival(rival: Contestant, corpus: Corpus, articles: number) {
  const quotes = Array.from({ length: articles }, (_, index) =>
    corpus.make(index).quotes.map(({ segments }) => segments[0]?.text ?? ''),
  ).flat();
  const before = megabytesInUse();
  const search = rival.build(quotes);
  const memory = (): number => megabytesInUse() - before;
  return run(rival.name, search, corpus, articles, rival.isSlow ? slowQueryCount : queryCount, memory);
}

function run(
  name: string,
  search: Search,
  corpus: Corpus,
  articles: number,
  count: number,
  memory: () => number,
) {
  return queryKinds.map(kind => {
    const asked = queriesFor(corpus, articles, kind, count);
    let found = 0;
    const times = asked.map(({ typed, meant }) => {
      const { result, took } = milliseconds(() => search(typed));
      found += result.includes(meant) ? 1 : 0;
      return took;
    });
    return {
      name,
      kind,
      p50: fixed(percentile(times, 0.5)),
      p95: fixed(percentile(times, 0.95)),
      max: fixed(Math.max(...times)),
      found: fixed(found / asked.length, 3),
      'more MB': fixed(memory(), 0),
    };
  });
}

/** A library of the first articles of the corpus, made once for a run. */
export async function built(corpus: Corpus, articles: number, folder: string): Promise<string> {
  const file = path.join(folder, `library-${articles}.db`);
  const library = await openLibrary({ file, log: silent });
  fill(library, corpus, articles);
  library.close();
  return file;
}

const articlesAtOnce = 500;

export function fill(library: Library, corpus: Corpus, articles: number): void {
  for (let from = library.counts().articles; from < articles; from += articlesAtOnce) {
    library.withTransaction(() => {
      for (let index = from; index < Math.min(articles, from + articlesAtOnce); index++) {
        const { article, quotes } = corpus.make(index);
        library.put({ path: article.path, size: article.text.length, modified: 1 }, article, quotes);
      }
    });
  }
}
