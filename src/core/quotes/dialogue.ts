import type { Span } from '../model.ts';
import { isAttribution } from './attribution.ts';
import type { Lexicon } from './lexicon.ts';

/** How an attribution is set off inside speech: behind dashes, behind commas and stops, or both. */
export interface SetOff {
  readonly dashes: boolean;
  readonly commas: boolean;
  /** Speech goes on behind the attribution's clause, as it must inside marks, not only behind a dash. */
  readonly inside: boolean;
}

/** How far an attribution reaches, in UTF-16 code units, and how many places are tried. */
const REACH = 160;
const TRIES = 40;

/**
 * The parts of a span that are speech, without the attributions inside: "Nein, sagt er. – Doch." The comma before an
 * attribution is left out; a question mark or the like stays.
 */
export function speechParts(text: string, span: Span, setOff: SetOff, lexicon: Lexicon): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let tries = 0; from < span.end; tries += 1) {
    const cut = tries < TRIES ? nextCut(text, from, span.end, setOff, lexicon) : undefined;
    const part = speech(text, from, cut?.start ?? span.end, cut === undefined);
    if (part.start < part.end) parts.push(part);
    from = cut?.end ?? span.end;
  }
  return parts;
}

/** Where the next attribution begins, with the comma or dash before it, and where speech goes on. */
function nextCut(
  text: string,
  from: number,
  limit: number,
  setOff: SetOff,
  lexicon: Lexicon,
): Span | undefined {
  const places = /[,!?…]?["”»]?\s{1,2}[—–―-]\s?|[,!?….]\s*[—–―]\s|[,!?…]["”»]?\s/gu;
  const words = text.slice(from, limit);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const place = places.exec(words);
    if (place === null) return undefined;
    const dash = /[—–―-]/u.test(place[0]);
    if (!(dash ? setOff.dashes : setOff.commas)) continue;
    const start = from + place.index;
    const behind = start + place[0].length;
    const rest = text.slice(behind, Math.min(limit, behind + REACH));
    if (!isNarration(place[0], rest, dash, lexicon)) continue;
    const keep = /^[!?…]/u.test(place[0]) ? 1 : 0;
    return { start: start + keep, end: resumes(text, behind, limit, dash, setOff, lexicon) };
  }
  return undefined;
}

function isNarration(place: string, rest: string, dash: boolean, lexicon: Lexicon): boolean {
  // Spanish ties its dashes to the narration they enclose, whatever it tells.
  if (dash && lexicon.language.code === 'es') return /\s[—–]$/u.test(place) && /^\p{L}/u.test(rest);
  if (dash && /^\p{Ll}\p{L}+\.?$/u.test(rest)) return true;
  if (!isAttribution(rest, lexicon)) return false;
  return dash || /^\p{Ll}/u.test(rest) || /^\p{Lu}/u.test(rest);
}

/** Behind the attribution: the dash that ends it, else, inside marks, where its clause does, else the limit. */
function resumes(
  text: string,
  from: number,
  limit: number,
  dash: boolean,
  setOff: SetOff,
  lexicon: Lexicon,
): number {
  const rest = text.slice(from, Math.min(limit, from + REACH));
  const spanish = dash && lexicon.language.code === 'es';
  const closing = spanish ? /[—–][.,;:]?\s*/u : setOff.inside && !dash ? CLAUSE_END : /[.,:;]\s[—–―-]\s/u;
  const match = closing.exec(rest);
  return match === null ? limit : from + match.index + match[0].length;
}

/** Of "a rappelé la maire, Édith Carlier, et": behind the name that tells who the maire is. */
const CLAUSE_END = /(?:,\s\p{Lu}[^,.]{2,40})?[,.]\s/u;

/** Without white space, and without the comma before an attribution. */
function speech(text: string, start: number, end: number, last: boolean): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && (/\s/.test(text.charAt(to - 1)) || (!last && text.charAt(to - 1) === ','))) to -= 1;
  return { start: from, end: to };
}
