import { type CheckContext, createChecker } from '../../../src/core/checks/check.ts';
import { worksOf } from '../../../src/core/checks/works.ts';
import { createDraftReader } from '../../../src/core/draft/read.ts';
import { type Library, openLibrary } from '../../../src/core/library/library.ts';
import { Corpus, randomFrom } from '../library/corpus.ts';
import { markdownTable } from '../quotes/tables.ts';

const articles = 10_000;
const quotations = 200;
const draftWords = 10_000;

/**
 * The time to check a long draft against many articles, and again after an edit in one paragraph; of one core, for a
 * machine that does other work at the same time would add that.
 */
export async function timings(): Promise<string> {
  const corpus = new Corpus();
  const library = await made(corpus);
  const text = draftOf(corpus);
  const reader = createDraftReader();
  const checker = createChecker(library);
  const context: CheckContext = { works: worksOf(library.articles(), undefined) };
  const timed = (words: string): number => {
    const from = process.cpuUsage();
    checker.check(reader.read(words), context);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const first = timed(text);
  const edits = Array.from({ length: 40 }, (_, index) => timed(edited(text, index))).toSorted(
    (a, b) => a - b,
  );
  library.close();
  const rows = [
    [`${draftWords} words, ${quotations} quotations, ${articles} articles`, first.toFixed(0)],
    ['one paragraph edited, median of 40', (edits[20] ?? 0).toFixed(1)],
    ['one paragraph edited, longest of 40', (edits.at(-1) ?? 0).toFixed(1)],
  ];
  return markdownTable(['', 'ms'], rows);
}

async function made(corpus: Corpus): Promise<Library> {
  const library = await openLibrary({ file: ':memory:', log: { info() {}, warn() {}, error() {} } });
  library.withTransaction(() => {
    for (let index = 0; index < articles; index++) {
      const { article, quotes } = corpus.make(index);
      library.put({ path: article.path, size: article.text.length, modified: 1 }, article, quotes);
    }
  });
  return library;
}

/** Paragraphs of the writer's own with a quotation each; one in ten has a word changed. */
function draftOf(corpus: Corpus): string {
  const random = randomFrom(7);
  const paragraphs = Array.from({ length: quotations }, (_, index) => {
    const { quotes } = corpus.make(Math.floor(random() * articles));
    const words = quotes[index % quotes.length]?.segments[0]?.text ?? '';
    const quoted = index % 10 === 0 ? words.replace(/ \S+ /, ' otherwise ') : words;
    const own = corpus
      .make(articles + index)
      .article.text.replace(/[“”]/g, '')
      .split(/\s+/);
    const count = Math.max(5, Math.round(draftWords / quotations) - quoted.split(' ').length);
    return `${own.slice(0, count).join(' ')}. “${quoted}”`;
  });
  return `${paragraphs.join('\n\n')}\n`;
}

function edited(text: string, index: number): string {
  const paragraphs = text.split('\n\n');
  const at = (index * 37) % paragraphs.length;
  return paragraphs
    .map((paragraph, number) => (number === at ? paragraph.replace(/“(\S+)/, `“$1 edit${index}`) : paragraph))
    .join('\n\n');
}
