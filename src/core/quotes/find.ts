import type { Article, Span } from '../model.ts';
import { collect } from './collect.ts';
import { type Context, contextsOf } from './context.ts';
import { speechParts } from './dialogue.ts';
import type { FoundQuote } from './found.ts';
import { isHeadlineQuote, spokenWords } from './headlines.ts';
import { inlinePieces } from './inline.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Convention, conventionOf } from './marks.ts';
import { type Piece, piece } from './piece.ts';
import { plain } from './plain.ts';
import { type Raw, rawSpans } from './raw.ts';
import { type Section, sectionsOf } from './sections.ts';

/** How much of an article is looked at to tell which way its marks are turned, in UTF-16 code units. */
const SAMPLE = 200_000;
/** A quote over more paragraphs than this is damage: it is cut, so that what reads it stays linear. */
const LONGEST_RUN = 100;
/** So many headlines are held against the body. */
const MOST_HEADLINES = 50;

/** Every quotation of an article, sorted by where it starts. Time linear in the text; never throws. */
export function findQuotes(article: Article): FoundQuote[] {
  const { text } = article;
  const lexicon = lexiconOf(article.language);
  const convention = conventionOf(
    text,
    article.body.start,
    Math.min(article.body.end, article.body.start + SAMPLE),
  );
  const finder: Finder = { text, lexicon, convention, pieces: [], works: new Set(), open: null, run: 0 };
  const sections = sectionsOf(article, lexicon);
  for (const [index, section] of sections.entries()) {
    if (section.type !== 'headline') findIn(finder, section, sections[index + 1]);
  }
  const body = finder.pieces.filter(({ kind, inner }) => kind !== 'partial' || !isWorkName(finder, inner));
  const printed = headlineContexts(finder, sections).filter(({ raw }) => !isWorkName(finder, raw.inner));
  if (printed.length === 0) return collect(text, body);
  const spoken = spokenWords(collect(text, body));
  const quoted = printed.filter(context => isHeadlineQuote(context, lexicon, spoken));
  return collect(text, [...quoted.map(({ raw }) => piece('headline', raw)), ...body]);
}

function isWorkName({ text, works }: Finder, { start, end }: Span): boolean {
  return works.size > 0 && works.has(plain(text.slice(start, end)));
}

interface Finder {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly convention: Convention;
  readonly pieces: Piece[];
  /** The names of works that the article prints as such: the same words are a name wherever they stand. */
  readonly works: Set<string>;
  /** The words that the last paragraph left open, to go on where the next one opens again. */
  open: Raw | null;
  /** How many paragraphs have gone on with the one before. */
  run: number;
}

function findIn(finder: Finder, section: Section, next: Section | undefined): void {
  const { text, lexicon, convention, pieces, works } = finder;
  const raws = rawSpans(text, section.span, convention, lexicon);
  const open = finder.open;
  finder.open = null;
  if (section.type !== 'text') {
    pieces.push(wholePiece(finder, section, raws));
    return;
  }
  const dash = lexicon.dialogueDashes ? dashOf(text, section.span) : 0;
  if (dash > 0) {
    const span = { start: section.span.start + dash, end: section.span.end };
    pieces.push(...dialoguePieces(finder, span, raws));
    return;
  }
  const found = inlinePieces(text, section.span, raws, lexicon, works);
  const [first] = found;
  if (open !== null && first !== undefined && first.outer.start === section.span.start) {
    finder.run += 1;
    found[0] = { ...first, kind: 'direct', continues: finder.run % LONGEST_RUN !== 0 };
  } else if (first !== undefined && isCrosshead(text, section, first, next)) {
    found[0] = { ...first, kind: 'headline' };
  }
  pieces.push(...found.flatMap(one => withoutInsets(finder, one)));
  finder.open = raws.find(raw => raw.runsOn && found.some(({ outer }) => outer === raw.outer)) ?? null;
}

/** Words set apart: the whole paragraph, or what its own marks enclose. */
function wholePiece({ text, lexicon, works }: Finder, section: Section, raws: readonly Raw[]): Piece {
  const [first] = raws;
  const { span } = section;
  const marked = first !== undefined && first.outer.start === span.start && first.outer.end === span.end;
  const place = marked ? first : { outer: span, inner: span };
  const children = inlinePieces(text, place.inner, marked ? raws.slice(1) : raws, lexicon, works);
  const { continues, lead, turn } = section;
  return piece('block', place, { children, continues, lead, turn });
}

/** The length of the dash that opens a turn of a dialogue, with the space behind it; 0 where there is none. */
function dashOf(text: string, { start, end }: Span): number {
  return (
    /^(?:[—–―]\s?|-\s(?=\p{Lu}|[¿¡]))/u.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0
  );
}

/** The speech of a turn behind a dash; an item of a list, which nobody is said to say, ends without a stop. */
function dialoguePieces({ text, lexicon, works }: Finder, span: Span, raws: readonly Raw[]): Piece[] {
  const parts = speechParts(text, span, { dashes: true, commas: true, inside: false }, lexicon);
  const attributed = parts.length > 1 || (parts[0]?.end ?? span.end) < span.end;
  if (!attributed && !/[.!?…»”"]/.test(text.charAt(span.end - 1)))
    return inlinePieces(text, span, raws, lexicon, works);
  return parts.map((part, index) => {
    const inside = raws.filter(({ outer }) => outer.start >= part.start && outer.end <= part.end);
    const children = inlinePieces(text, part, inside, lexicon, works);
    return piece('direct', { outer: part, inner: part }, { children, continues: index > 0 });
  });
}

/** Cuts out an attribution printed inside the marks, as French and Russian do. */
function withoutInsets({ text, lexicon }: Finder, whole: Piece): Piece[] {
  const { code } = lexicon.language;
  if ((code !== 'fr' && code !== 'ru') || whole.kind !== 'direct') return [whole];
  const parts = speechParts(
    text,
    whole.inner,
    { dashes: code === 'ru', commas: code === 'fr', inside: true },
    lexicon,
  );
  if (parts.length < 2) return [whole];
  return parts.map((part, index) => ({
    ...whole,
    inner: part,
    outer: part,
    continues: index > 0 || whole.continues,
    children: whole.children.filter(({ outer }) => outer.start >= part.start && outer.end <= part.end),
  }));
}

/** Marked words alone in a paragraph, without a stop: a headline within the text, unless a name stands right below. */
function isCrosshead(
  text: string,
  { span }: Section,
  { outer, inner }: Piece,
  next: Section | undefined,
): boolean {
  if (outer.start !== span.start || outer.end !== span.end || inner.end === outer.end) return false;
  if (/[.!?,;:…]/u.test(text.charAt(inner.end - 1))) return false;
  const credit =
    next !== undefined &&
    next.span.end - next.span.start < 60 &&
    !/\n\s*\n/.test(text.slice(span.end, next.span.start));
  return !credit;
}

function headlineContexts({ text, lexicon, convention }: Finder, sections: readonly Section[]): Context[] {
  const headlines = sections.filter(({ type }) => type === 'headline').slice(0, MOST_HEADLINES);
  return headlines.flatMap(({ span }) => {
    const raws = rawSpans(text, span, convention, lexicon).filter(raw => raw.whole);
    return contextsOf(text, span, raws);
  });
}
