/** A word as printed, and as it is looked up: in lower case, its apostrophes straight, none at its end. */
interface Entry {
  readonly printed: string;
  readonly lower: string;
  readonly next: Entry | undefined;
}

const BUCKETS = 1 << 14;
/** Past so many words the vocabulary is begun anew: it must not grow with all that is ever read. */
const MOST = 60_000;
/** Longer ones are no words of a language, and are not kept. */
const LONGEST = 40;

let buckets: (Entry | undefined)[] = new Array(BUCKETS).fill(undefined);
let size = 0;

/**
 * A part of a text as a word to look up. The same words come again in every article: each is kept, so that it is cut out
 * and hashed once in a process and not wherever it is printed.
 */
export function lowerWord(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return lowered(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const bucket = (hash ^ (hash >>> 14)) & (BUCKETS - 1);
  for (let entry = buckets[bucket]; entry !== undefined; entry = entry.next) {
    if (entry.printed.length === length && isAt(text, start, entry.printed)) return entry.lower;
  }
  return keep(text.slice(start, end), bucket);
}

function isAt(text: string, start: number, printed: string): boolean {
  for (let at = 0; at < printed.length; at += 1)
    if (text.charCodeAt(start + at) !== printed.charCodeAt(at)) return false;
  return true;
}

function keep(slice: string, bucket: number): string {
  if (size >= MOST) {
    buckets = new Array(BUCKETS).fill(undefined);
    size = 0;
  }
  // Joined anew, for a slice would hold on to the whole article it was cut from.
  const printed = Array.from({ length: slice.length }, (_, at) => slice.charAt(at)).join('');
  const lower = lowered(printed);
  buckets[bucket] = { printed, lower, next: buckets[bucket] };
  size += 1;
  return lower;
}

function lowered(printed: string): string {
  let word = printed.toLowerCase();
  if (word.includes('’')) word = word.replaceAll('’', "'");
  return word.length > 1 && word.endsWith("'") ? word.slice(0, -1) : word;
}
