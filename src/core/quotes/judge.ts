import type { Context } from './context.ts';
import type { Language } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { findCue } from './speakers/cues.ts';

/** What marked words turn out to be: speech that stands by itself, words built into a sentence, or no quotation. */
export type Verdict = 'direct' | 'partial' | 'none';

/** Words from this many on are a quotation unless something speaks against it. */
const MANY = 7;

/** No title that is printed with capitals is longer. */
const MANY_IN_TITLE = 9;

/** Judges marked words by what stands around them; `sibling` is the verdict on those just before, in the same sentence. */
export function judge(context: Context, lexicon: Lexicon, sibling: Verdict | undefined): Verdict {
  if (isMeasure(context) || isNickname(context) || CITED.test(context.after)) return 'none';
  if (isTitleCased(context, lexicon) && isNamed(context, lexicon)) return 'none';
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

/** 6'2": a number between or before the marks that the mark itself is the unit of. */
function isMeasure({ words, raw }: Context): boolean {
  return !raw.whole && /^\d/u.test(words) && words.length < 4;
}

/** Joe “Bear” Tollman. */
function isNickname({ words, count, before, after }: Context): boolean {
  return (
    count <= 3 &&
    /^(?:[\p{Lu}\d’'-])/u.test(words) &&
    !/[.!?…:;]$/u.test(words) &&
    /(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}+/u.test(after)
  );
}

/** A colon or comma that gives somebody the word just before, or an attribution just behind. */
function isAttributed(context: Context, lexicon: Lexicon): boolean {
  const { before, after, words, count } = context;
  if (/:\s*$/u.test(before) && isLedIn(before, lexicon)) return true;
  if (/:\s*$/u.test(before)) return (count > 3 || endsSentence(words)) && !isNamed(context, lexicon);
  if (/,\s*$/u.test(before) && isLedIn(before, lexicon)) {
    return !isTitleCased(context, lexicon) || count > 5 || isLedIn(before.slice(-14), lexicon);
  }
  if (before.trim() === '' && goesOnWithVerb(context, lexicon)) return true;
  if (!isAttribution(after, lexicon, words)) return false;
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

/** Does what stands before the comma or colon give somebody the word? */
export function isLedIn(before: string, { language }: Lexicon): boolean {
  return /[:,]\s*$/u.test(before) && findCue(before, 0, before.length, language) !== null;
}

/** “…,” she said; „…“, sagte er; « … », a-t-elle soupiré: a cue among the first words behind the marks. */
export function isAttribution(after: string, lexicon: Lexicon, said = ''): boolean {
  const { language } = lexicon;
  if (said.endsWith('.') && /^\s*\p{Lu}/u.test(after)) return false;
  const clause = CLAUSE.exec(after.slice(0, 90));
  if (clause === null || lexicon.meaning.test(after)) return false;
  const words = clause[1]?.split(/\s+/u).map(word => word.replace(/\.$/u, '')) ?? [];
  const [first = '', second = ''] = words.map(word => word.toLowerCase());
  if (language.conjunctions.has(first)) return false;
  const at = words.findIndex(word => cueIn(word.toLowerCase(), lexicon));
  if (at === 0) return !language.weakCues.has(first) || startsSubject(words[1] ?? '', second, language);
  return at === 1 || (at > 1 && startsSubject(words[0] ?? '', first, language));
}

const CLAUSE = /^[\s,–—-]*([\p{L}'’-]+(?:\s+[\p{L}'’.-]+){0,4})/u;

function startsSubject(word: string, lower: string, language: Language): boolean {
  const { pronouns, definite, indefinite, possessives } = language;
  const small = pronouns.has(lower) || definite.has(lower) || indefinite.has(lower) || possessives.has(lower);
  return small || /^\p{Lu}/u.test(word);
}

/** French ties the verb to auxiliaries and pronouns: "a-t-il", "s’est", "dit-elle". */
function cueIn(word: string, { language }: Lexicon): boolean {
  if (language.cues.has(word)) return true;
  return /['’-]/u.test(word) && word.split(/['’-]/u).some(part => part.length > 2 && language.cues.has(part));
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

/** The name of a work, a term, a word as a word. */
export function isNamed(context: Context, lexicon: Lexicon): boolean {
  const { before, after, words, count } = context;
  const near = before.slice(-60).replaceAll("'", '’');
  if (count > MANY_IN_TITLE) return false;
  if (lexicon.meaning.test(after) && count <= 6) return true;
  if (/^[\p{Lu}\p{N}]/u.test(words) && count <= 9 && lexicon.workBehind.test(after)) return true;
  if (count <= 8 && lexicon.term.test(near)) return true;
  const name = /^[\p{Lu}\p{N}]/u.test(words);
  if (name && count <= 9 && lexicon.work.test(near) && !/:\s*$/u.test(before)) return true;
  return name && count <= 6 && lexicon.naming.test(near) && !/[!?]$/u.test(words);
}

/** A source in a list: its title, then its date in brackets, or its paper and date behind a dash. */
const CITED =
  /^\s*(?:\(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}\)|[—–-]\s*\p{Lu}[^.]{0,60},\s*\p{Lu}\p{L}+ \d{1,2}, \d{4})/u;

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

/** English prints titles with capitals; elsewhere they only begin with one. */
export function isTitleCased({ words, count }: Context, { language }: Lexicon): boolean {
  if (count < 2 || count > MANY_IN_TITLE || (language.code !== 'en' && language.code !== 'und')) return false;
  const content = words.match(/\p{L}[\p{L}'’-]*/gu)?.filter(word => !SMALL.test(word)) ?? [];
  return content.length > 0 && content.every(word => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(words);
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

/** Words that titles print small. */
const SMALL = /^(?:a|an|the|and|or|nor|but|of|in|on|to|for|at|by|from|with|as|into|over|vs|de|la)$/u;

const LONGEST_NAME = 6;

/** Outside of English, where titles are printed otherwise, a few words with a capital and without a stop are like a name. */
function looksLikeName({ words, count, before, after }: Context, { language }: Lexicon): boolean {
  if (language.code === 'en' || language.code === 'und' || count > LONGEST_NAME) return false;
  if (!language.capitalNouns && before.trim() === '' && !/^\s+\p{L}/u.test(after)) return false;
  return /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?…,]$/u.test(words);
}

/** Das sei „absurd“: the sentence tells, by the mood of its verb, what somebody said. */
function isReported({ words, before, after }: Context, { reported }: Lexicon): boolean {
  return /^\p{Ll}/u.test(words) && (reported?.test(`${before} ${after}`) ?? false);
}

/** A verb takes over somebody's word for something: "sprach von einer „…“", "als „…“ bezeichnete". */
function isCharacterised({ before, after, further }: Context, { characterising }: Lexicon): boolean {
  return characterising?.test(`${before} ${after}${further()}`) ?? false;
}

function isLong(context: Context, lexicon: Lexicon): boolean {
  const { words, count, before } = context;
  if (count <= 3 && isArticle(before, lexicon)) return false;
  return count >= MANY || (count >= 2 && /^\p{Ll}/u.test(words));
}

/** Short words behind an article alone, that no verb gives to anybody, are a name for something: a “jacket bar”. */
function isArticle(before: string, { language }: Lexicon): boolean {
  const word = /(?:^|\s)(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return language.definite.has(word) || language.indefinite.has(word);
}

/** Does it stand by itself: begin a sentence, and be led in or followed by an attribution, if by anything? */
function isDirect({ before, words, after, count }: Context, lexicon: Lexicon): boolean {
  const begins = /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(words) || /^[^\p{L}]*\p{Lo}/u.test(words);
  if (/:\s*$/u.test(before)) return begins || count > 3;
  if (before.trim() === '') return true;
  return begins && (/,\s*$/u.test(before) || isAttribution(after, lexicon, words));
}
