import type { FoundQuote } from '../found.ts';
import { mostLikely } from './likely.ts';
import type { Located } from './locate.ts';
import { nameAt } from './names.ts';
import { NOBODY, type Scene, type Speaker, speakerOf } from './scene.ts';

/** Who speaks where nothing beside the quote says so: whoever spoke before, or the other of two who take turns. */
export function carry(
  scene: Scene,
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
  index: number,
  located: Located | null,
): Speaker {
  const quote = found[index];
  if (quote === undefined || scene.outer !== null) return NOBODY;
  const token = scene.reading.tokens.at(quote.segments[0]?.start ?? 0);
  const before = previous(found, index);
  if (located === null && isInterjected(scene, found, before, index)) {
    return (scene.writes ? scene.writer : null) ?? NOBODY;
  }
  if (before < 0 || !isNextTo(scene, found, before, index)) {
    return mostLikely(scene, token, undefined, isNamed) ?? NOBODY;
  }
  const last = speakers[before] ?? NOBODY;
  if (located?.cue != null) return mostLikely(scene, token, undefined, isNamed) ?? last;
  if (found[before]?.kind === 'partial') return last;
  return answerer(scene, found, speakers, before, last) ?? last;
}

function isNamed(speaker: Speaker): boolean {
  return speaker.name !== null;
}

/** A bare question between two statements of one who is being asked. */
function isInterjected(scene: Scene, found: readonly FoundQuote[], before: number, index: number): boolean {
  let next = index + 1;
  while (next < found.length && found[next]?.parent !== null) next += 1;
  if (next === found.length || !asks(found[index]) || asks(found[next])) return false;
  const follows = before >= 0 && !asks(found[before]) && isNextTo(scene, found, before, index);
  const turns = scene.reading.language.dashesAlternate && isDashed(found[index]);
  if (!follows && !turns && !scene.writes) return false;
  return isNextTo(scene, found, index, next) && (found[index]?.segments[0]?.text.length ?? 0) < 150;
}

/** After a question somebody else answers; where two speak in turn, the other one. */
function answerer(
  scene: Scene,
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
  before: number,
  last: Speaker,
): Speaker | undefined {
  const earlier = previous(found, before);
  const inTurn = earlier >= 0 && isNextTo(scene, found, earlier, before);
  const other = inTurn ? speakers[earlier] : undefined;
  if (other !== undefined && other.name !== null && !isSame(other, last)) return other;
  if (last.name !== null && last.name === scene.writer?.name) return partner(scene, last);
  const turns = scene.reading.language.dashesAlternate && isDashed(found[before]);
  if (turns && last.name !== null && scene.writes && scene.writer !== null) return scene.writer;
  if (!asks(found[before]) && last.name !== null) return undefined;
  const token = scene.reading.tokens.at(found[before]?.segments[0]?.start ?? 0);
  const isOther = (speaker: Speaker) => isSomebody(speaker) && !isSame(speaker, last);
  const asked = namedBetween(scene, found, before, last) ?? mostLikely(scene, token, undefined, isOther);
  return asked ?? lastSpeaker(scene, speaker => !isSame(speaker, last));
}

/** Whom a writer who says "I" talks to: who spoke last, else whom the article is most about. */
function partner(scene: Scene, writer: Speaker): Speaker | undefined {
  return lastSpeaker(scene, speaker => !isSame(speaker, writer)) ?? scene.hero ?? undefined;
}

/** The last of those who spoke not long ago that is named and accepted. */
function lastSpeaker(scene: Scene, accepts: (speaker: Speaker) => boolean): Speaker | undefined {
  const recent = scene.said.slice(-40);
  return recent.findLast(({ speaker }) => speaker.name !== null && accepts(speaker))?.speaker;
}

/** "a reporter asked Smith": whoever is named after a question is asked. */
function namedBetween(
  scene: Scene,
  found: readonly FoundQuote[],
  question: number,
  asker: Speaker,
): Speaker | undefined {
  const { tokens, names } = scene.reading;
  const from = tokens.at(found[question]?.outer.at(-1)?.end ?? 0);
  for (let at = from; at < from + 12 && !scene.quoted(at); at += 1) {
    const name = nameAt(names, at);
    const voice = name === undefined ? undefined : scene.voices.of(name);
    if (voice !== undefined && !isSame(speakerOf(voice), asker) && isSomebody(speakerOf(voice)))
      return speakerOf(voice);
  }
  return undefined;
}

function isSomebody(speaker: Speaker): boolean {
  const { name, reference, voice } = speaker;
  if (name === null || reference === 'thing') return false;
  return voice === null || voice.person > 0 || (voice.person === 0 && voice.words.length > 1);
}

/** Words after a dash have no marks around them. */
function isDashed(quote: FoundQuote | undefined): boolean {
  return quote?.kind === 'direct' && quote.outer[0]?.start === quote.segments[0]?.start;
}

function asks(quote: FoundQuote | undefined): boolean {
  return quote?.segments.at(-1)?.text.trimEnd().endsWith('?') === true;
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.name === b.name && (a.name !== null || a.noun === b.noun);
}

function previous(found: readonly FoundQuote[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1)
    if (found[at]?.parent === null && found[at]?.kind !== 'headline') return at;
  return -1;
}

/** Whether at most one sentence, the attribution, lies between two quotes. */
function isNextTo(scene: Scene, found: readonly FoundQuote[], before: number, index: number): boolean {
  const { tokens } = scene.reading;
  const end = tokens.at(found[before]?.outer.at(-1)?.end ?? 0);
  const start = tokens.at(found[index]?.outer[0]?.start ?? 0);
  return (
    (scene.sentences[start] ?? 0) - (scene.sentences[Math.max(0, end - 1)] ?? 0) <= 2 && start - end < 40
  );
}
