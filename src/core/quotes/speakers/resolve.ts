import type { Reference } from '../languages/language.ts';
import {
  bestOf,
  type Candidate,
  indexBefore,
  namesAhead,
  recentNames,
  recentSpeakers,
} from './antecedents.ts';
import { firstSubject } from './clauses.ts';
import { type Name, nameAt } from './names.ts';
import { genderOf, isBodyNoun, isPersonNoun, isRole, isSmallWord, isSourceNoun } from './nouns.ts';
import { isPossessive, type Mention, phraseBack, phraseFrom, startOfNoun } from './phrases.ts';
import { distance, NOBODY, type Scene, type Speaker, speakerOf } from './scene.ts';
import { referenceOf, type Voice } from './voices.ts';

/** Who is meant by the words an article uses for a speaker. */
export function resolve(scene: Scene, mention: Mention): Speaker {
  if (mention.kind === 'pronoun') return resolvePronoun(scene, mention);
  if (mention.kind === 'name' && mention.name !== undefined) {
    const voice = scene.voices.of(mention.name);
    if (voice !== undefined) return speakerOf(voice);
    const { heading, shouted, opens, body } = mention.name;
    if (heading || shouted || (opens && !body && isPlainWord(scene, mention.name))) return NOBODY;
    const { start, end } = scene.reading.tokens.span(mention.name.first, mention.name.last);
    return { ...NOBODY, name: scene.reading.tokens.text.slice(start, end) };
  }
  return resolveNoun(scene, mention);
}

/** Whether a capital at the start of a sentence may be all that makes a name of a word. */
function isPlainWord(scene: Scene, name: Name): boolean {
  const { tokens, language } = scene.reading;
  const word = tokens.lower(name.first);
  if (name.last > name.first || word.startsWith('@')) return false;
  return (
    language.capitalNouns ||
    word.endsWith('s') ||
    word.endsWith('-') ||
    isSourceNoun(word, language) ||
    scene.voices.isWord(word)
  );
}

function resolvePronoun(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const word = tokens.lower(mention.first);
  const reference = language.pronouns.get(word) ?? language.possessives.get(word);
  if (reference === 'writer') return scene.outer ?? scene.writer ?? NOBODY;
  if (reference === undefined || reference === 'reader' || reference === 'several') return NOBODY;
  return mostLikely(scene, mention.first, reference) ?? NOBODY;
}

/** The one a pronoun most likely stands for, among those named or quoted before it. */
export function mostLikely(
  scene: Scene,
  token: number,
  reference: Reference | undefined,
  accepts: (speaker: Speaker) => boolean = () => true,
): Speaker | undefined {
  const candidates = candidatesBefore(scene, token);
  const before = bestOf(scene, candidates, reference, accepts);
  return before ?? bestOf(scene, namesAhead(scene, token), reference, accepts);
}

function candidatesBefore(scene: Scene, token: number): readonly Candidate[] {
  return [...recentSpeakers(scene, token), ...recentSubjects(scene, token), ...recentNames(scene, token)];
}

/** How many tokens back a subject is looked for. */
const LOOKBACK = 500;

/** Whoever the sentences before begin with: "An aide came in. “No,” she said." */
function recentSubjects(scene: Scene, token: number): readonly Candidate[] {
  if (scene.depth > 1) return [];
  const found: Candidate[] = [];
  let at = token - 1;
  for (let back = 0; back < 3; back += 1) {
    const { from, to } = sentenceAround(scene, at);
    const subject = to > from ? firstSubject(scene.reading, from, Math.min(to, token)) : undefined;
    const speaker =
      subject === undefined || subject.last >= token ? undefined : subjectSpeaker(scene, subject);
    if (subject !== undefined && speaker !== undefined) {
      found.push({
        speaker,
        score: (speaker.name === null ? 3 : 4) - 2 * distance(scene, subject.first, token),
      });
    }
    at = from - 1;
    while (at >= 0 && at > token - LOOKBACK && scene.quoted(at)) at -= 1;
    if (at < 0) break;
  }
  return found;
}

function subjectSpeaker(scene: Scene, subject: Mention): Speaker | undefined {
  if (subject.kind === 'pronoun') return undefined;
  const speaker = resolve({ ...scene, depth: scene.depth + 1 }, subject);
  const noun = scene.reading.tokens.lower(subject.head);
  if (subject.kind === 'noun' && scene.reading.language.documents.has(noun))
    return { ...speaker, reference: 'thing' };
  if (subject.kind === 'name')
    return (speaker.voice?.person ?? 0) > 0 || speaker.reference === 'thing' ? speaker : undefined;
  const known =
    speaker.reference !== undefined ||
    isPersonNoun(scene.reading.tokens.lower(subject.head), scene.reading.language);
  return known ? speaker : undefined;
}

/** The narrative tokens from the beginning of the sentence that a token stands in. */
function sentenceAround(scene: Scene, token: number): { from: number; to: number } {
  const number = scene.sentences[token];
  let from = token;
  while (from > 0 && from > token - 120 && scene.sentences[from - 1] === number) from -= 1;
  while (from < token && scene.quoted(from)) from += 1;
  let to = from;
  while (to <= token && !scene.quoted(to)) to += 1;
  return { from, to };
}

function resolveNoun(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const document = language.documents.has(noun);
  const lifeless = document || isBodyNoun(noun, language);
  const unnamed: Speaker = { ...NOBODY, noun, reference: lifeless ? 'thing' : genderOf(noun, language) };
  if (language.spokespeople.has(noun)) return spokesperson(scene, mention, noun) ?? unnamed;
  const author = document ? authorOf(scene, mention) : undefined;
  if (author !== undefined) return author;
  if (language.indefinite.has(tokens.lower(mention.first))) return unnamed;
  const earlier = saidAs(scene, mention, noun);
  if (earlier !== undefined) return earlier;
  if (document || introducedUnnamed(scene, mention.first, noun)) return unnamed;
  const known = kin(scene, mention) ?? withRole(scene, mention);
  if (known !== undefined) return speakerOf(known);
  if (isBodyNoun(noun, language)) return literalBody(scene, mention);
  if (isPersonNoun(noun, language)) return epithet(scene, mention, noun) ?? unnamed;
  return ownerOf(scene, mention) ?? unnamed;
}

/** One who is named, where "the spokeswoman" takes up a name; else the body behind. */
function spokesperson(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
  const { tokens, language } = scene.reading;
  if (language.definite.has(tokens.lower(mention.first)) && mention.last === mention.head) {
    const named = withRole(scene, mention);
    if (named !== undefined) return speakerOf(named);
    const earlier = saidAs(scene, mention, noun);
    if (earlier !== undefined) return earlier;
  }
  return bodyBehind(scene, mention);
}

/** "the Energy Bureau's guide": what somebody has, speaks for them. */
function ownerOf(scene: Scene, mention: Mention): Speaker | undefined {
  for (let at = mention.first; at < mention.head; at += 1) {
    const name = nameAt(scene.reading.names, at);
    if (name === undefined || !isPossessive(scene.reading.tokens, name.last)) continue;
    const voice = scene.voices.of(name);
    if (voice !== undefined && referenceOf(voice) === 'thing') return speakerOf(voice);
  }
  return undefined;
}

/** Who was called by the same noun not long before. */
function saidAs(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
  const recent = scene.said.slice(-40);
  return recent.findLast(said => said.speaker.noun === noun && said.token < mention.first)?.speaker;
}

/** "the 15-term lawmaker", "the president's defense chief": a name just before, that is not the owner's. */
function epithet(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
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

/** An epithet takes up somebody from a few sentences before, or nobody. */
const LIKELY = -8;

/** "An official": whom "the official" takes up again. */
function introducedUnnamed(scene: Scene, token: number, noun: string): boolean {
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
function kin(scene: Scene, mention: Mention): Voice | undefined {
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

/** The one whom the article gives most of the words of a role to. */
function withRole(scene: Scene, mention: Mention): Voice | undefined {
  const { tokens } = scene.reading;
  const noun = tokens.lower(mention.head);
  const lifeless = isBodyNoun(noun, scene.reading.language) && !isPersonNoun(noun, scene.reading.language);
  let best: Voice | undefined;
  let bestScore = 0;
  for (const voice of scene.voices.withRole(noun)) {
    if (lifeless && referenceOf(voice) !== 'thing') continue;
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
  return behindTie(scene, mention) ?? mostLikely(scene, mention.first, 'thing', isThing);
}

function isThing(speaker: Speaker): boolean {
  return speaker.reference === 'thing';
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
  while (from < mention.last && language.genitives.has(tokens.lower(from))) from += 1;
  const phrase = phraseFrom(scene.reading, from, mention.last + 1);
  if (phrase?.kind === 'noun' && isBodyNoun(tokens.lower(phrase.head), language))
    return literalBody(scene, phrase);
  while (from < mention.last && language.definite.has(tokens.lower(from))) from += 1;
  const { start, end } = tokens.span(from, mention.last);
  return { ...NOBODY, name: tokens.text.slice(start, end), reference: 'thing' };
}

/** The body itself, without its article; one already named by the same noun where there is one. */
function literalBody(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const known = scene.voices.withWord(noun).filter(voice => voice.body);
  if (known.length === 1 && known[0] !== undefined) return speakerOf(known[0]);
  if (language.generic.has(noun) && mention.last === mention.head && mention.first >= mention.head - 1) {
    const last = mostLikely(scene, mention.first, 'thing');
    if (last !== undefined) return last;
  }
  const compound = compoundOf(scene, mention.head);
  if (compound !== undefined) return { ...NOBODY, name: compound, reference: 'thing' };
  const longer = longerBody(scene, mention);
  if (longer !== undefined) return { ...NOBODY, name: longer, reference: 'thing' };
  let from = mention.first;
  while (
    from < mention.head &&
    (language.definite.has(tokens.lower(from)) || language.possessives.has(tokens.lower(from)))
  )
    from += 1;
  const { start, end } = tokens.span(from, mention.last);
  return { ...NOBODY, name: tokens.text.slice(start, end), reference: 'thing' };
}

/** "the department": the longer name in small letters printed before, "county health department". */
function longerBody(scene: Scene, mention: Mention): string | undefined {
  const { tokens, language } = scene.reading;
  if (mention.head > mention.first + 1) return undefined;
  const noun = tokens.lower(mention.head);
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 300); at -= 1) {
    if (tokens.lower(at) !== noun || tokens.isCapital(at)) continue;
    let first = startOfNoun(scene.reading, at, Math.max(0, at - 4));
    while (first < at && (isSmallWord(tokens.lower(first), language) || !tokens.isWord(first))) first += 1;
    if (first < at) return tokens.text.slice(tokens.start(first), tokens.end(at));
  }
  return undefined;
}

/** "das Amt": the longer word that ends with it, printed before. */
function compoundOf(scene: Scene, head: number): string | undefined {
  const { tokens, language } = scene.reading;
  if (!language.capitalNouns) return undefined;
  const noun = tokens.lower(head);
  for (let at = head - 1; at >= Math.max(0, head - 400); at -= 1) {
    if (!tokens.isCapital(at) || tokens.end(at) - tokens.start(at) < noun.length + 3) continue;
    if (tokens.lower(at).endsWith(noun)) return tokens.text.slice(tokens.start(at), tokens.end(at));
  }
  return undefined;
}

/** "her letter", "the council's report", "a report by Dame Rosalind Keeble": whose. */
function authorOf(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  const owner = language.possessives.get(tokens.lower(mention.first));
  if (owner !== undefined) return mostLikely(scene, mention.first, owner);
  for (let at = mention.first + 1; at <= mention.last; at += 1) {
    if (!isPossessive(tokens, at) || nameAt(scene.reading.names, at) !== undefined) continue;
    const phrase = phraseBack(scene.reading, at, mention.first);
    const owns = phrase?.kind === 'noun' && !language.documents.has(tokens.lower(phrase.head));
    const speaker = owns ? resolveNoun(scene, phrase) : undefined;
    if (speaker?.name != null) return speaker;
  }
  return nameIn(scene, mention.first, mention.last);
}
