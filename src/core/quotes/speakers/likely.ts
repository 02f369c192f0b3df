import type { Reference } from '../languages/language.ts';
import { bestOf, type Candidate, isCredit, namesAhead, recentNames, recentSpeakers } from './antecedents.ts';
import { firstSubject } from './clauses.ts';
import { isPersonNoun } from './nouns.ts';
import type { Mention } from './phrases.ts';
import { distance, type Scene, type Speaker } from './scene.ts';

export function candidatesBefore(scene: Scene, token: number): readonly Candidate[] {
  return [...recentSpeakers(scene, token), ...recentSubjects(scene, token), ...recentNames(scene, token)];
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
  if (subject.name !== undefined && isCredit(scene, subject.name)) return undefined;
  const speaker = scene.resolve({ ...scene, depth: scene.depth + 1 }, subject);
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

/** How many tokens back a subject is looked for. */
const LOOKBACK = 500;
