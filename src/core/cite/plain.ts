import { readDraft } from '../draft/read.ts';
import type { Quote } from '../model.ts';
import type { ArticleToCite } from './citation.ts';
import { conventionsFor } from './marksOfDraft.ts';
import { plainReference } from './reference.ts';
import { shiftMarks, wordsOf } from './words.ts';

/** A quote as text for anywhere, a mail or a note: its words in marks, who said them, and the reference in brackets. */
export function plainQuote(quote: Pick<Quote, 'segments' | 'speaker'>, article: ArticleToCite): string {
  const conventions = conventionsFor(readDraft(''), 'auto', article.language, undefined);
  const { open, close } = conventions.outer;
  const words = wordsOf(article.text, quote.segments).paragraphs.map(text =>
    shiftMarks(text, 1, conventions),
  );
  const speaker = quote.speaker === null ? '' : ` – ${quote.speaker}`;
  return `${open}${words.join('\n\n')}${close}${speaker} (${plainReference(article.details, article.file)})`;
}
