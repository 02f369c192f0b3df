import type { Related } from './finding.ts';
import type { Fit } from './fit.ts';

/** The words in the article that a finding is about. */
export function relatedTo({ source, span, quote }: Fit): Related {
  const words = source.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const speaker = quote?.speaker ? `${quote.speaker}: ` : '';
  return { path: source.article.path, start: span.start, end: span.end, message: `${speaker}${words}` };
}
