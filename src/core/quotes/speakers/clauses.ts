import { sourceLength, cueLength as wordsOfCue } from './cues.ts';
import { nameAt } from './names.ts';
import { isSourceNoun } from './nouns.ts';
import { isDeterminer, type Mention, phraseBack, phraseFrom, type Reading, withName } from './phrases.ts';
import { MARK, type Tokens } from './tokens.ts';

/** Who is given words, and by which verb or phrase; tokens, first and last. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue: { readonly first: number; readonly last: number } | null;
}

/** How far from a quote its verb may stand, in tokens. */
const REACH = 60;

/** As in cues.ts, but no part of a name is a verb: "United States". */
function cueLength({ tokens, names, language }: Reading, at: number): number {
  const length = wordsOfCue(tokens, at, language);
  return length > 0 && tokens.isCapital(at) && nameAt(names, at) !== undefined ? 0 : length;
}

/** The words that give a quote away right after it: '…," said Smith' or '…," Smith, 43, said'. */
export function attributionAfter(
  reading: Reading,
  from: number,
  to: number,
  newSentence: boolean,
): Attribution | null {
  const { tokens, language } = reading;
  let at = from;
  while (at < to && tokens.kind(at) === MARK && ',;–—-)'.includes(tokens.mark(at))) at += 1;
  if (at >= to || tokens.kind(at) === MARK) return null;
  const end = Math.min(to, at + REACH);
  if (!newSentence || !tokens.isCapital(at)) {
    const inverted = verbFirst(reading, at, end);
    if (inverted !== null) return inverted;
  }
  while (at < end && language.light.has(tokens.lower(at)) && !isDeterminer(tokens.lower(at), language))
    at += 1;
  const subject = phraseFrom(reading, at, end);
  if (subject === undefined) return null;
  const mention = withName(reading, subject, end);
  const cue = cueAfter(reading, mention.last + 1, end, newSentence);
  return cue === null ? null : { mention, cue };
}

/** "said Smith", "a rappelé la maire", "according to police". */
function verbFirst(reading: Reading, from: number, to: number): Attribution | null {
  const { tokens, language } = reading;
  let at = from;
  while (at < from + 5 && at < to && cueLength(reading, at) === 0) {
    if (!language.light.has(tokens.lower(at)) && !"'’-".includes(tokens.mark(at))) return null;
    at += 1;
  }
  const length = at < to ? cueLength(reading, at) : 0;
  if (length === 0) return null;
  const cue = { first: at, last: at + length - 1 };
  if (sourceLength(tokens, at, language) > 0) return { mention: sourceOf(reading, at, length, to), cue };
  return { mention: subjectRight(reading, at + length, to), cue };
}

function subjectRight(reading: Reading, from: number, to: number): Mention | null {
  let at = from;
  while (at < to && at < from + 5 && isFiller(reading, at)) at += 1;
  const mention = phraseFrom(reading, at, to) ?? pastAdverbial(reading, at, to);
  return mention === undefined ? null : withName(reading, mention, to);
}

/** "señala con el bastón Eusebio Carrión": where subjects follow, a preposition may stand between. */
function pastAdverbial(reading: Reading, from: number, to: number): Mention | undefined {
  const { tokens, language } = reading;
  if (!language.inverts) return undefined;
  let at = from;
  for (let hops = 0; hops < 3; hops += 1) {
    if (language.prepositions.has(tokens.lower(at))) at = pastPhrase(reading, at + 1, to);
    while (at < to && isFiller(reading, at)) at += 1;
  }
  const mention = at > from ? phraseFrom(reading, at, to) : undefined;
  return mention?.kind === 'pronoun' ? undefined : mention;
}

function isFiller({ tokens, language }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  return (
    !isDeterminer(word, language) &&
    (language.light.has(word) || language.cues.has(word) || tokens.mark(at) === '-')
  );
}

/** The first verb after a subject; a weak one only when it follows at once. */
function cueAfter(reading: Reading, from: number, to: number, near: boolean): Attribution['cue'] {
  const { tokens, language } = reading;
  let adjacent = true;
  const end = near ? Math.min(to, from + 6) : to;
  for (let at = from; at < end; at += 1) {
    const length = cueLength(reading, at);
    if (length > 0 && (adjacent || !language.weakCues.has(tokens.lower(at))))
      return { first: at, last: at + length - 1 };
    if (!language.light.has(tokens.lower(at)) && tokens.isWord(at)) adjacent = false;
  }
  return null;
}

/** The words that lead to a quote: 'Smith said: “…', 'Smith called it “…'; `from` is where the sentence begins. */
export function attributionBefore(reading: Reading, from: number, to: number): Attribution | null {
  const { tokens, language } = reading;
  const begin = Math.max(from, to - REACH);
  for (let at = to - 1; at >= begin; at -= 1) {
    const length = cueLength(reading, at);
    if (length === 0 || at + length > to) continue;
    const cue = { first: at, last: at + length - 1 };
    if (sourceLength(tokens, at, language) > 0) {
      const source = sourceOf(reading, at, length, to);
      if (source !== null) return { mention: source, cue };
      continue;
    }
    const weak = language.weakCues.has(tokens.lower(at));
    const mention = language.sourcesAfter.has(tokens.lower(at))
      ? (phraseBack(reading, at - 1, from) ?? null)
      : subjectOf(reading, at, from, to, weak);
    if (mention !== undefined) return { mention, cue };
  }
  return null;
}

/** Whom a phrase names: "according to police", "nach ihren Worten". */
function sourceOf(reading: Reading, at: number, length: number, to: number): Mention | null {
  for (let word = at; word < at + length; word += 1) {
    if (reading.language.possessives.has(reading.tokens.lower(word)))
      return { kind: 'pronoun', first: word, last: word, head: word };
  }
  const mention = phraseFrom(reading, at + length, to);
  return mention === undefined ? null : withName(reading, mention, to);
}

/** The subject of the verb at a token: undefined where the verb gives nothing to anybody, null where it has none. */
function subjectOf(
  reading: Reading,
  verb: number,
  from: number,
  to: number,
  weak: boolean,
): Mention | null | undefined {
  const { tokens, language } = reading;
  let at = verb - 1;
  let passive = false;
  while (at >= from && isAdverbial(reading, at)) {
    passive ||= language.passives.has(tokens.lower(at));
    at -= 1;
  }
  if (language.asking.has(tokens.lower(verb)) && (passive || at < from)) return undefined;
  const left = subjectLeft(reading, at, from);
  if (left !== undefined) return left;
  const right = subjectRight(reading, verb + 1, to);
  if (right !== null && invertsHere(reading, right, at, from)) return right;
  if (weak) return undefined;
  return (
    firstSubject(reading, clauseStart(reading, from, verb), verb) ?? firstSubject(reading, from, verb) ?? null
  );
}

/** Past the last "that" before a verb: "he heard that the man had run and had said". */
function clauseStart({ tokens, language }: Reading, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1) if (language.openers.has(tokens.lower(at))) return at + 1;
  return from;
}

/** What may stand between a subject and its verb: auxiliaries and adverbs. */
function isAdverbial({ tokens, language }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  if (language.light.has(word)) return true;
  const ends = language.adverbEndings.some(ending => word.endsWith(ending));
  return ends && !tokens.isCapital(at) && !language.anybody.has(word) && !isSourceNoun(word, language);
}

/** After "said" in mid-sentence a noun is an object in English ("told reporters"); a verb that opens its clause has its subject after it. */
function invertsHere(reading: Reading, right: Mention, left: number, from: number): boolean {
  const { language } = reading;
  if (!language.inverts) return left < from && right.kind !== 'pronoun';
  return (
    right.kind !== 'noun' ||
    language.definite.has(reading.tokens.lower(right.first)) ||
    language.indefinite.has(reading.tokens.lower(right.first))
  );
}

function subjectLeft(reading: Reading, at: number, from: number): Mention | undefined {
  const { tokens, language } = reading;
  if (at < from) return undefined;
  if (language.pronouns.get(tokens.lower(at)) === 'relative') {
    const before = tokens.mark(at - 1) === ',' ? at - 2 : at - 1;
    return phraseBack(reading, before, from);
  }
  if (tokens.mark(at) === ')') return subjectLeft(reading, beforeBracket(tokens, at, from), from);
  if (tokens.mark(at) === ',') return subjectPastAside(reading, at, from);
  const mention = phraseBack(reading, at, from);
  if (mention === undefined) return undefined;
  return isObject(reading, mention, from) || isBareNoun(reading, mention) ? undefined : mention;
}

/** Where nouns have endings instead of articles, a noun right before the verb may be any part of the sentence. */
function isBareNoun({ tokens, language }: Reading, mention: Mention): boolean {
  if (!language.inflectsNames || mention.kind !== 'noun') return false;
  return !tokens.isCapital(mention.first) && !isSourceNoun(tokens.lower(mention.head), language);
}

/** "Heller (SPD) said". */
function beforeBracket(tokens: Tokens, close: number, from: number): number {
  let at = close - 1;
  while (at >= from && tokens.mark(at) !== '(') at -= 1;
  return at - 1;
}

/** Behind a preposition nobody is a subject. */
function isObject(reading: Reading, mention: Mention, from: number): boolean {
  const { tokens, language } = reading;
  if (language.objective.has(tokens.lower(mention.first))) return true;
  return mention.first > from && language.prepositions.has(tokens.lower(mention.first - 1));
}

/** "Smith, the mayor of X, said": back over what stands between commas to the name, or to the noun that opens the clause. */
function subjectPastAside(reading: Reading, comma: number, from: number): Mention | undefined {
  const { tokens } = reading;
  let best: Mention | undefined;
  let end = comma;
  for (let hops = 0; hops < 5 && end > from; hops += 1) {
    let begin = end - 1;
    while (begin >= from && !isAsideMark(tokens, begin)) begin -= 1;
    const chunk = subjectOfChunk(reading, begin + 1, end);
    if (chunk !== undefined && (chunk.kind !== 'noun' || best === undefined)) best = chunk;
    else if (chunk !== undefined && best?.kind === 'name' && hops === 1) break;
    if (begin < from || tokens.mark(begin) !== ',') break;
    end = begin;
  }
  return best;
}

function isAsideMark(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === MARK && ',;:–—()'.includes(tokens.mark(at));
}

/** The subject that a stretch between commas consists of, or that it opens with a preposition and ends with. */
function subjectOfChunk(reading: Reading, from: number, to: number): Mention | undefined {
  const first = firstSubject(reading, from, to);
  if (first === undefined || first.last < to - 1) {
    const last = phraseBack(reading, to - 1, from);
    if (last !== undefined && last.kind === 'name' && !isObject(reading, last, from)) return last;
  }
  return first !== undefined && first.last === to - 1 ? first : undefined;
}

/** The first words for somebody in a clause that no preposition governs. */
export function firstSubject(reading: Reading, from: number, to: number): Mention | undefined {
  const { tokens, language } = reading;
  let at = from;
  if (language.expletives.has(tokens.lower(at))) return undefined;
  while (at < to) {
    const word = tokens.lower(at);
    if (language.prepositions.has(word) || (at === from && isParticiple(reading, at))) {
      at = pastPhrase(reading, at + 1, to);
      continue;
    }
    const mention = language.cues.has(word) ? undefined : phraseFrom(reading, at, to);
    if (
      mention !== undefined &&
      !language.objective.has(word) &&
      (mention.kind !== 'noun' || isDeterminer(tokens.lower(mention.first), language) || at === from)
    )
      return withName(reading, mention, to);
    at = mention === undefined ? at + 1 : mention.last + 1;
  }
  return undefined;
}

function isParticiple(reading: Reading, at: number): boolean {
  const word = reading.tokens.lower(at);
  return reading.language.asking.has(word) || word.endsWith('ing') || word.endsWith('ed');
}

/** Past what a preposition governs; an opening one up to the comma that ends it. */
function pastPhrase(reading: Reading, from: number, to: number): number {
  const governed = phraseFrom(reading, from, to);
  if (governed === undefined) return from;
  const { name } = governed;
  return name !== undefined && name.titled > from + 1 ? name.titled : governed.last + 1;
}
