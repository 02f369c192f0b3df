import { authorOf, literalBody, ownerOf, spokesperson } from './bodies.ts';
import { mostLikely } from './likely.ts';
import type { Name } from './names.ts';
import { genderOf, isBodyNoun, isPersonNoun, isSourceNoun } from './nouns.ts';
import { epithet, introducedUnnamed, kin, saidAs, selfNamed, withRole } from './people.ts';
import type { Mention } from './phrases.ts';
import { NOBODY, type Scene, type Speaker, speakerOf } from './scene.ts';

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

function resolveNoun(scene: Scene, mention: Mention): Speaker {
  const { tokens, language } = scene.reading;
  const noun = tokens.lower(mention.head);
  const document = language.documents.has(noun);
  const lifeless = document || isBodyNoun(noun, language);
  const unnamed: Speaker = { ...NOBODY, noun, reference: lifeless ? 'thing' : genderOf(noun, language) };
  if (language.spokespeople.has(noun)) return spokesperson(scene, mention, noun) ?? unnamed;
  const author = document ? authorOf(scene, mention) : undefined;
  if (author !== undefined) return author;
  if (language.indefinite.has(tokens.lower(mention.first))) return selfNamed(scene, mention) ?? unnamed;
  const earlier = saidAs(scene, mention, noun);
  if (earlier !== undefined) return earlier;
  const titled = document
    ? scene.voices.withWord(noun).find(voice => voice.words.length > 1 && voice.words.at(-1) === noun)
    : undefined;
  if (titled !== undefined) return { ...speakerOf(titled), reference: 'thing' };
  if (document || (!lifeless && introducedUnnamed(scene, mention.first, noun))) return unnamed;
  const known = kin(scene, mention) ?? withRole(scene, mention);
  if (known !== undefined) return speakerOf(known);
  if (isBodyNoun(noun, language)) return literalBody(scene, mention);
  if (isPersonNoun(noun, language)) return epithet(scene, mention, noun) ?? unnamed;
  return ownerOf(scene, mention) ?? unnamed;
}
