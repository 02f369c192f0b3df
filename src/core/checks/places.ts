import type { Quotation, QuotationSegment } from '../draft/draft.ts';
import { offsetOf } from '../draft/quotations.ts';
import type { Span } from '../model.ts';
import type { Place } from './pattern.ts';

/** Where a stretch of a quotation's words stands in the draft, its markup included. */
export function draftSpan({ segments }: Quotation, { segment, from, to }: Place): Span {
  const found = segments[segment];
  return found ? spanIn(found, from, to) : { start: 0, end: 0 };
}

function spanIn(segment: QuotationSegment, from: number, to: number): Span {
  const start = offsetOf(segment, from);
  return { start, end: to > from ? offsetOf(segment, to - 1) + 1 : start };
}
