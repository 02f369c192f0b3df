import type { Lexicon } from './lexicon.ts';
import { findCue } from './speakers/cues.ts';

/** How far behind a comma an attribution is looked for, and how many commas are tried. */
const REACH = 45;
const TRIES = 12;
/** Words whose end or beginning was not marked are looked at so far, in UTF-16 code units. */
const FURTHEST = 1500;

/**
 * Where words end whose closing mark was not printed: before an attribution ("…, he said."), with the comma. Undefined
 * where none stands there.
 */
export function endOfUnclosed(
  text: string,
  from: number,
  limit: number,
  lexicon: Lexicon,
): number | undefined {
  const words = text.slice(from, Math.min(limit, from + FURTHEST));
  const stops = /[,?!…](?=\s)/g;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stop = stops.exec(words);
    if (stop === null) return undefined;
    const end = from + stop.index + 1;
    if (isAttribution(text, end, limit, lexicon)) return end;
  }
  return undefined;
}

/**
 * Where words begin whose opening mark was not printed: behind a colon that gives somebody the word, else, where an
 * attribution follows, with their sentence. Undefined where the closing mark may as well be something else.
 */
export function startOfUnopened(
  text: string,
  from: number,
  close: number,
  end: number,
  lexicon: Lexicon,
): number | undefined {
  if (!/[.,!?…]\s?$/.test(text.slice(close - 2, close))) return undefined;
  const begin = Math.max(from, close - FURTHEST);
  const before = text.slice(begin, close);
  const colon = before.lastIndexOf(': ');
  if (colon > 0 && findCue(before, Math.max(0, colon - 120), colon, lexicon.language) !== null)
    return begin + colon + 2;
  if (!isAttribution(text, close + 1, end, lexicon)) return undefined;
  const sentence = Math.max(
    ...['. ', '! ', '? ', '.\n', '.” ', '." '].map(
      stop => before.lastIndexOf(stop, before.length - 3) + stop.length,
    ),
  );
  const start = sentence > 2 ? sentence : 0;
  return begin + start + (/^[\s.!?”"»]*/u.exec(before.slice(start))?.[0].length ?? 0);
}

/** "she said." or "said the mayor": a cue among the next three words, in a clause that runs to its end. */
function isAttribution(text: string, from: number, limit: number, lexicon: Lexicon): boolean {
  const words = text.slice(from, Math.min(limit, from + REACH));
  const clause = /^\s*(\p{L}[^\s,.]*)(?:\s(\p{L}[^\s,.]*))?(?:\s(\p{L}[^\s,.]*))?([.,:]?)/u.exec(words);
  if (clause === null) return false;
  const [first, second, third] = [clause[1], clause[2], clause[3]].map(word => word?.toLowerCase() ?? '');
  const { cues, weakCues, pronouns } = lexicon.language;
  const strong = (word: string | undefined) => word !== undefined && cues.has(word) && !weakCues.has(word);
  if (strong(first)) return true;
  const subject = pronouns.has(first ?? '') || /^\p{Lu}/u.test(clause[1] ?? '');
  return subject && (strong(second) || (strong(third) && /^\p{Lu}/u.test(clause[2] ?? '')));
}
