import type { Span, TextSpan } from '../model.ts';
import { isRunningText } from './cursor.ts';
import type { Draft } from './draft.ts';

/** Words a name may hold in lower case. */
const particles = /^(?:al|bin|da|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|of|the|van|von|y|zu)$/;

/**
 * The phrases around an offset that somebody may be asked about, the most telling first: the selection, the name that
 * the offset is in (`James N. Mattis`), the word with its neighbours, the word. Empty outside of running text.
 */
export function phrasesAt(draft: Draft, offset: number, selection?: Span): readonly TextSpan[] {
  if (!isRunningText(draft, offset)) {
    return [];
  }
  const words = wordsOfLine(draft.text, offset);
  const at = words.findIndex(({ start, end }) => start <= offset && offset <= end);
  const word = words[at];
  if (!word) {
    return [];
  }
  const spans = [
    ...(selection && selection.end > selection.start ? [selection] : []),
    ...nameAround(words, at),
    ...neighbours(words, at),
    ...(word.text.length > 3 || isCapital(word) ? [word] : []),
  ];
  const phrases = spans.map(({ start, end }) => ({ start, end, text: draft.text.slice(start, end) }));
  return phrases.filter((one, index) => phrases.findIndex(({ text }) => text === one.text) === index);
}

function wordsOfLine(text: string, offset: number): TextSpan[] {
  const line = text.slice(0, offset).search(/[^\r\n]*$/);
  const end = /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const word = /(?:\p{Lu}\.)+(?=\s)|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;
  return [...text.slice(line, offset + end).matchAll(word)].map(({ index, 0: found }) => ({
    start: line + index,
    end: line + index + found.length,
    text: found,
  }));
}

function nameAround(words: readonly TextSpan[], at: number): Span[] {
  let first = at;
  let last = at;
  while (joins(words[first - 1], words[first])) {
    first--;
  }
  while (joins(words[last], words[last + 1])) {
    last++;
  }
  const run = trimParticles(words.slice(first, last + 1));
  // The first word may have its capital from the sentence it begins.
  return [run, trimParticles(run.slice(1))].flatMap(name => spanOf(name, words[at]));
}

function spanOf(name: readonly TextSpan[], word: TextSpan | undefined): Span[] {
  const [head, tail] = [name[0], name.at(-1)];
  return head && tail && word && name.length > 1 && name.includes(word)
    ? [{ start: head.start, end: tail.end }]
    : [];
}

/** Two words stand in one name: both can, and nothing but a space is between them. */
function joins(a: TextSpan | undefined, b: TextSpan | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end === 1 && canBeInName(a) && canBeInName(b);
}

function canBeInName(word: TextSpan): boolean {
  return isCapital(word) || particles.test(word.text);
}

function isCapital({ text }: TextSpan): boolean {
  return /^\p{Lu}/u.test(text);
}

function trimParticles(run: readonly TextSpan[]): readonly TextSpan[] {
  const first = run.findIndex(isCapital);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isCapital) + 1);
}

function neighbours(words: readonly TextSpan[], at: number): Span[] {
  const pairs = [
    [at - 1, at + 1],
    [at, at + 1],
    [at - 1, at],
  ];
  return pairs.flatMap(([first, last]) => {
    const [head, tail] = [words[first ?? -1], words[last ?? -1]];
    return head && tail ? [{ start: head.start, end: tail.end }] : [];
  });
}
