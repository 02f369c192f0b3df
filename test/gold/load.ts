import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { QuoteKind, Span } from '../../src/core/model.ts';
import { readMarked } from './notation.ts';
import { type GoldText, textSpan } from './text.ts';

const texts = path.join(import.meta.dirname, 'texts');

/** The project's own texts, sorted by name. */
export function ownGold(): GoldText[] {
  return readdirSync(texts)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readMarked(name, readFileSync(path.join(texts, name), 'utf8')));
}

/** The gold beside the checkout, or in the folder VERBATIM_GOLD names; nothing where neither is there. */
export function sharedGold(): GoldText[] {
  const beside = path.resolve(import.meta.dirname, '../../../shared/gold');
  const folder = process.env['VERBATIM_GOLD'] ?? beside;
  const lists = [
    { list: path.join(folder, 'articles.json'), files: path.dirname(folder), listsHeadlines: false },
    { list: path.join(folder, 'made/gold.json'), files: path.join(folder, 'made'), listsHeadlines: true },
  ];
  return lists.filter(({ list }) => existsSync(list)).flatMap(readList);
}

interface ListedText {
  readonly file: string;
  readonly lang?: string;
  readonly title: string;
  readonly boilerplate: readonly string[];
  readonly quotes: readonly ListedQuote[];
  readonly nonquotes?: readonly Span[];
}

interface ListedQuote {
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly segments: readonly Span[];
  readonly phenomena?: readonly string[];
}

function readList({ list, files, listsHeadlines }: { list: string; files: string; listsHeadlines: boolean }) {
  const listed: readonly ListedText[] = JSON.parse(readFileSync(list, 'utf8'));
  return listed.map((entry): GoldText => {
    const text = readFileSync(path.join(files, entry.file), 'utf8');
    return {
      name: path.basename(entry.file),
      language: entry.lang ?? 'en',
      title: entry.title,
      text,
      furniture: entry.boilerplate,
      quotes: entry.quotes.map(quote => ({
        ...quote,
        segments: quote.segments.map(segment => textSpan(text, segment)),
        phenomena: quote.phenomena ?? [],
      })),
      nonquotes: (entry.nonquotes ?? []).map(span => textSpan(text, span)),
      strays: [],
      listsHeadlines,
    };
  });
}
