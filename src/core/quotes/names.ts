import type { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';

/** No title that is printed with capitals is longer. */
const MANY_IN_TITLE = 9;

/** The name of a work, a term, a word as a word. */
export function isNamed(context: Context, lexicon: Lexicon): boolean {
  context.told.named ??= standsAsName(context, lexicon);
  return context.told.named;
}

function standsAsName(context: Context, lexicon: Lexicon): boolean {
  const { before, after, count } = context;
  const near = nearOf(before);
  if (isCited(context)) return true;
  if (count > MANY_IN_TITLE) return false;
  if (lexicon.meaning.test(after) && count <= 6) return true;
  if (near.trim() === '') return isWork(context, lexicon);
  if (count <= 8 && (lexicon.term.test(near) || isDefined(before, after))) return true;
  return isWork(context, lexicon);
}

/** The last words before marked ones, on one line, apostrophes as the patterns have them. */
function nearOf(before: string): string {
  return before.slice(-60).replaceAll("'", '’').replace(/\s+/gu, ' ');
}

/** The name of a work or of anything else that is called by one; it begins with a capital. */
export function isWork({ before, after, words, count }: Context, lexicon: Lexicon): boolean {
  if (count > MANY_IN_TITLE || !/^[\p{Lu}\p{N}]/u.test(words)) return false;
  const near = nearOf(before);
  if (lexicon.workBehind.test(after)) return true;
  if (near.trim() === '') return false;
  if (lexicon.work.test(near) && !/:\s*$/u.test(before)) return true;
  return count <= 6 && lexicon.naming.test(near) && !/[!?]$/u.test(words);
}

/** A term that a contract or report defines: (the “Company”), ("A" or "B"). */
function isDefined(before: string, after: string): boolean {
  return (
    /\((?:\p{L}{1,4}\s)?$/u.test(before) && /^\s*(?:\)|,|or\s|oder\s|ou\s|o\s|of\s|eller\s)/u.test(after)
  );
}

/** A source in a list: its title, then its date in brackets, or its paper and date behind a dash. */
export function isCited({ after }: Context): boolean {
  return CITED.test(after);
}

const CITED =
  /^\s*(?:\(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}\)|[—–-]\s*\p{Lu}[^.]{0,60},\s*\p{Lu}\p{L}+ \d{1,2}, \d{4})/u;

/** Joe “Bear” Tollman. */
export function isNickname({ words, count, before, after }: Context): boolean {
  return (
    count <= 3 &&
    /^(?:[\p{Lu}\d’'-])/u.test(words) &&
    !/[.!?…:;]$/u.test(words) &&
    /(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}+/u.test(after)
  );
}

/** English prints titles with capitals; elsewhere they only begin with one. */
export function isTitleCased(context: Context, lexicon: Lexicon): boolean {
  context.told.titleCased ??= hasCapitals(context, lexicon);
  return context.told.titleCased;
}

function hasCapitals({ words, count }: Context, { language }: Lexicon): boolean {
  if (count < 2 || count > MANY_IN_TITLE || (language.code !== 'en' && language.code !== 'und')) return false;
  let capitals = 0;
  for (const [word] of words.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    if (SMALL.has(word)) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    capitals += 1;
  }
  return capitals > 0 && /\p{Ll}/u.test(words);
}

/** Words that titles print small. */
const SMALL = new Set(
  'a an the and or nor but of in on to for at by from with as into over vs de la'.split(' '),
);

const LONGEST_NAME = 6;

/** Outside of English, where titles are printed otherwise, a few words with a capital and without a stop are like a name. */
export function looksLikeName({ words, count, before, after }: Context, { language }: Lexicon): boolean {
  if (language.code === 'en' || language.code === 'und' || count > LONGEST_NAME) return false;
  if (!language.capitalNouns && before.trim() === '' && !/^\s+\p{L}/u.test(after)) return false;
  return /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?…,]$/u.test(words);
}

/** Short words behind an article alone, that no verb gives to anybody, are a name for something: a “jacket bar”. */
export function isBehindArticle({ before }: Context, { language }: Lexicon): boolean {
  const word = /(?:^|\s)(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return language.definite.has(word) || language.indefinite.has(word);
}
