import type { Article, Problem } from '../../core/model.ts';
import { extractQuotes } from '../../core/quotes/extract.ts';
import { formatOf, parse, UsageError } from '../args.ts';
import { mustExist, readArticles } from '../articleFiles.ts';
import { oneLine, printJson, printLine, printProblems, type Terminal } from '../print.ts';

/** `verbatim articles FOLDER [--format json|text]`: what is known of each article, and how much is quoted in it. */
export async function articles(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parse(args, ['format']);
  const format = formatOf(parsed, ['text', 'json']);
  const [folder, ...more] = parsed.words;
  if (folder === undefined || more.length > 0 || !(await mustExist(folder)).isFolder) {
    throw new UsageError('articles needs one folder: verbatim articles FOLDER');
  }
  const problems: Problem[] = [];
  const found = [];
  for await (const { file, article } of readArticles([folder], problem => problems.push(problem))) {
    found.push(summaryOf(file, article));
  }
  if (format === 'json') {
    printJson(terminal, found);
  } else {
    for (const { file, details, quotes, speakers } of found) {
      printLine(
        terminal,
        `${file}: ${oneLine(details.title ?? '(no title)')}: ${quotes} quotes, ${speakers} speakers`,
      );
    }
  }
  printProblems(terminal, problems);
  return 0;
}

function summaryOf(file: string, article: Article) {
  const quotes = extractQuotes(article).filter(quote => quote.kind !== 'headline');
  const { details, language, encoding, text, passages } = article;
  return {
    file,
    details,
    language,
    encoding,
    characters: text.length,
    passages: passages.length,
    quotes: quotes.length,
    speakers: new Set(quotes.map(quote => quote.speaker).filter(speaker => speaker !== null)).size,
  };
}
