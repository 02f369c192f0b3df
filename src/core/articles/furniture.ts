import type { Span } from '../model.ts';
import { headings, lineStarts, pleaWords, wholeLines } from './furnitureWords.ts';
import { linesOf, trim } from './lines.ts';

/** A line longer than this is text, whatever it begins with. */
const LONGEST = 320;
/** How many of the words of a plea to the reader make one. */
const PLEA = 3;

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
  for (const line of linesOf(text, body.start, body.end)) {
    const trimmed = trim(text, line);
    if (trimmed.start === trimmed.end) {
      below = false;
      continue;
    }
    if (trimmed.end - trimmed.start > LONGEST * 2) continue;
    const words = text.slice(trimmed.start, trimmed.end);
    if (below || isFurniture(words)) found.push(trimmed);
    below ||= isHeading(words);
  }
  return found;
}

function isFurniture(line: string): boolean {
  if (whole.test(line) || menu.test(line) || isHeading(line)) return true;
  if (line.length <= LONGEST && start.test(line)) return true;
  return pleas.filter(plea => plea.test(line)).length >= PLEA;
}

/** A heading begins with a capital; the end of a wrapped line does not. */
function isHeading(line: string): boolean {
  return !/^\p{Ll}/u.test(line) && heading.test(line);
}
