import { isAttribution, isLedIn, precedesAttribution } from './attribution.ts';
import type { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './piece.ts';
import { hasSentences } from './sentences.ts';
import { findCue } from './speakers/cues.ts';

/** A gap longer than this, in UTF-16 code units, is narrative. */
const LONGEST_GAP = 260;

/**
 * Do marked words go on with the quote before them in the same paragraph? They do where only an attribution interrupts it
 * ("A," she said, "b"), and where one sentence of attribution or gesture stands between ("A," she said. "B.").
 */
export function joins(
  text: string,
  previous: Piece,
  /** The words before the quote before. */
  ledIn: string,
  next: { readonly kind: string; readonly context: Context },
  lexicon: Lexicon,
): boolean {
  const { raw, words } = next.context;
  const gap = text.slice(previous.outer.end, raw.outer.start);
  if (previous.kind !== 'direct' || gap.length > LONGEST_GAP || raw.outer.start < previous.outer.end)
    return false;
  const said = text.slice(previous.inner.start, previous.inner.end);
  if (interrupts(said, gap, lexicon))
    return !(isLedIn(ledIn, lexicon) && /^\s/u.test(gap) && /[.!?…]$/u.test(said));
  return (
    next.kind === 'direct' &&
    /^[^\p{L}]*[\p{Lu}\p{N}\p{Lo}]/u.test(words) &&
    continues(said, gap, lexicon) &&
    !precedesAttribution(next.context, lexicon)
  );
}

function interrupts(said: string, gap: string, lexicon: Lexicon): boolean {
  const clause = gap.trim();
  if (/[.!?:]\s*$/u.test(clause) || hasSentences(clause)) return false;
  if (!/[,–—-]$/u.test(clause) || /^\s*(?:and|und|et|y|e|og|och|en|i|и|ja)\s/u.test(gap)) return false;
  if (/[.]$/u.test(said) && /^\s*\p{Lu}/u.test(gap)) return false;
  if (/[!?]$/u.test(said) && /^\s*\p{Lu}/u.test(gap) && !isAttribution(gap, lexicon)) return false;
  return findCue(gap, 0, gap.length, lexicon.language) !== null || clause.split(/\s+/u).length <= 5;
}

function continues(said: string, gap: string, lexicon: Lexicon): boolean {
  const sentence = gap.replace(/^[\s,;]+/u, '').trim();
  if (!/[.!?]$/u.test(sentence)) return false;
  if (hasSentences(sentence)) return false;
  const { pronouns } = lexicon.language;
  const firstWord = /^[\p{L}'’-]+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  const person = ['man', 'woman'].includes(pronouns.get(firstWord) ?? '');
  const cue = findCue(sentence, 0, sentence.length, lexicon.language);
  const opensNewSentence = /[.!?…]$/u.test(said) && /^\p{Lu}/u.test(sentence);
  if (opensNewSentence && !person && !isAttribution(` ${sentence}`, lexicon)) return false;
  return cue !== null || person || !opensNewSentence;
}
