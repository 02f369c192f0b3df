import { indexBefore } from './antecedents.ts';
import { mostLikely } from './likely.ts';
import { nameAt } from './names.ts';
import { isBodyNoun, isSmallWord } from './nouns.ts';
import { saidAs, withRole } from './people.ts';
import { isPossessive, type Mention, phraseFrom, startOfNoun } from './phrases.ts';
import { NOBODY, type Scene, type Speaker, speakerOf } from './scene.ts';
import { referenceOf } from './voices.ts';

/** The body itself, without its article; one already named by the same noun where there is one. */
export function literalBody(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const known = scene.voices.withWord(noun).filter(voice => voice.body);
  if (known.length === 1 && known[0] !== undefined) return speakerOf(known[0]);
  if (language.generic.has(noun) && mention.last === mention.head && mention.first >= mention.head - 1) {
    const last = endingWith(scene, mention.first, noun) ?? mostLikely(scene, mention.first, 'thing');
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

/** "her letter", "the council's report", "a report by Dame Rosalind Keeble": whose. */
export function authorOf(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  const owner = language.possessives.get(tokens.lower(mention.first));
  if (owner !== undefined) return mostLikely(scene, mention.first, owner);
  for (let at = mention.first + 1; at <= mention.last; at += 1) {
    if (!isPossessive(tokens, at) || nameAt(scene.reading.names, at) !== undefined) continue;
    if (!isBodyNoun(tokens.lower(at), language)) continue;
    const first = language.definite.has(tokens.lower(at - 1)) ? at - 1 : at;
    return scene.resolve(scene, { kind: 'noun', first, last: at, head: at });
  }
  return nameIn(scene, mention.first, mention.last) ?? authorBefore(scene, mention);
}

/** "the Energy Bureau's guide": what somebody has, speaks for them. */
export function ownerOf(scene: Scene, mention: Mention): Speaker | undefined {
  for (let at = mention.first; at < mention.head; at += 1) {
    const name = nameAt(scene.reading.names, at);
    if (name === undefined || !isPossessive(scene.reading.tokens, name.last)) continue;
    const voice = scene.voices.of(name);
    if (voice !== undefined && referenceOf(voice) === 'thing') return speakerOf(voice);
  }
  return undefined;
}

/** One who is named, where "the spokeswoman" takes up a name; else the body behind. */
export function spokesperson(scene: Scene, mention: Mention, noun: string): Speaker | undefined {
  const { tokens, language } = scene.reading;
  if (language.definite.has(tokens.lower(mention.first)) && mention.last === mention.head) {
    const named = withRole(scene, mention);
    if (named !== undefined) return speakerOf(named);
    const earlier = saidAs(scene, mention, noun);
    if (earlier !== undefined) return earlier;
  }
  return bodyBehind(scene, mention);
}

/** "a spokesman for Bellweather", "a Pentagon spokesman": the body; "a spokeswoman" alone: the body last spoken of. */
function bodyBehind(scene: Scene, mention: Mention): Speaker | undefined {
  const named = nameIn(scene, mention.first, mention.last);
  if (named !== undefined) return named;
  return (
    beforeCompound(scene, mention) ??
    behindTie(scene, mention) ??
    mostLikely(scene, mention.first, 'thing', isThing)
  );
}

/** "Polizeisprecher": the body that a compound begins with. */
function beforeCompound(scene: Scene, { head }: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  const printed = compoundOf(scene, head) ?? tokens.text.slice(tokens.start(head), tokens.end(head));
  const word = printed.toLowerCase();
  const ending = [...language.spokespeople].find(end => word.length > end.length + 3 && word.endsWith(end));
  const body = ending === undefined ? '' : word.slice(0, -ending.length).replace(/s$/u, '');
  return isBodyNoun(body, language)
    ? { ...NOBODY, name: printed.slice(0, body.length), reference: 'thing' }
    : undefined;
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

function isThing(speaker: Speaker): boolean {
  return speaker.reference === 'thing';
}

function nameIn(scene: Scene, first: number, last: number): Speaker | undefined {
  for (let at = first; at <= last; at += 1) {
    const name = nameAt(scene.reading.names, at);
    if (name === undefined) continue;
    return scene.resolve(scene, { kind: 'name', first: name.titled, last: name.last, head: name.last, name });
  }
  return undefined;
}

/** "The 212-page report by Nora Vance" stands for its author when it is "the report" later. */
function authorBefore(scene: Scene, mention: Mention): Speaker | undefined {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 300); at -= 1) {
    if (tokens.lower(at) !== noun || scene.quoted(at) || !language.genitives.has(tokens.lower(at + 1)))
      continue;
    const author = phraseFrom(scene.reading, at + 2, at + 9);
    if (author?.kind === 'name') return scene.resolve(scene, author);
  }
  return undefined;
}

/** "the bank" of one named "Northbank". */
function endingWith(scene: Scene, token: number, noun: string): Speaker | undefined {
  const { names } = scene.reading;
  const last = indexBefore(scene, token);
  for (let index = last; index >= 0 && index > last - 100; index -= 1) {
    const name = names[index];
    const voice = name === undefined ? undefined : scene.voices.of(name);
    const word = voice?.words.at(-1) ?? '';
    if (voice !== undefined && word.length > noun.length + 2 && word.endsWith(noun)) return speakerOf(voice);
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
