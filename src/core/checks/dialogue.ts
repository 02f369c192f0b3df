import type { Article, Span } from '../model.ts';
import { languageOf } from '../quotes/languages/index.ts';
import { findCue } from '../quotes/speakers/cues.ts';

/** A dash that parts speech from its attribution, with white space on one side at least. */
const dash = /(?<=\s)[-–—―]|[–—―](?=[\s\p{L}.,])/gu;
/** An attribution between dashes is short. */
const longest = 120;

/**
 * The parts of a paragraph of dialogue ("– A – said Lee. – B") that are spoken, without the attributions between dashes.
 * Fewer than two for a paragraph that does not begin with a dash, or is not cut.
 */
export function spokenIn({ text, language }: Article, { start, end }: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  if (!/^\s*[-–—―]\s*\S/.test(paragraph)) {
    return [];
  }
  const cuts = [...paragraph.matchAll(dash)].map(({ index }) => start + index);
  const words = languageOf(language);
  const pieces = cuts.map((cut, index) => ({ start: cut + 1, end: cuts[index + 1] ?? end }));
  const isSaid = (piece: Span): boolean =>
    piece.end - piece.start <= longest && findCue(text, piece.start, piece.end, words)?.weak === false;
  return pieces.flatMap((piece, index) => (index % 2 === 1 && isSaid(piece) ? [] : [trimmed(text, piece)]));
}

/** Without white space, and without the stop that follows an attribution. */
function trimmed(text: string, { start, end }: Span): Span {
  const lead = /^\s*(?:[.,]\s)?\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /\s*$/.exec(text.slice(start + lead, end))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
