import * as vscode from 'vscode';
import type { LibraryQuote, QuoteHit, Service } from '../core/service.ts';
import { asPlain, withBold } from './escapeMarkdown.ts';

/** Who said it, or that the article does not say. */
export function speakerOf(quote: LibraryQuote): string {
  return quote.speaker ?? vscode.l10n.t('speaker not named');
}

/** The words on one line, for lists. */
export function wordsOf(quote: LibraryQuote): string {
  return quote.segments.map(segment => segment.text.replace(/\s+/g, ' ')).join(' … ');
}

/**
 * The beginning of the words, or, where what was searched for stands further back, the words around it: as many as leave
 * room for what is shown beside them.
 */
export function excerptOf({ quote, matches }: QuoteHit, length: number): string {
  const words = wordsOf(quote);
  const [first] = matches;
  const from = first === undefined ? 0 : offsetInWords(quote, first.start);
  if (from + 2 * context < length || words.length <= length) {
    return words;
  }
  const start = words.indexOf(' ', Math.max(0, from - context)) + 1;
  return `… ${words.slice(start)}`;
}

/** Cut at a word, with an ellipsis where something was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}

/** How much of what stands before a match is shown with it, in UTF-16 code units. */
const context = 12;

/** Where a place of the article's text stands in {@link wordsOf}; near enough for an excerpt where white space was run together. */
function offsetInWords({ segments }: LibraryQuote, offset: number): number {
  let before = 0;
  for (const { start, end } of segments) {
    if (offset < end) {
      return before + Math.max(0, offset - start);
    }
    before += end - start + ' … '.length;
  }
  return 0;
}

/** Speaker, article and the paragraphs with the quote's words in bold. Untrusted: it holds no link. */
export function quoteMarkdown(service: Service, quote: LibraryQuote): vscode.MarkdownString {
  return new vscode.MarkdownString([headOf(quote), ...paragraphsOf(service, quote)].join('\n\n'), true);
}

/** Who says it, and where it is printed. */
export function headOf(quote: LibraryQuote): string {
  return `**${asPlain(speakerOf(quote))}** · ${asPlain(quote.articleTitle)}`;
}

/** The paragraphs the quote stands in, its words in bold. */
export function paragraphsOf(service: Service, quote: LibraryQuote): string[] {
  return passagesAround(service, quote).map(({ markdown }) => markdown);
}

/** The one of them that a place of the article is in, else the first, with dots where there are more. */
export function paragraphAt(service: Service, quote: LibraryQuote, offset: number | undefined): string {
  const all = passagesAround(service, quote);
  const at = all.findIndex(({ end }) => offset !== undefined && offset < end);
  const shown = all[Math.max(at, 0)];
  return shown === undefined ? '' : `${shown.markdown}${all.length > 1 ? ' …' : ''}`;
}

function passagesAround(service: Service, quote: LibraryQuote) {
  const article = service.article(quote.articleId);
  const around = article?.passages.filter(
    passage => passage.start < quote.passage.end && quote.passage.start < passage.end,
  );
  return (around ?? []).map(passage => ({
    end: passage.end,
    markdown: `> ${withBold(article?.text ?? '', passage, quote.segments)}`,
  }));
}
