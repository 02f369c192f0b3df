import { bestOf, indexBefore, namesAhead } from './antecedents.ts';
import { candidatesBefore, mostLikely } from './likely.ts';
import { nameAt } from './names.ts';
import { genderOf, isBodyNoun, isPersonNoun, isRole } from './nouns.ts';
import type { Mention } from './phrases.ts';
import type { Scene, Speaker } from './scene.ts';
import { referenceOf, type Voice } from './voices.ts';

/** Who was called by the same noun not long before. */
export function saidAs(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
  const recent = scene.said.slice(-40);
  return recent.findLast(said => said.speaker.noun === noun && said.token < mention.first)?.speaker;
}

/** "the 15-term lawmaker", "the president's defense chief": a name just before, that is not the owner's. */
export function epithet(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
  const { tokens, language, names } = scene.reading;
  const owner = nameAt(names, mention.first) ?? nameAt(names, mention.first + 1);
  const owned = owner !== undefined && owner.first <= mention.head;
  if (language.anybody.has(noun) || !(owned || language.definite.has(tokens.lower(mention.first))))
    return undefined;
  const except = owner === undefined ? undefined : scene.voices.of(owner);
  const accepts = (speaker: Speaker) =>
    speaker.name !== null && speaker.reference !== 'thing' && speaker.voice !== except;
  const candidates = candidatesBefore(scene, mention.first);
  const gender = genderOf(noun, language) ?? language.articles.get(tokens.lower(mention.first));
  const before = bestOf(scene, candidates, gender, accepts, LIKELY);
  if (before !== undefined || scene.said.length > 1) return before;
  return bestOf(scene, namesAhead(scene, mention.first), gender, accepts);
}

/** "a man who gave his name only as Colin". */
export function selfNamed(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language, names } = scene.reading;
  let naming = false;
  for (let at = mention.last + 1; at < mention.last + 10 && tokens.isWord(at); at += 1) {
    const name = naming ? nameAt(names, at) : undefined;
    if (name !== undefined)
      return scene.resolve(scene, { kind: 'name', first: at, last: name.last, head: name.last, name });
    naming ||= language.namings.has(tokens.lower(at));
  }
  return undefined;
}

/** "An official": whom "the official" takes up again. */
export function introducedUnnamed(scene: Scene, token: number, noun: string): boolean {
  const { tokens, language } = scene.reading;
  for (let at = token - 1; at >= Math.max(0, token - 250); at -= 1) {
    if (tokens.lower(at) !== noun || scene.quoted(at)) continue;
    for (let back = at - 1; back >= at - 4; back -= 1) {
      if (language.indefinite.has(tokens.lower(back)))
        return nameAt(scene.reading.names, at + 1) === undefined;
      if (!tokens.isWord(back)) break;
    }
  }
  return false;
}

/** "his wife": the one who shares the last name of whom "his" stands for. */
export function kin(scene: Scene, mention: Mention): Voice | undefined {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const owner = language.possessives.get(tokens.lower(mention.first));
  const gender = genderOf(noun, language);
  if (owner === undefined || gender === undefined || isRole(noun, language) === false) return undefined;
  const whose = mostLikely(scene, mention.first, owner)?.voice;
  if (whose == null) return undefined;
  const family = scene.voices
    .withWord(whose.words.at(-1) ?? '')
    .filter(voice => voice !== whose && voice.words.length > 1);
  const related = family.filter(voice => voice.roles.has(noun));
  const fitting =
    related.length > 0 ? related : family.filter(voice => (referenceOf(voice) ?? gender) === gender);
  return lastNamed(scene, fitting, mention.first);
}

/** The one whom the article gives most of the words of a role to. */
export function withRole(scene: Scene, mention: Mention): Voice | undefined {
  const { tokens } = scene.reading;
  const noun = tokens.lower(mention.head);
  const lifeless = isBodyNoun(noun, scene.reading.language) && !isPersonNoun(noun, scene.reading.language);
  let best: Voice[] = [];
  let bestScore = 0;
  for (const voice of scene.voices.withRole(noun)) {
    if (lifeless && referenceOf(voice) !== 'thing') continue;
    let score = 1;
    for (let at = mention.first; at <= mention.last; at += 1) {
      if (at !== mention.head && voice.roles.has(tokens.lower(at))) score += 1;
    }
    if (score > bestScore) best = [];
    if (score >= bestScore) best.push(voice);
    bestScore = Math.max(score, bestScore);
  }
  return lastNamed(scene, best, mention.first);
}

/** The one of several who was named last before a token; else the first of them. */
function lastNamed(scene: Scene, voices: readonly Voice[], token: number): Voice | undefined {
  if (voices.length < 2) return voices[0];
  const { names } = scene.reading;
  const last = indexBefore(scene, token);
  for (let index = last; index >= 0 && index > last - 200; index -= 1) {
    const name = names[index];
    const voice = name === undefined ? undefined : scene.voices.of(name);
    if (voice !== undefined && voices.includes(voice)) return voice;
  }
  return voices[0];
}

/** An epithet takes up somebody from a few sentences before, or nobody. */
const LIKELY = -8;
