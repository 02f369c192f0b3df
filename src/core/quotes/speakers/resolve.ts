import type { Reference } from '../languages/language.ts';
import { isRole, nameAt } from './names.ts';
import { isPossessive, type Mention, type Reading } from './phrases.ts';
import { endsSentence } from './sentences.ts';
import { genderOf, referenceOf, type Voice, type Voices } from './voices.ts';

/** Who was found to have said something. */
export interface Speaker {
  /** As printed; null for somebody whom the article does not name. */
  readonly name: string | null;
  readonly voice: Voice | null;
  readonly reference: Reference | undefined;
  /** The noun an unnamed speaker was called by. */
  readonly noun: string | null;
}

/** A speaker, at the token where the article gave words to them. */
export interface Said {
  readonly token: number;
  readonly speaker: Speaker;
}

/** What is known while an article is read from its beginning. */
export interface Scene {
  readonly reading: Reading;
  readonly voices: Voices;
  /** The sentence every token stands in, by number. */
  readonly sentences: readonly number[];
  readonly quoted: (token: number) => boolean;
  /** Who has spoken so far, in order. */
  readonly said: Said[];
  /** Who wrote the article or asks its questions, where it says so. */
  readonly writer: Speaker | null;
  /** Whose words surround, for a quote inside a quote. */
  readonly outer: Speaker | null;
}

export const NOBODY: Speaker = { name: null, voice: null, reference: undefined, noun: null };

export function speakerOf(voice: Voice): Speaker {
  return { name: voice.name, voice, reference: referenceOf(voice), noun: null };
}

/** Who is meant by the words an article uses for a speaker. */
export function resolve(scene: Scene, mention: Mention): Speaker {
  if (mention.kind === 'pronoun') return resolvePronoun(scene, mention);
  if (mention.kind === 'name' && mention.name !== undefined) {
    const voice = scene.voices.of(mention.name);
    if (voice !== undefined) return speakerOf(voice);
    const { start, end } = scene.reading.tokens.span(mention.name.first, mention.name.last);
    return { ...NOBODY, name: scene.reading.tokens.text.slice(start, end) };
  }
  return resolveNoun(scene, mention);
}

function resolvePronoun(scene: Scene, mention: Mention): Speaker {
  const reference = scene.reading.language.pronouns.get(scene.reading.tokens.lower(mention.first));
  if (reference === 'writer') return scene.outer ?? scene.writer ?? NOBODY;
  if (reference === undefined || reference === 'reader' || reference === 'several') return NOBODY;
  return mostLikely(scene, mention.first, reference) ?? NOBODY;
}

/** How many names back a pronoun may look. */
const LOOKBACK = 24;

/** The one a pronoun most likely stands for, among those named or quoted before it. */
export function mostLikely(
  scene: Scene,
  token: number,
  reference: Reference | undefined,
): Speaker | undefined {
  let best: Speaker | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (speaker: Speaker, score: number) => {
    if (score <= bestScore || !agrees(speaker, reference)) return;
    best = speaker;
    bestScore = score;
  };
  for (const said of scene.said.slice(-6)) {
    if (said.token >= token) continue;
    consider(said.speaker, 3.5 - 2 * distance(scene, said.token, token));
  }
  const { names, tokens, language } = scene.reading;
  let looked = 0;
  for (let index = indexBefore(scene, token); index >= 0 && looked < LOOKBACK; index -= 1) {
    const name = names[index];
    if (name === undefined || scene.quoted(name.first)) continue;
    looked += 1;
    const voice = scene.voices.of(name);
    if (voice === undefined) continue;
    let score = -2 * distance(scene, name.first, token) + Math.min(2, voice.person / 2);
    if (isSubject(scene, name.titled)) score += 3;
    else if (language.prepositions.has(tokens.lower(name.titled - 1))) score -= 1;
    if (isPossessive(tokens, name.last)) score -= 1.5;
    if (referenceOf(voice) !== undefined) score += 1;
    consider(speakerOf(voice), score);
  }
  return best;
}

function distance(scene: Scene, from: number, to: number): number {
  return Math.min(6, (scene.sentences[to] ?? 0) - (scene.sentences[from] ?? 0));
}

function agrees(speaker: Speaker, reference: Reference | undefined): boolean {
  if (reference === 'thing') return speaker.reference === 'thing';
  if (reference !== 'man' && reference !== 'woman') return true;
  if (speaker.reference === 'thing') return false;
  return speaker.reference === undefined || speaker.reference === reference;
}

/** Near the start of its sentence, and not behind a preposition. */
function isSubject(scene: Scene, token: number): boolean {
  const { tokens, language } = scene.reading;
  if (language.prepositions.has(tokens.lower(token - 1))) return false;
  for (let at = token - 1; at >= token - 3; at -= 1) {
    if (
      at < 0 ||
      endsSentence(tokens, at) ||
      scene.sentences[at] !== scene.sentences[token] ||
      scene.quoted(at)
    )
      return true;
  }
  return false;
}

function indexBefore(scene: Scene, token: number): number {
  const { names } = scene.reading;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function resolveNoun(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const unnamed: Speaker = { ...NOBODY, noun, reference: genderOf(noun, language) };
  if (language.spokespeople.has(noun)) return bodyBehind(scene, mention) ?? unnamed;
  if (language.documents.has(noun)) return authorOf(scene, mention) ?? unnamed;
  const first = tokens.lower(mention.first);
  if (language.indefinite.has(first)) return unnamed;
  const earlier = scene.said.findLast(said => said.speaker.noun === noun && said.token < mention.first);
  if (earlier !== undefined) return earlier.speaker;
  const role = withRole(scene, mention);
  if (role !== undefined) return speakerOf(role);
  if (language.bodies.has(noun)) return literalBody(scene, mention);
  if (!isPerson(scene, noun) || !language.definite.has(first)) return unnamed;
  return mostLikely(scene, mention.first, genderOf(noun, language)) ?? unnamed;
}

function isPerson(scene: Scene, noun: string): boolean {
  const { language } = scene.reading;
  return (
    isRole(noun, language) ||
    language.titles.has(noun) ||
    language.womanly.has(noun) ||
    language.manly.has(noun)
  );
}

/** The one whom the article gives most of the words of a role to. */
function withRole(scene: Scene, mention: Mention): Voice | undefined {
  const { tokens } = scene.reading;
  const noun = tokens.lower(mention.head);
  let best: Voice | undefined;
  let bestScore = 0;
  for (const voice of scene.voices.all) {
    if (!voice.roles.has(noun)) continue;
    let score = 1;
    for (let at = mention.first; at <= mention.last; at += 1) {
      if (at !== mention.head && voice.roles.has(tokens.lower(at))) score += 1;
    }
    if (score > bestScore) {
      best = voice;
      bestScore = score;
    }
  }
  return best;
}

/** "a spokesman for Bellweather", "a Pentagon spokesman": the body; "a spokeswoman" alone: the body last spoken of. */
function bodyBehind(scene: Scene, mention: Mention): Speaker | undefined {
  const named = nameIn(scene, mention.first, mention.last);
  if (named !== undefined) return named;
  return behindTie(scene, mention) ?? mostLikely(scene, mention.first, 'thing');
}

function nameIn(scene: Scene, first: number, last: number): Speaker | undefined {
  for (let at = first; at <= last; at += 1) {
    const name = nameAt(scene.reading.names, at);
    if (name === undefined) continue;
    return resolve(scene, { kind: 'name', first: name.titled, last: name.last, head: name.last, name });
  }
  return undefined;
}

/** What follows "of" or "for", as a body: "for the prime minister's office". */
function behindTie(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  if (mention.last <= mention.head) return undefined;
  let from = mention.head + 1;
  while (
    from < mention.last &&
    (language.genitives.has(tokens.lower(from)) || language.definite.has(tokens.lower(from)))
  )
    from += 1;
  const { start, end } = tokens.span(from, mention.last);
  return { ...NOBODY, name: tokens.text.slice(start, end), reference: 'thing' };
}

/** The body itself, without its article; one already named by the same noun where there is one. */
function literalBody(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const known = scene.voices.withWord(noun).filter(voice => voice.body);
  if (known.length === 1 && known[0] !== undefined) return speakerOf(known[0]);
  let from = mention.first;
  while (
    from < mention.head &&
    (language.definite.has(tokens.lower(from)) || language.possessives.has(tokens.lower(from)))
  )
    from += 1;
  const { start, end } = tokens.span(from, mention.last);
  return { ...NOBODY, name: tokens.text.slice(start, end), reference: 'thing' };
}

/** "her letter", "the council's report", "a report by Dame Rosalind Keeble": whose. */
function authorOf(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  const owner = language.possessives.get(tokens.lower(mention.first));
  if (owner !== undefined) return mostLikely(scene, mention.first, owner);
  return nameIn(scene, mention.first, mention.last);
}
