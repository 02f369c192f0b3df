import type { Problem, Quote } from '../../core/model.ts';
import { extractQuotes } from '../../core/quotes/extract.ts';
import { formatOf, parse, UsageError } from '../args.ts';
import { readArticles } from '../articleFiles.ts';
import { csvRecord, oneLine, printJson, printLine, printProblems, type Terminal } from '../print.ts';

const formats = ['jsonl', 'json', 'csv', 'text'] as const;
type Format = (typeof formats)[number];

/** One object for each quote: the quote and the file it is in. */
export interface PrintedQuote extends Quote {
  readonly file: string;
}

/** `verbatim quotes PATH… [--format jsonl|json|csv|text]` */
export async function quotes(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parse(args, ['format']);
  const format = formatOf(parsed, formats);
  if (parsed.words.length === 0) {
    throw new UsageError('quotes needs a file or folder: verbatim quotes PATH…');
  }
  const problems: Problem[] = [];
  const print = printers[format](terminal);
  for await (const { file, article } of readArticles(parsed.words, problem => problems.push(problem))) {
    extractQuotes(article).forEach(quote => {
      print.quote({ file, ...quote });
    });
  }
  print.end();
  printProblems(terminal, problems);
  // A bad file in a folder is passed over; one that was asked for by name is a failure.
  return problems.some(problem => parsed.words.includes(problem.path)) ? 2 : 0;
}

interface Printer {
  quote(quote: PrintedQuote): void;
  end(): void;
}

/** Quotes are printed as they are found, so that a long run shows something; only a JSON array waits for the end. */
const printers: Record<Format, (terminal: Terminal) => Printer> = {
  jsonl: terminal => ({ quote: quote => printLine(terminal, JSON.stringify(quote)), end() {} }),
  json(terminal) {
    const all: PrintedQuote[] = [];
    return { quote: quote => all.push(quote), end: () => printJson(terminal, all) };
  },
  csv(terminal) {
    printLine(
      terminal,
      csvRecord(['file', 'start', 'end', 'kind', 'speaker', 'mention', 'confidence', 'text']),
    );
    return { quote: quote => printLine(terminal, csvRecord(csvFields(quote))), end() {} };
  },
  text: terminal => ({ quote: quote => printLine(terminal, textLine(quote)), end() {} }),
};

function csvFields(quote: PrintedQuote): (string | number | null)[] {
  const { file, kind, speaker, mention, confidence } = quote;
  return [
    file,
    startOf(quote),
    endOf(quote),
    kind,
    speaker,
    mention?.text ?? null,
    confidence,
    wordsOf(quote),
  ];
}

function textLine(quote: PrintedQuote): string {
  return `${quote.file}:${startOf(quote)}: ${quote.speaker ?? '(not named)'}: ${oneLine(wordsOf(quote))}`;
}

function wordsOf(quote: Quote): string {
  return quote.segments.map(segment => segment.text).join(' … ');
}

function startOf(quote: Quote): number {
  return quote.segments[0]?.start ?? 0;
}

function endOf(quote: Quote): number {
  return quote.segments.at(-1)?.end ?? 0;
}
