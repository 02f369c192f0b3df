import type { Article, Quote, TextSpan } from '../../model.ts';
import type { FoundQuote } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { carry } from './carry.ts';
import { attributionAfter } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { collectVoices } from './describe.ts';
import { headingsOf } from './headings.ts';
import { layOut } from './layout.ts';
import { type Located, locate } from './locate.ts';
import { findNames, type Name } from './names.ts';
import { findParticipants, findWriter, type Participants } from './participants.ts';
import type { Reading } from './phrases.ts';
import { resolve } from './resolve.ts';
import { sameWords } from './sameWords.ts';
import { NOBODY, type Said, type Scene, type Speaker } from './scene.ts';
import { numberSentences, quotedTokens } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';
import type { Voices } from './voices.ts';

/** Gives every found quote its speaker, the words used for the speaker, and the verb, as far as the article tells. */
export function attribute(article: Article, found: readonly FoundQuote[]): Quote[] {
  if (found.length === 0) return [];
  const language = languageOf(article.language);
  const tokens = tokenize(article.text, language);
  const names = findNames(tokens, language, headingsOf(article, tokens, language));
  const voices = collectVoices({ tokens, names, language });
  const reading: Reading = { tokens, names: names.filter(name => isName(name, voices, language)), language };
  const quoted = quotedTokens(tokens, found);
  const writer = findWriter(article, reading, voices);
  const participants = findParticipants(reading, voices, found, writer);
  const place = layOut(tokens, article.passages, found);
  const located = share(
    found,
    found.map((quote, index) => locate(reading, { quote, index, place })),
  );
  const scene: Scene = {
    reading,
    voices,
    sentences: numberSentences(tokens, article, quoted),
    quoted: token => quoted[token] === 1,
    said: [],
    writer,
    writes: located.some((place, index) => found[index]?.parent === null && isWriter(reading, place)),
    hero: participants.answers,
    outer: null,
    resolve,
    depth: 0,
  };
  const speakers = speakersOf(scene, found, located, participants);
  return found.map((quote, index) => {
    const speaker = speakers[index] ?? NOBODY;
    return finish(tokens, quote, located[index] ?? nextMention(scene, quote, speaker), speaker);
  });
}

/** Where nothing beside a quote names its speaker, the paragraph after it may: "Smith also said …". */
function nextMention(scene: Scene, quote: FoundQuote, speaker: Speaker): Located | null {
  const { tokens } = scene.reading;
  const from = tokens.at(quote.outer.at(-1)?.end ?? 0);
  if (speaker.voice === null || !opensParagraph(tokens, from)) return null;
  const found = attributionAfter(scene.reading, from, from + NEXT, false);
  if (found?.mention?.name === undefined || scene.voices.of(found.mention.name) !== speaker.voice)
    return null;
  return { mention: found.mention, cue: null, place: 'near' };
}

/** How many tokens of the next paragraph are read for its subject and verb. */
const NEXT = 8;

function opensParagraph(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.text.slice(tokens.end(at - 1), tokens.start(at)).includes('\n\n');
}

function isWriter({ tokens, language }: Reading, place: Located | null): boolean {
  if (place === null) return false;
  if (place.mention !== null && language.pronouns.get(tokens.lower(place.mention.first)) === 'writer')
    return true;
  if (place.cue === null) return false;
  const { first, last } = place.cue;
  return language.toWriter.has(tokens.lower(first - 1)) || language.toWriter.has(tokens.lower(last + 1));
}

/** Where nouns have capitals, a single one is a name only if somebody is known by it. */
function isName(name: Name, voices: Voices, language: Language): boolean {
  if (!language.capitalNouns || name.last > name.first || name.titled < name.first) return true;
  return voices.of(name) !== undefined;
}

/** Words that go on in the sentence of the quote before share its mention. */
function share(found: readonly FoundQuote[], located: (Located | null)[]): readonly (Located | null)[] {
  for (const [index, place] of located.entries()) {
    const before = place?.shared === true ? located[siblingBefore(found, index)] : undefined;
    if (before != null) located[index] = { ...before, cue: place?.cue ?? before.cue, shared: true };
  }
  return located;
}

/** The quote before, in the narrative or in the same quote. */
function siblingBefore(found: readonly FoundQuote[], index: number): number {
  let before = index - 1;
  while (before >= 0 && found[before]?.parent !== found[index]?.parent) before -= 1;
  return before;
}

function speakersOf(
  scene: Scene,
  found: readonly FoundQuote[],
  located: readonly (Located | null)[],
  participants: Participants,
): readonly Speaker[] {
  const speakers: Speaker[] = [];
  for (const [index, quote] of found.entries()) {
    const inner = quote.parent === null ? scene : within(scene, found, speakers, quote.parent);
    const speaker =
      turnSpeaker(inner, quote, located[index] ?? null, participants) ??
      speakerFor(inner, found, located, speakers, index);
    speakers.push(speaker);
    if (quote.parent !== null || quote.kind === 'headline') continue;
    scene.said.push(saidBy(scene, quote, located[index] ?? null, speaker));
  }
  const repeats = sameWords(found, speakers);
  return speakers.map((speaker, index) => {
    const unknown = speaker.name === null && located[index]?.mention == null;
    return unknown || found[index]?.kind === 'headline' ? (repeats(index) ?? speaker) : speaker;
  });
}

function saidBy(scene: Scene, quote: FoundQuote, located: Located | null, speaker: Speaker): Said {
  const mention = located?.mention;
  const token = mention?.first ?? scene.reading.tokens.at(quote.segments[0]?.start ?? 0);
  if (mention?.kind !== 'noun') return { token, speaker };
  return { token, speaker: { ...speaker, noun: scene.reading.tokens.lower(mention.head) } };
}

/** The scene inside somebody's words: what they name counts, and "I" is they. */
function within(
  scene: Scene,
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
  parent: number,
): Scene {
  const { tokens } = scene.reading;
  const spans = found[parent]?.segments ?? [];
  const from = tokens.at(spans[0]?.start ?? 0);
  const to = tokens.at(spans.at(-1)?.end ?? 0);
  return {
    ...scene,
    quoted: token => scene.quoted(token) && (token < from || token >= to),
    outer: speakers[parent] ?? NOBODY,
  };
}

function turnSpeaker(
  scene: Scene,
  quote: FoundQuote,
  located: Located | null,
  participants: Participants,
): Speaker | null {
  if (quote.turn === null) return null;
  const { tokens, language } = scene.reading;
  const label = located?.mention == null ? '' : tokens.lower(located.mention.first).replace(/\.$/u, '');
  if (label === '' || language.questionLabels.has(label) || language.answerLabels.has(label)) {
    return (quote.turn === 'question' ? participants.asks : participants.answers) ?? NOBODY;
  }
  return null;
}

function speakerFor(
  scene: Scene,
  found: readonly FoundQuote[],
  located: readonly (Located | null)[],
  speakers: readonly Speaker[],
  index: number,
): Speaker {
  const place = located[index] ?? null;
  if (place?.shared === true) return speakers[siblingBefore(found, index)] ?? NOBODY;
  if (place?.mention != null) return resolve(scene, place.mention);
  return carry(scene, found, speakers, index, place);
}

function finish(tokens: Tokens, quote: FoundQuote, located: Located | null, speaker: Speaker): Quote {
  const mention = located?.mention ?? null;
  const cue = located?.cue ?? null;
  return {
    kind: quote.kind,
    segments: quote.segments,
    speaker: speaker.name,
    mention: mention === null ? null : textOf(tokens, mention.first, mention.last),
    cue: cue === null ? null : textOf(tokens, cue.first, cue.last),
    confidence: confidenceOf(located, speaker),
  };
}

function textOf(tokens: Tokens, first: number, last: number): TextSpan {
  const { start, end } = tokens.span(first, last);
  return { start, end, text: tokens.text.slice(start, end) };
}
