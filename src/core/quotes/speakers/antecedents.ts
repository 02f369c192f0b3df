import type { Reference } from '../languages/language.ts';
import { sourceLength } from './cues.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './nouns.ts';
import { isPossessive } from './phrases.ts';
import { distance, type Scene, type Speaker, speakerOf } from './scene.ts';
import { endsSentence } from './sentences.ts';
import { referenceOf, type Voice } from './voices.ts';

/** Somebody whom a pronoun may stand for, and how much speaks for it. */
export interface Candidate {
  readonly speaker: Speaker;
  readonly score: number;
}

/** The best of those who agree with a pronoun; the first of equals. */
export function bestOf(
  scene: Scene,
  candidates: readonly Candidate[],
  reference: Reference | undefined,
  accepts: (speaker: Speaker) => boolean,
  least = Number.NEGATIVE_INFINITY,
): Speaker | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const { speaker, score } = candidate;
    if (score < least || (best !== undefined && score <= best.score)) continue;
    const isOuter = scene.outer?.name != null && scene.outer.name === speaker.name;
    if (speaker.name !== null && speaker.name === scene.writer?.name) continue;
    if (!isOuter && agrees(scene, speaker, reference) && accepts(speaker)) best = candidate;
  }
  return best?.speaker;
}

function agrees(scene: Scene, speaker: Speaker, reference: Reference | undefined): boolean {
  if (reference === 'thing') return speaker.reference === 'thing' || (speaker.voice?.person ?? 1) <= 0;
  if (reference !== 'man' && reference !== 'woman' && reference !== 'person') return true;
  if (speaker.reference === 'thing') return false;
  if (speaker.name === null && !canBeHeOrShe(scene, speaker.noun ?? '')) return false;
  if (speaker.reference === undefined) return mayBePerson(speaker);
  return reference === 'person' || speaker.reference === 'person' || speaker.reference === reference;
}

/** A single word, or a name like a place's, is nobody's until something says so. */
function mayBePerson({ voice }: Speaker): boolean {
  if (voice === null || voice.person > 0 || voice.titles.size > 0) return true;
  return voice.person === 0 && voice.words.length > 1;
}

function canBeHeOrShe(scene: Scene, noun: string): boolean {
  const { language } = scene.reading;
  return isPersonNoun(noun, language) && !language.reporters.has(noun);
}

/** Those who spoke last. */
export function recentSpeakers(scene: Scene, token: number): readonly Candidate[] {
  return scene.said
    .slice(-6)
    .filter(said => said.token < token)
    .map(({ speaker, token: at }) => ({
      speaker,
      score: (speaker.name === null ? 2 : 3.5) - 2 * distance(scene, at, token),
    }));
}

/** How many names back a pronoun may look, in the narrative and in all. */
const LOOKBACK = 24;
const LOOKBACK_IN_ALL = 100;

/** Those who were named last. */
export function recentNames(scene: Scene, token: number): readonly Candidate[] {
  const { names } = scene.reading;
  const found: Candidate[] = [];
  const last = indexBefore(scene, token);
  for (
    let index = last;
    index >= 0 && index > last - LOOKBACK_IN_ALL && found.length < LOOKBACK;
    index -= 1
  ) {
    const name = names[index];
    if (name === undefined || name.heading || scene.quoted(name.first) || isCredit(scene, name)) continue;
    const voice = scene.voices.of(name);
    if (voice !== undefined)
      found.push({ speaker: speakerOf(voice), score: scoreOf(scene, name, voice, token) });
  }
  return found;
}

/** Those who are named soon after, for words that come before any name: '“It was there,” he says, and John Smith …'. */
export function namesAhead(scene: Scene, token: number): readonly Candidate[] {
  const { names } = scene.reading;
  const found: Candidate[] = [];
  const first = indexBefore(scene, token) + 1;
  for (let index = first; index < names.length && index < first + LOOKAHEAD; index += 1) {
    const name = names[index];
    const voice =
      name === undefined || name.heading || scene.quoted(name.first) ? undefined : scene.voices.of(name);
    if (voice !== undefined && (voice.person > 0 || (voice.person === 0 && voice.words.length > 1)))
      found.push({ speaker: speakerOf(voice), score: -index });
  }
  return found;
}

const LOOKAHEAD = 12;

function scoreOf(scene: Scene, name: Name, voice: Voice, token: number): number {
  const { tokens, language } = scene.reading;
  const subject = isSubject(scene, name.titled) || isSource(scene, name.titled);
  let score = -2 * distance(scene, name.first, token);
  score += voice.person > 0 || voice.body ? Math.min(2, voice.person / 2) : Math.max(-6, voice.person - 4);
  if (voice.words.length === 1 && voice.titles.size === 0 && voice.woman + voice.man === 0) score -= 4;
  if (subject) score += 3;
  else if (language.prepositions.has(tokens.lower(name.titled - 1))) score -= 1;
  if (!subject && scene.sentences[name.first] === scene.sentences[token]) score -= 2.5;
  if (isPossessive(tokens, name.last)) score -= 1.5;
  if (referenceOf(voice) !== undefined) score += 1;
  if (voice.name === scene.hero?.name) score += 0.5;
  return score;
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

/** "(AP)", "© Northern Press": who has written or photographed is not spoken of. */
export function isCredit({ reading: { tokens } }: Scene, name: Name): boolean {
  const before = tokens.mark(name.titled - 1);
  return before === '©' || before === '/' || (before === '(' && '/)'.includes(tokens.mark(name.last + 1)));
}

/** "according to Smith": whoever words are taken from. */
function isSource(scene: Scene, token: number): boolean {
  const { tokens, language } = scene.reading;
  for (let back = 1; back <= 3; back += 1)
    if (sourceLength(tokens, token - back, language) === back) return true;
  return false;
}

export function indexBefore(scene: Scene, token: number): number {
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
