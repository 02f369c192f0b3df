import { followsLeadIn, isLedIn, precedesAttribution } from './attribution.ts';
import type { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { isBehindArticle, isCited, isNamed, isNickname, isTitleCased, looksLikeName } from './names.ts';
import { findCue } from './speakers/cues.ts';

/** What marked words turn out to be: speech that stands by itself, words built into a sentence, or no quotation. */
export type Verdict = 'direct' | 'partial' | 'none';

/** Words from this many on are a quotation unless something speaks against it. */
const MANY = 7;

/** Judges marked words by what stands around them; `sibling` is the verdict on those just before, in the same sentence. */
export function judge(context: Context, lexicon: Lexicon, sibling: Verdict | undefined): Verdict {
  if (isNickname(context) || isStray(context, lexicon)) return 'none';
  if (isCited(context) || (isTitleCased(context, lexicon) && isNamed(context, lexicon))) return 'none';
  const kind = isDirect(context, lexicon) ? 'direct' : 'partial';
  if (isAttributed(context, lexicon)) return kind;
  if (standsAlone(context)) return 'direct';
  if (isNamed(context, lexicon)) return 'none';
  if (isEnumerated(context) && sibling !== undefined) return sibling === 'direct' ? kind : sibling;
  return isSomebodys(context, lexicon) ? kind : 'none';
}

/** Of words that nothing right beside gives to somebody or keeps from it: is it likely that they are somebody's? */
function isSomebodys(context: Context, lexicon: Lexicon): boolean {
  if (isSpeech(context, lexicon)) return true;
  if (looksLikeName(context, lexicon))
    return isCharacterised(context, lexicon) || followsCue(context, lexicon);
  if (context.words.length === 1) return false;
  if (isTitleCased(context, lexicon)) return isTakenOver(context, lexicon);
  return hasCue(context, lexicon) || isReported(context, lexicon) || isLong(context, lexicon);
}

/** One single mark, in the middle of a sentence that gives nobody the word, is an apostrophe. */
function isStray(context: Context, lexicon: Lexicon): boolean {
  const { raw, first, before } = context;
  return raw.single && !raw.whole && !first && before.trim() !== '' && !followsLeadIn(context, lexicon);
}

/** A colon or comma that gives somebody the word just before, or an attribution just behind. */
function isAttributed(context: Context, lexicon: Lexicon): boolean {
  const { before, after, words, count } = context;
  if (/:\s*$/u.test(before) && followsLeadIn(context, lexicon)) return true;
  if (/:\s*$/u.test(before)) return (count > 3 || endsSentence(words)) && !isNamed(context, lexicon);
  if (/,\s*$/u.test(before) && followsLeadIn(context, lexicon)) {
    return !isTitleCased(context, lexicon) || count > 5 || isLedIn(before.slice(-14), lexicon);
  }
  if (before.trim() === '' && goesOnWithVerb(context, lexicon)) return true;
  if (!precedesAttribution(context, lexicon)) return false;
  const parted = endsSentence(words) || /[,–—]$/u.test(words) || /^\s*[,–—-]/u.test(after);
  return parted || (count > 3 && !isNamed(context, lexicon));
}

/** At a sentence's start: "…“, gab er zu", "…,” the champion, who lost, wrote". */
function goesOnWithVerb(context: Context, lexicon: Lexicon): boolean {
  const { words, after } = context;
  const { language } = lexicon;
  if (/[,?!]$/u.test(words) && findCue(after, 0, after.length, language) !== null) return true;
  const next = /^\s*,\s+(\p{Ll}\p{L}*)/u.exec(after)?.[1];
  if (next === undefined || isNamed(context, lexicon)) return false;
  const { definite, indefinite, prepositions, conjunctions } = language;
  return ![definite, indefinite, prepositions, conjunctions].some(list => list.has(next));
}

/** A stop at the end, perhaps inside the marks of a quote within. */
function endsSentence(words: string): boolean {
  return /[.!?…]["”’»›“‘'\s]*$/u.test(words);
}

/** A paragraph, or a sentence, of nothing else. */
function standsAlone({ first, last, before, words, after }: Context): boolean {
  if (first && last) return true;
  const sentence = endsSentence(words) && /^[\p{Lu}\p{N}¿¡“"‘'[(…]/u.test(words);
  return sentence && before.trim() === '' && !/^\s*\p{Ll}/u.test(after);
}

/** “A” and “B”; “A”, “B” or “C”. */
function isEnumerated({ before }: Context): boolean {
  return (
    /^\s*(?:,|,?\s*(?:and|or|und|oder|et|ou|y|o|e|och|eller|og|ja|tai|i|oraz|lub|и|или|en|of))?\s*$/u.test(
      before,
    ) && before !== ''
  );
}

/** The speaker means himself, or ends a whole sentence inside the marks. */
function isSpeech(context: Context, lexicon: Lexicon): boolean {
  const { words, count, before } = context;
  if (isTitleCased(context, lexicon)) return false;
  if (/:\s*$/u.test(before) && count >= 2) return true;
  if (count >= 3 && lexicon.firstPerson.test(words)) return true;
  return count >= 2 && endsSentence(words) && /^[\p{Lu}¿¡]/u.test(words);
}

function hasCue(context: Context, lexicon: Lexicon): boolean {
  const { before, after, further, count, words } = context;
  const { language } = lexicon;
  const everyday = count >= 3 || language.capitalNouns || /^\p{Ll}/u.test(words);
  const gives = (part: string) => {
    const cue = findCue(part, 0, part.length, language);
    return cue !== null && (!cue.weak || everyday);
  };
  if (gives(before)) return true;
  return !isAttributive(context, lexicon) && (gives(after) || gives(further()));
}

/** The “other” box: a few words before the noun they go with, that no verb has given to anybody yet. */
function isAttributive({ count, after }: Context, { language }: Lexicon): boolean {
  const next = /^[\s-](\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (language.code !== 'en' || count > 3 || next === undefined) return false;
  const { prepositions, conjunctions, light, passives, pronouns, cues } = language;
  return ![prepositions, conjunctions, light, passives, pronouns, cues].some(words => words.has(next));
}

/** "chants of “Lock the Gate”", "called it a “Big Lie”": the verb that takes the words over stands right before them. */
function isTakenOver({ before }: Context, { characterising }: Lexicon): boolean {
  return characterising?.test(before.slice(-NEAR)) ?? false;
}

const NEAR = 32;

/** "sagen „Oh“": the word right before is a cue. */
function followsCue({ before }: Context, { language }: Lexicon): boolean {
  return language.cues.has(/(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** Das sei „absurd“: the sentence tells, by the mood of its verb, what somebody said. */
function isReported({ words, before, after }: Context, { reported }: Lexicon): boolean {
  return /^\p{Ll}/u.test(words) && (reported?.test(`${before} ${after}`) ?? false);
}

/** A verb takes over somebody's word for something: "sprach von einer „…“", "als „…“ bezeichnete"; not its subject. */
function isCharacterised({ before, after, further }: Context, { characterising }: Lexicon): boolean {
  if (characterising === undefined) return false;
  const subject = /^\s*(?:\p{L}{3})?\s*$/u.test(before) && /^\s+\p{L}/u.test(after);
  return characterising.test(subject ? before : `${before} ${after}${further()}`);
}

function isLong(context: Context, lexicon: Lexicon): boolean {
  const { words, count } = context;
  if (count <= 3 && isBehindArticle(context, lexicon)) return false;
  return count >= MANY || (count >= 2 && /^\p{Ll}/u.test(words));
}

/** Does it stand by itself: begin a sentence, and be led in or followed by an attribution, if by anything? */
function isDirect(context: Context, lexicon: Lexicon): boolean {
  const { before, words, count } = context;
  const begins = /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(words) || /^[^\p{L}]*\p{Lo}/u.test(words);
  if (/:\s*$/u.test(before)) return begins || count > 3;
  if (before.trim() === '') return true;
  return begins && (/,\s*$/u.test(before) || precedesAttribution(context, lexicon));
}
