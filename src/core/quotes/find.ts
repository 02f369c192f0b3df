import type { Article, Span } from '../model.ts';
import { collect } from './collect.ts';
import type { FoundQuote } from './found.ts';
import { inlinePieces } from './inline.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Convention, conventionOf } from './marks.ts';
import { type Piece, piece } from './piece.ts';
import { type Raw, rawSpans } from './raw.ts';
import { type Section, sectionsOf } from './sections.ts';

/** How much of an article is looked at to tell which way its marks are turned, in UTF-16 code units. */
const SAMPLE = 200_000;

/** Every quotation of an article, sorted by where it starts. Time linear in the text; never throws. */
export function findQuotes(article: Article): FoundQuote[] {
  const { text, body } = article;
  const lexicon = lexiconOf(article.language);
  const convention = conventionOf(text, body.start, Math.min(body.end, body.start + SAMPLE));
  const finder: Finder = { text, lexicon, convention, pieces: [], open: null };
  for (const section of sectionsOf(article, lexicon)) findIn(finder, section);
  return collect(text, finder.pieces);
}

interface Finder {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly convention: Convention;
  readonly pieces: Piece[];
  /** The quote that the last paragraph left open, to go on where the next one opens again. */
  open: Raw | null;
}

function findIn(finder: Finder, section: Section): void {
  const { text, lexicon, convention, pieces } = finder;
  const raws = rawSpans(text, section.span, convention, lexicon);
  const open = finder.open;
  finder.open = null;
  if (section.type === 'headline') {
    pieces.push(...inlinePieces(text, section.span, raws, lexicon).map(asHeadline));
    return;
  }
  if (section.type === 'block' || section.type === 'turn') {
    pieces.push(wholePiece(finder, section, raws));
    return;
  }
  const found = inlinePieces(text, section.span, raws, lexicon);
  const first = found[0];
  if (open !== null && first !== undefined && first.outer.start === section.span.start) {
    found[0] = { ...first, kind: 'direct', continues: true };
  }
  pieces.push(...found);
  finder.open = raws.find(raw => raw.runsOn && found.some(({ outer }) => outer === raw.outer)) ?? null;
}

/** Words set apart: the whole paragraph, or what its own marks enclose. */
function wholePiece({ text, lexicon }: Finder, section: Section, raws: readonly Raw[]): Piece {
  const [first] = raws;
  const marked =
    first !== undefined && first.outer.start === section.span.start && first.outer.end === section.span.end;
  const place: { outer: Span; inner: Span } = marked ? first : { outer: section.span, inner: section.span };
  const children = inlinePieces(text, place.inner, marked ? raws.slice(1) : raws, lexicon);
  return piece('block', place, {
    children,
    continues: section.continues,
    lead: section.lead,
    turn: section.turn,
  });
}

function asHeadline(found: Piece): Piece {
  return { ...found, kind: 'headline', continues: false };
}
