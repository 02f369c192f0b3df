import type { Passage, Span } from '../../model.ts';
import type { FoundQuote } from '../found.ts';
import type { Tokens } from './tokens.ts';

/** One segment of a quote where it stands, with its marks. */
export interface Piece extends Span {
  readonly quote: number;
  readonly segment: number;
}

/** A stretch of narrative between pieces, as tokens: from, up to but without to. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, or the inside of a quote, cut into what is quoted and what is told: gap 0, piece 0, gap 1, piece 1, …, gap n. */
export interface Region {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
}

/** Where a segment stands: its region, and its place among the pieces there. */
export interface Place {
  readonly region: Region;
  readonly at: number;
}

/** Every segment's place, by quote and segment: paragraphs for quotes of the reporter's, segments for quotes inside quotes. */
export function layOut(
  tokens: Tokens,
  passages: readonly Passage[],
  found: readonly FoundQuote[],
): (quote: number, segment: number) => Place {
  const places = found.map(quote => quote.outer.map((): Place => NOWHERE));
  const pieces = piecesByParent(found);
  const put = (region: Region) => {
    for (const [at, piece] of region.pieces.entries()) {
      const place = places[piece.quote];
      if (place !== undefined) place[piece.segment] = { region, at };
    }
  };
  eachRegion(passages, pieces.get(null) ?? [], (span, inside) => put(regionOf(tokens, span, inside)));
  for (const [parent, inside] of pieces) {
    if (parent !== null)
      eachRegion(found[parent]?.segments ?? [], inside, (span, own) => put(regionOf(tokens, span, own)));
  }
  return (quote, segment) => places[quote]?.[segment] ?? NOWHERE;
}

const NOWHERE: Place = { region: { pieces: [], gaps: [{ from: 0, to: 0 }] }, at: 0 };

function piecesByParent(found: readonly FoundQuote[]): Map<number | null, Piece[]> {
  const map = new Map<number | null, Piece[]>();
  for (const [quote, { outer, parent }] of found.entries()) {
    const list = map.get(parent) ?? [];
    for (const [segment, span] of outer.entries()) list.push({ ...span, quote, segment });
    map.set(parent, list);
  }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start);
  return map;
}

function eachRegion(
  spans: readonly Span[],
  pieces: readonly Piece[],
  visit: (span: Span, inside: readonly Piece[]) => void,
): void {
  let at = 0;
  for (const span of spans) {
    let end = at;
    while (end < pieces.length && (pieces[end]?.start ?? 0) < span.end) end += 1;
    if (end > at) visit(span, pieces.slice(at, end));
    at = end;
  }
}

function regionOf(tokens: Tokens, span: Span, pieces: readonly Piece[]): Region {
  const gaps: Gap[] = [];
  let from = pastDateline(tokens, tokens.at(span.start));
  for (const piece of pieces) {
    gaps.push({ from, to: Math.max(from, tokens.at(piece.start)) });
    from = tokens.at(piece.end);
  }
  gaps.push({ from, to: Math.max(from, tokens.at(span.end)) });
  return { pieces, gaps };
}

/** How many tokens a dateline may have: "SAN ANSELMO, Calif. (Northern Press) —". */
const DATELINE = 14;

/** Past the place and agency that a news text may begin with, in capitals, up to a dash. */
function pastDateline(tokens: Tokens, from: number): number {
  const first = tokens.text.slice(tokens.start(from), tokens.end(from));
  if (first.length < 3 || first !== first.toUpperCase() || first === first.toLowerCase()) return from;
  for (let at = from + 1; at < from + DATELINE; at += 1) {
    if ('—–-'.includes(tokens.mark(at)) && tokens.mark(at) !== '') return at + 1;
    if (tokens.isWord(at) && !tokens.isCapital(at)) return from;
  }
  return from;
}
