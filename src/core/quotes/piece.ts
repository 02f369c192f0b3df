import type { QuoteKind, Span } from '../model.ts';
import type { Turn } from './found.ts';

/** Where a piece stands to what was found before it: by itself, or as the next segment of the same quote. */
export interface Piece {
  readonly kind: QuoteKind;
  readonly outer: Span;
  readonly inner: Span;
  /** What is quoted inside these words. */
  readonly children: readonly Piece[];
  /** It is the next segment of the quote that the piece before it, on the same level, belongs to. */
  readonly continues: boolean;
  readonly lead: Span | null;
  readonly turn: Turn | null;
}

/** A piece whose words stand between marks, or nothing. */
export function piece(
  kind: QuoteKind,
  { outer, inner }: { readonly outer: Span; readonly inner: Span },
  rest: Partial<Pick<Piece, 'children' | 'continues' | 'lead' | 'turn'>> = {},
): Piece {
  return { kind, outer, inner, children: [], continues: false, lead: null, turn: null, ...rest };
}
