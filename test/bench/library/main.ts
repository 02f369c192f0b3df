/**
 * Measures the library, in one run, against what could be used instead.
 * `npm run bench -- [search|indexing|growth]… [--small | --large]`; by default all, up to 100,000 quotes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { Corpus } from './corpus.ts';
import { benchGrowth, benchIndexing } from './indexing.ts';
import { benchSearch } from './searching.ts';

const asked = process.argv.slice(2);
const wants = (part: string): boolean => asked.every(word => word.startsWith('--')) || asked.includes(part);
const sizes = asked.includes('--small')
  ? { quotes: [10_000], articles: 1_000, growth: [1_000, 2_000] }
  : asked.includes('--large')
    ? { quotes: [10_000, 100_000, 1_000_000], articles: 10_000, growth: [1_000, 10_000, 30_000, 100_000] }
    : { quotes: [10_000, 100_000], articles: 10_000, growth: [1_000, 3_000, 10_000] };

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
try {
  const corpus = new Corpus();
  if (wants('indexing')) {
    await benchIndexing(corpus, sizes.articles, folder);
  }
  if (wants('growth')) {
    await benchGrowth(corpus, sizes.growth, folder);
  }
  if (wants('search')) {
    for (const quotes of sizes.quotes) {
      await benchSearch(corpus, quotes, folder);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
