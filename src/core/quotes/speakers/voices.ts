import { mensNames, womensNames } from '../languages/given.ts';
import type { Reference } from '../languages/language.ts';
import type { Name } from './names.ts';
import type { Reading } from './phrases.ts';
import { LOWER, type Tokens } from './tokens.ts';

/** Somebody, or a body, that the article names. */
export interface Voice {
  /** The fullest form printed, without titles. */
  name: string;
  readonly words: readonly string[];
  body: boolean;
  /** What the article calls them: the words of titles, roles and asides. */
  readonly roles: Set<string>;
  readonly titles: Set<string>;
  woman: number;
  man: number;
  thing: number;
  /** How much speaks for this being a person. */
  person: number;
  /** How often the full name is printed, and when first. */
  times: number;
  readonly order: number;
}

interface Printed {
  readonly name: Name;
  readonly words: readonly string[];
}

/** All who are named in an article, found by any word of their names. */
export class Voices {
  readonly all: Voice[] = [];
  private readonly reading: Reading;
  private readonly byKey = new Map<string, Voice>();
  private readonly byWord = new Map<string, Voice[]>();
  private byRole: Map<string, Voice[]> | undefined;
  private small: ReadonlySet<string> | undefined;
  private readonly byName = new Map<Name, Voice | null>();

  constructor(reading: Reading) {
    this.reading = reading;
    const names = reading.names.map(name => ({ name, words: wordsOf(reading.tokens, name) }));
    this.addFull(names.filter(({ name, words }) => words.length > 1 && !name.shouted && !name.heading));
    for (const { name, words } of names) if (words.length === 1) this.addShort(name, words);
  }

  /** Who a printed name stands for. */
  of(name: Name): Voice | undefined {
    let known = this.byName.get(name);
    if (known === undefined) {
      known = this.find(name) ?? null;
      this.byName.set(name, known);
    }
    return known ?? undefined;
  }

  /** Looks names up anew, when more has become known of their bearers. */
  forget(): void {
    this.byName.clear();
  }

  /** Those who have a word in their name, in any of its forms, in the order they are named. */
  withWord(word: string): readonly Voice[] {
    return this.byWord.get(this.stem(word)) ?? [];
  }

  /** Those whom the article gives a role to. */
  withRole(noun: string): readonly Voice[] {
    if (this.byRole === undefined) {
      this.byRole = new Map();
      for (const voice of this.all) {
        for (const role of voice.roles) {
          const list = this.byRole.get(role);
          if (list === undefined) this.byRole.set(role, [voice]);
          else list.push(voice);
        }
      }
    }
    return this.byRole.get(noun) ?? [];
  }

  /** Whether the article prints a word with a small letter too. */
  isWord(word: string): boolean {
    this.small ??= smallWords(this.reading.tokens);
    return this.small.has(word);
  }

  /** What all forms of a word begin with, where names are inflected; else the word. */
  private stem(word: string): string {
    return this.reading.language.inflectsNames ? word.slice(0, Math.min(4, word.length - 1)) : word;
  }

  /** Longer names first, so that shorter ones are found to be theirs; of those equally long the shorter form. */
  private addFull(names: readonly Printed[]): void {
    const distinct = new Map<string, Printed & { times: number; order: number }>();
    for (const [order, printed] of names.entries()) {
      const key = printed.words.join(' ');
      const known = distinct.get(key);
      if (known === undefined) distinct.set(key, { ...printed, times: 1, order });
      else known.times += 1;
    }
    const ordered = [...distinct].sort(
      ([keyA, a], [keyB, b]) => b.words.length - a.words.length || keyA.length - keyB.length,
    );
    for (const [key, { name, words, times, order }] of ordered) {
      const voice = this.fuller(words) ?? this.add(name, words, order);
      this.byKey.set(key, voice);
      voice.times += times;
    }
    for (const list of this.byWord.values()) if (list.length > 1) list.sort((a, b) => a.order - b.order);
  }

  private fuller(words: readonly string[]): Voice | undefined {
    const last = words.at(-1) ?? '';
    return this.withWord(last).find(
      voice =>
        this.isSame(last, voice.words.at(-1) ?? '') &&
        words.every(word => voice.words.some(other => this.isSame(word, other))),
    );
  }

  /** "J." is "John"; where names are inflected, "Harjun" is "Harju". */
  private isSame(short: string, long: string): boolean {
    if (this.stem(short) === this.stem(long)) return true;
    return short.length === 2 && short.endsWith('.') && long.startsWith(short.charAt(0));
  }

  /** A single word is somebody's name where it is printed inside a sentence or after a title. */
  private addShort(name: Name, words: readonly string[]): void {
    const untitled = name.titled === name.first;
    const common = name.opens || (this.reading.language.capitalNouns && !name.acronym);
    if (name.shouted || name.heading || (untitled && common)) return;
    this.shorten(words[0] ?? '');
    if (this.withWord(words[0] ?? '').length === 0) this.add(name, words, Number.MAX_SAFE_INTEGER);
  }

  /** Where names are inflected, a last name printed shorter elsewhere is its first form: "Ståhl", not "Ståhlin". */
  private shorten(word: string): void {
    if (!this.reading.language.inflectsNames) return;
    for (const voice of this.withWord(word)) {
      const last = voice.words.at(-1) ?? '';
      if (voice.words.length < 2 || !last.startsWith(word) || !voice.name.toLowerCase().endsWith(last))
        continue;
      voice.name = voice.name.slice(0, voice.name.length - last.length + word.length);
    }
  }

  private add(name: Name, words: readonly string[], order: number): Voice {
    const { start, end } = this.reading.tokens.span(name.first, name.last);
    const woman = womensNames.has(words[0] ?? '') ? 4 : 0;
    const man = mensNames.has(words[0] ?? '') ? 4 : 0;
    const voice: Voice = {
      name: this.reading.tokens.text.slice(start, end),
      words,
      body: name.body,
      roles: new Set(),
      titles: new Set(),
      woman,
      man,
      thing: 0,
      person: (woman + man > 0 ? 2 : 0) - (this.reading.language.landmarks.has(words.at(-1) ?? '') ? 9 : 0),
      times: 0,
      order,
    };
    this.all.push(voice);
    this.byKey.set(words.join(' '), voice);
    for (const part of words) {
      const word = this.stem(part);
      if (this.reading.language.particles.has(word)) continue;
      const list = this.byWord.get(word);
      if (list === undefined) this.byWord.set(word, [voice]);
      else if (list.at(-1) !== voice) list.push(voice);
    }
    return voice;
  }

  private find(name: Name): Voice | undefined {
    const words = wordsOf(this.reading.tokens, name);
    const known = words.length > 1 ? this.byKey.get(words.join(' ')) : undefined;
    if (known !== undefined) return known;
    const last = words.at(-1) ?? '';
    const same = this.withWord(last);
    const candidates =
      same.length > 0 || !last.endsWith('s') ? same : this.withWord(last.replace(/'?s$/u, ''));
    const fitting = candidates.filter(voice =>
      words.every(word => words.length === 1 || voice.words.some(other => this.isSame(word, other))),
    );
    return fitting.length < 2 ? fitting[0] : this.choose(name, last, fitting);
  }

  /** Among people who share a word: the title decides, then the last name, then who was named first. */
  private choose(name: Name, word: string, voices: readonly Voice[]): Voice | undefined {
    const title = titleOf(this.reading, name);
    const scored = voices.map((voice, order) => {
      const lasts = voice.words.at(-1) === word ? 4 : 0;
      const firsts = voice.words[0] === word ? 3 + Math.min(voice.times, 9) / 10 : 0;
      return { voice, score: Math.max(lasts, firsts) + this.titleScore(title, voice) - order / 100 };
    });
    return scored.sort((a, b) => b.score - a.score)[0]?.voice;
  }

  private titleScore(title: string | undefined, voice: Voice): number {
    if (title === undefined) return 0;
    const reference =
      this.reading.language.titles.get(title) ?? this.reading.language.titles.get(`${title}.`);
    const known = referenceOf(voice);
    const sex = reference === undefined || known === undefined ? 0 : reference === known ? 2 : -4;
    const same = voice.titles.size === 0 ? 0 : voice.titles.has(title) ? 3 : -2;
    return sex + same;
  }
}

function smallWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) if (tokens.kind(at) === LOWER) words.add(tokens.lower(at));
  return words;
}

function wordsOf(tokens: Tokens, name: Name): readonly string[] {
  const words: string[] = [];
  for (let at = name.first; at <= name.last; at += 1) if (tokens.isWord(at)) words.push(tokens.lower(at));
  return words;
}

export function titleOf(reading: Reading, name: Name): string | undefined {
  if (name.titled === name.first) return undefined;
  return reading.tokens.lower(name.first - 1).replace(/\.$/u, '');
}

/** Whether a voice is a man's, a woman's or a body's, as far as the article tells. */
export function referenceOf(voice: Voice): Reference | undefined {
  if (voice.body || (voice.thing > voice.woman + voice.man + 1 && voice.titles.size === 0)) return 'thing';
  if (voice.woman > voice.man + 1) return 'woman';
  return voice.man > voice.woman + 1 ? 'man' : undefined;
}
