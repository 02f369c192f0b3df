import type { Reference } from '../languages/language.ts';
import type { Mention, Reading } from './phrases.ts';
import { referenceOf, type Voice, type Voices } from './voices.ts';

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
  /** The writer says "I". */
  readonly writes: boolean;
  /** Whom the article names most, beside its writer. */
  readonly hero: Speaker | null;
  /** Whose words surround, for a quote inside a quote. */
  readonly outer: Speaker | null;
  /** Who is meant by a mention, for those that have to know it of the words around one. */
  readonly resolve: (scene: Scene, mention: Mention) => Speaker;
  /** How many subjects deep a search for one subject is. */
  readonly depth: number;
}

export const NOBODY: Speaker = { name: null, voice: null, reference: undefined, noun: null };

export function speakerOf(voice: Voice): Speaker {
  return { name: voice.name, voice, reference: referenceOf(voice), noun: null };
}

/** How many sentences lie between two tokens; beyond a few it makes no difference. */
export function distance(scene: Scene, from: number, to: number): number {
  return Math.min(6, (scene.sentences[to] ?? 0) - (scene.sentences[from] ?? 0));
}
