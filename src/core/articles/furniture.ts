import type { Span } from '../model.ts';
import { headings, lineStarts, pleaWords, wholeLines } from './furnitureWords.ts';
import { linesOf, trim } from './lines.ts';

/** A line longer than this is text, whatever it begins with. */
const LONGEST = 320;
const LONGEST_WHOLE = 100;
/** How many of the words of a plea to the reader make one. */
const PLEA = 3;
const SHORTEST_PLEA = 60;
/** So many lines from either end. */
const MARGIN = 16;

const tail = '[\\s.:…!()\\d\\-–—]*';
const whole = new RegExp(`^[-–—\\s(©•]*(?:${wholeLines.join('|')})${tail}$`, 'iu');
const start = new RegExp(`^[-–—\\s•]*(?:${lineStarts.join('|')})`, 'iu');
const heading = new RegExp(`^(?:${headings.join('|')})${tail}$`, 'iu');
const pleas = pleaWords.map(words => new RegExp(words, 'iu'));
/** "Home | News | Sport": three or more short items between bars or dots. */
const menu = /^[^|·•.!?]{1,24}(?:\s[|·•]\s[^|·•.!?]{1,24}){2,}$/u;

/** The lines of a text that are its page's and not the article's, trimmed and in order. */
export function furnitureOf(text: string, body: Span): Span[] {
  const found: Span[] = [];
  let below = false;
  const lines = linesOf(text, body.start, body.end);
  for (const [index, line] of lines.entries()) {
    const trimmed = trim(text, line);
    if (trimmed.start === trimmed.end) {
      below = false;
      continue;
    }
    if (trimmed.end - trimmed.start > LONGEST * 2) continue;
    const words = text.slice(trimmed.start, trimmed.end);
    const outside = index < MARGIN || index >= lines.length - MARGIN;
    if (below || isFurniture(words) || (outside && isPlea(words))) found.push(trimmed);
    below ||= isHeading(words);
  }
  return found;
}

function isFurniture(line: string): boolean {
  if ((line.length <= LONGEST_WHOLE && whole.test(line)) || isMenu(line) || isHeading(line)) return true;
  return line.length <= LONGEST && start.test(line);
}

/** Pleas stand around an article, not in it. */
function isPlea(line: string): boolean {
  return line.length > SHORTEST_PLEA && pleas.filter(plea => plea.test(line)).length >= PLEA;
}

function isMenu(line: string): boolean {
  return line.length <= LONGEST && /[|·•]/u.test(line) && menu.test(line);
}

/** A heading begins with a capital; the end of a wrapped line does not. */
function isHeading(line: string): boolean {
  return line.length <= LONGEST_WHOLE && !/^\p{Ll}/u.test(line) && heading.test(line);
}
