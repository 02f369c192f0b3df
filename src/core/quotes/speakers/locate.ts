import type { FoundQuote } from '../found.ts';
import { type Attribution, attributionAfter, attributionBefore, firstSubject } from './clauses.ts';
import type { Gap, Place } from './layout.ts';
import { nameAt, touches } from './names.ts';
import { isPersonNoun, isSourceNoun } from './nouns.ts';
import { type Mention, phraseBack, phraseFrom, type Reading, withName } from './phrases.ts';
import { endsSentence, sentenceEnd, sentenceStart } from './sentences.ts';
import { MARK, type Tokens } from './tokens.ts';

/** Where the words that give a quote to somebody stand. */
export type Position = 'between' | 'after' | 'before' | 'colon' | 'label' | 'lead' | 'beside' | 'near';

export interface Located extends Attribution {
  readonly place: Position;
  /** The words go on in the sentence of the quote before, whose speaker they share. */
  readonly shared?: true;
}

/** A quote and the regions its segments stand in. */
export interface Setting {
  readonly quote: FoundQuote;
  readonly index: number;
  readonly place: (quote: number, segment: number) => Place;
}

/** What gives a quote to somebody, from the surest place to the least; null where nothing near it does. */
export function locate(reading: Reading, setting: Setting): Located | null {
  const { quote } = setting;
  if (quote.turn !== null || (quote.kind === 'block' && quote.lead !== null)) return fromLead(reading, quote);
  if (quote.kind === 'block') return signature(reading, quote);
  if (quote.kind === 'partial') {
    return (
      closing(reading, setting) ??
      before(reading, setting) ??
      after(reading, setting) ??
      trailing(reading, setting) ??
      subjectOfSentence(reading, setting)
    );
  }
  return (
    between(reading, setting) ??
    colon(reading, setting) ??
    after(reading, setting) ??
    before(reading, setting) ??
    trailing(reading, setting) ??
    gesture(reading, setting)
  );
}

function gapBefore(setting: Setting, segment: number): { gap: Gap; first: boolean } {
  const { region, at } = setting.place(setting.index, segment);
  return { gap: region.gaps[at] ?? NOTHING, first: at === 0 };
}

function gapAfter(setting: Setting, segment: number): Gap {
  const { region, at } = setting.place(setting.index, segment);
  return region.gaps[at + 1] ?? NOTHING;
}

const NOTHING: Gap = { from: 0, to: 0 };

function endsWithStop(quote: FoundQuote, segment: number): 'stop' | 'call' | 'none' {
  const text = quote.segments[segment]?.text.trimEnd() ?? '';
  if (text.endsWith('.') && !text.endsWith('..')) return 'stop';
  return /[!?…]$|\.\.$/u.test(text) ? 'call' : 'none';
}

function between(reading: Reading, setting: Setting): Located | null {
  const { quote } = setting;
  for (let segment = 0; segment + 1 < quote.segments.length; segment += 1) {
    const gap = gapAfter(setting, segment);
    if (gap.to <= gap.from) continue;
    const end = sentenceEnd(reading.tokens, gap.from, gap.to);
    const found = attributionAfter(reading, gap.from, end, endsWithStop(quote, segment) !== 'none');
    if (found !== null) return { ...found, place: 'between' };
  }
  return null;
}

function after(reading: Reading, setting: Setting): Located | null {
  const { quote } = setting;
  const last = quote.segments.length - 1;
  const gap = gapAfter(setting, last);
  const { tokens } = reading;
  if (gap.to <= gap.from) return null;
  const stop = endsWithStop(quote, last);
  if (stop === 'stop' && tokens.isCapital(gap.from)) return null;
  const end = sentenceEnd(tokens, gap.from, gap.to);
  const found = attributionAfter(reading, gap.from, end, stop !== 'none');
  if (found !== null) return { ...found, place: 'after' };
  return dashed(reading, gap, end);
}

/** "…, das die Jury „das beste Buch“ nennt": the verb ends the clause, its subject opens it. */
function closing(reading: Reading, setting: Setting): Located | null {
  const { tokens, language } = reading;
  if (!language.verbLast) return null;
  const { gap } = gapBefore(setting, 0);
  const next = gapAfter(setting, setting.quote.segments.length - 1);
  let comma = gap.to - 1;
  while (comma >= gap.from && tokens.mark(comma) !== ',' && !endsSentence(tokens, comma)) comma -= 1;
  if (
    comma < gap.from ||
    tokens.mark(comma) !== ',' ||
    next.to <= next.from ||
    !language.cues.has(tokens.lower(next.from))
  )
    return null;
  const mention = firstSubject(reading, comma + 2, gap.to);
  return mention === undefined
    ? null
    : { mention, cue: { first: next.from, last: next.from }, place: 'before' };
}

/** An attribution at the end of the sentence that a quote is built into: 'It is “not fair” to “them”, Smith told reporters.' */
function trailing(reading: Reading, setting: Setting): Located | null {
  const { tokens } = reading;
  const last = setting.quote.segments.length - 1;
  if (endsWithStop(setting.quote, last) !== 'none') return null;
  const { region, at: piece } = setting.place(setting.index, last);
  for (let at = piece + 1; at < Math.min(region.gaps.length, piece + 9); at += 1) {
    const gap = region.gaps[at] ?? NOTHING;
    const end = sentenceEnd(tokens, gap.from, gap.to);
    for (let comma = gap.from; comma < end; comma += 1) {
      if (tokens.mark(comma) !== ',') continue;
      const found = attributionAfter(reading, comma, end, false);
      if (found?.mention != null) return { ...found, place: 'beside' };
    }
    if (end < gap.to || endsSentence(tokens, end - 1)) return null;
  }
  return null;
}

/** A pull quote or caption: '“…” – Agnes Moor, regular'. */
function dashed(reading: Reading, gap: Gap, end: number): Located | null {
  if (!/^[–—:-]/u.test(reading.tokens.mark(gap.from))) return null;
  const mention = phraseFrom(reading, gap.from + 1, end);
  return mention?.kind === 'name' ? { mention, cue: null, place: 'label' } : null;
}

function colon(reading: Reading, setting: Setting): Located | null {
  const { tokens } = reading;
  const gap =
    setting.quote.parent === null ? lineBefore(tokens, gapBefore(setting, 0)) : gapBefore(setting, 0).gap;
  if (gap.to <= gap.from || tokens.mark(gap.to - 1) !== ':') return null;
  const from = sentenceStart(tokens, gap.from, gap.to - 1);
  const found = attributionBefore(reading, from, gap.to - 1);
  if (found?.mention != null) return { ...found, place: 'before' };
  const mention =
    (gap.to - from < 9 ? labelling(reading, from, gap.to - 1) : undefined) ??
    firstSubject(reading, from, gap.to - 1);
  if (mention === undefined || isLabel(reading, mention))
    return found === null ? null : { ...found, place: 'before' };
  return { mention, cue: found?.cue ?? null, place: 'colon' };
}

/** "Photo:", "Update:": a word that names nobody. */
function isLabel({ tokens, language }: Reading, mention: Mention): boolean {
  const word = tokens.lower(mention.head);
  return mention.kind === 'noun' && language.nameless.has(word) && !isSourceNoun(word, language);
}

/** What stands before a quote; where the quote begins its paragraph, the end of the one before. */
function lineBefore(tokens: Tokens, { gap, first }: { gap: Gap; first: boolean }): Gap {
  if (!first || gap.to > gap.from) return gap;
  if (tokens.mark(gap.from - 1) !== ':') return gap;
  let from = gap.from - 1;
  while (from > 0 && from > gap.from - 60 && !endsParagraph(tokens, from - 1)) from -= 1;
  return { from, to: gap.from };
}

function endsParagraph(tokens: Tokens, at: number): boolean {
  return tokens.text.slice(tokens.end(at), tokens.start(at + 1)).includes('\n\n');
}

function labelling(reading: Reading, from: number, to: number) {
  const mention = phraseFrom(reading, from, to);
  if (mention === undefined || mention.last !== to - 1) return undefined;
  return reading.language.nameless.has(reading.tokens.lower(mention.head)) ? undefined : mention;
}

function before(reading: Reading, setting: Setting): Located | null {
  const { gap, first } = gapBefore(setting, 0);
  const { tokens } = reading;
  const from = sentenceStart(tokens, gap.from, gap.to);
  if (gap.to > gap.from && endsSentence(tokens, gap.to - 1) && tokens.mark(gap.to - 1) === '.') return null;
  const goesOn = from === gap.from && !first;
  const found = gap.to > gap.from ? attributionBefore(reading, from, gap.to) : null;
  if (found?.mention != null) return { ...found, place: 'before' };
  if (goesOn && (gap.to > gap.from || setting.quote.kind === 'partial'))
    return { mention: null, cue: found?.cue ?? null, place: 'beside', shared: true };
  return found === null ? null : { ...found, place: 'before' };
}

/** "She smiled. “Of course.”", "“Everybody takes something.” He moved the parrot." */
function gesture(reading: Reading, setting: Setting): Located | null {
  const { quote } = setting;
  const { tokens } = reading;
  if (quote.segments.length > 1) {
    const gap = gapAfter(setting, 0);
    const mention = whoActs(reading, gap.from, sentenceEnd(tokens, gap.from, gap.to));
    if (mention !== undefined) return { mention, cue: null, place: 'between' };
  }
  const { gap } = gapBefore(setting, 0);
  const mention = whoActs(reading, sentenceStart(tokens, gap.from, gap.to - 1), gap.to);
  if (mention !== undefined) return { mention, cue: null, place: 'near' };
  return gestureAfter(reading, setting, gap);
}

/** Where no verb of saying stands, the subject of the sentence that words are built into. */
function subjectOfSentence(reading: Reading, setting: Setting): Located | null {
  const { gap, first } = gapBefore(setting, 0);
  const from = sentenceStart(reading.tokens, gap.from, gap.to);
  if (from === gap.from && !first) return null;
  const mention = from < gap.to ? firstSubject(reading, from, gap.to) : undefined;
  if (mention === undefined) return null;
  const known = mention.kind !== 'noun' || isSourceNoun(reading.tokens.lower(mention.head), reading.language);
  return known ? { mention, cue: null, place: 'near' } : null;
}

/** Who does something in a sentence: a name, a pronoun, or a noun for a person. */
function whoActs(reading: Reading, from: number, to: number): Mention | undefined {
  const mention = from < to ? firstSubject(reading, from, to) : undefined;
  if (mention?.kind !== 'noun') return mention;
  return isPersonNoun(reading.tokens.lower(mention.head), reading.language) ? mention : undefined;
}

/** "“No.” He moved the parrot." at the start of a paragraph. */
function gestureAfter(reading: Reading, setting: Setting, before: Gap): Located | null {
  const { tokens } = reading;
  const last = setting.quote.segments.length - 1;
  const gap = gapAfter(setting, last);
  if (before.to > before.from || gap.to - gap.from < 3 || endsWithStop(setting.quote, last) === 'none')
    return null;
  const mention = firstSubject(reading, gap.from, sentenceEnd(tokens, gap.from, gap.to));
  return mention === undefined || mention.kind === 'noun' ? null : { mention, cue: null, place: 'near' };
}

/** A line below a block that is its speaker's: "— Nora Vance, 14:20". */
function signature(reading: Reading, quote: FoundQuote): Located | null {
  const { tokens } = reading;
  let from = tokens.at(quote.outer.at(-1)?.end ?? 0);
  while (tokens.kind(from) === MARK && '>—–-"”'.includes(tokens.mark(from))) from += 1;
  const name = nameAt(reading.names, from);
  if (name === undefined || (tokens.isWord(name.last + 1) && touches(tokens, name.last))) return null;
  return {
    mention: { kind: 'name', first: from, last: name.last, head: name.last, name },
    cue: null,
    place: 'label',
  };
}

/** "Mattis told lawmakers:", "MS. VARGA:", "Q:". */
function fromLead(reading: Reading, quote: FoundQuote): Located | null {
  if (quote.lead === null) return null;
  const { tokens } = reading;
  let from = tokens.at(quote.lead.start);
  let to = tokens.at(quote.lead.end);
  while (to > from && tokens.kind(to - 1) === MARK) to -= 1;
  while (to > from && tokens.kind(from) === MARK) from += 1;
  if (quote.turn !== null) {
    const mention = phraseBack(reading, to - 1, from) ?? {
      kind: 'noun' as const,
      first: from,
      last: to - 1,
      head: to - 1,
    };
    return { mention, cue: null, place: 'label' };
  }
  const found = attributionBefore(reading, from, to);
  if (found?.mention != null) return { ...found, place: 'lead' };
  const mention = firstSubject(reading, from, to);
  return mention === undefined
    ? null
    : { mention: withName(reading, mention, to), cue: found?.cue ?? null, place: 'lead' };
}
