import type { Quotation } from '../draft/draft.ts';
import { type Tokens, together, tokenize, withoutMarks } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of a quotation's segment; indexes into the segment's text. */
export interface Place {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/**
 * One thing a quotation asks of its source. A token must stand there; an `omission` (`…`, `[…]`) lets words be left out; an
 * `insertion` (`[words]`) is the writer's and may stand for some words; a `changed` word (`[W]e`, `go[es]`) is the source's
 * but for what is in the brackets; at an `interruption` a new sentence begins after the attribution.
 */
export interface Element {
  readonly kind: 'token' | 'omission' | 'insertion' | 'changed' | 'interruption';
  readonly id: number;
  /** 1 where white space stands before it; null where that does not matter: at the beginning and after what is marked. */
  readonly spaced: number | null;
  /** A comma or full stop that may be missing or differ: the last one of a segment, or one beside an omission. */
  readonly soft: boolean;
  readonly place: Place;
  /** What the draft prints there, folded: the way a source that prints the same marks itself has it. */
  readonly literal: readonly number[];
  /** Of a changed word, the letters outside of the brackets, and all of them. */
  readonly outside?: { readonly before: string; readonly after: string; readonly whole: string };
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** All tokens as printed, taken for the source's own. */
  readonly literal: Tokens;
  /** How many words the quotation takes from its source. */
  readonly words: number;
  /** The same, as the vocabulary numbers them. */
  readonly wordIds: readonly number[];
}

/** What is between the marks of a quotation, as its source is asked for it. */
export function patternOf(quotation: Quotation, draft: string, vocabulary: Vocabulary): Pattern {
  const segments = quotation.segments.map(({ text }) => withoutMarks(tokenize(text, vocabulary), vocabulary));
  const elements = segments.flatMap((tokens, segment): Element[] => {
    const read = elementsOf(tokens, segment, vocabulary);
    const interrupted = segment > 0 && newSentence(quotation, segment, draft);
    return interrupted ? [interruption(segment), ...read] : read;
  });
  const wordIds = elements.filter(isSourceWord(vocabulary)).map(({ id }) => id);
  return {
    elements: softened(elements, vocabulary),
    literal: together(segments),
    words: wordIds.length,
    wordIds,
  };
}

function isSourceWord(vocabulary: Vocabulary): (element: Element) => boolean {
  return ({ kind, id }) => (kind === 'token' && vocabulary.isWord(id)) || kind === 'changed';
}

function isStop(key: string): boolean {
  return key === '.' || key === ',';
}

function elementsOf(tokens: Tokens, segment: number, vocabulary: Vocabulary): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < tokens.length; ) {
    const closing = closingOf(tokens, index, vocabulary);
    const element = elementAt(tokens, index, closing, segment, vocabulary);
    if (element.kind === 'changed' && joinsBefore(tokens, index, vocabulary)) {
      elements.pop();
    }
    elements.push(element);
    while (index < tokens.length && (tokens.starts[index] ?? 0) < element.place.to) {
      index++;
    }
  }
  return elements;
}

function elementAt(
  tokens: Tokens,
  index: number,
  closing: number,
  segment: number,
  vocabulary: Vocabulary,
): Element {
  const inner = tokens.ids.slice(index + 1, closing).map(id => vocabulary.key(id));
  const place = { segment, from: tokens.starts[index] ?? 0, to: tokens.ends[closing] ?? 0 };
  const base = {
    id: tokens.ids[index] ?? -1,
    spaced: tokens.spaced[index] ?? null,
    soft: false,
    place,
    literal: tokens.ids.slice(index, closing + 1),
  };
  const key = vocabulary.key(base.id);
  if (key === '…' || (closing > index && inner.every(word => word === '…' || word === '.'))) {
    return { ...base, kind: 'omission' };
  }
  if (key !== '[' || closing === index) {
    return { ...base, kind: 'token', literal: [base.id], place: { ...place, to: tokens.ends[index] ?? 0 } };
  }
  return changedWord(tokens, index, closing, base, vocabulary) ?? { ...base, kind: 'insertion' };
}

const closings: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);

/** Words in brackets are few; a bracket that is not closed within this many tokens is a bracket. */
const longestInsertion = 30;

/** Where a bracket that opens at an index closes; the index itself where none opens, or it does not close. */
function closingOf(tokens: Tokens, opening: number, vocabulary: Vocabulary): number {
  const mark = closings.get(vocabulary.key(tokens.ids[opening] ?? -1));
  if (mark === undefined) {
    return opening;
  }
  const to = Math.min(tokens.length, opening + longestInsertion);
  for (let index = opening + 1; index < to; index++) {
    if (vocabulary.key(tokens.ids[index] ?? -1) === mark) {
      return index;
    }
  }
  return opening;
}

function joinsBefore(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  return index > 0 && tokens.spaced[index] === 0 && vocabulary.isWord(tokens.ids[index - 1] ?? -1);
}

/** A bracket inside a word, with nothing but letters in it. */
function changedWord(
  tokens: Tokens,
  index: number,
  closing: number,
  base: Omit<Element, 'kind'>,
  vocabulary: Vocabulary,
): Element | undefined {
  const joinsAfter = tokens.spaced[closing + 1] === 0 && vocabulary.isWord(tokens.ids[closing + 1] ?? -1);
  const starts = joinsBefore(tokens, index, vocabulary);
  if (closing !== index + 2 || (!starts && !joinsAfter)) {
    return undefined;
  }
  const before = starts ? vocabulary.key(tokens.ids[index - 1] ?? -1) : '';
  const after = joinsAfter ? vocabulary.key(tokens.ids[closing + 1] ?? -1) : '';
  const whole = before + vocabulary.key(tokens.ids[index + 1] ?? -1) + after;
  const first = starts ? index - 1 : index;
  const last = joinsAfter ? closing + 1 : closing;
  return {
    ...base,
    kind: 'changed',
    id: vocabulary.intern(whole),
    spaced: tokens.spaced[first] ?? null,
    literal: tokens.ids.slice(first, last + 1),
    place: { segment: base.place.segment, from: tokens.starts[first] ?? 0, to: tokens.ends[last] ?? 0 },
    outside: { before, after, whole },
  };
}

function interruption(segment: number): Element {
  const place = { segment, from: 0, to: 0 };
  return { kind: 'interruption', id: -1, spaced: null, soft: false, place, literal: [] };
}

/** Whether the attribution before a segment ends its sentence, so that the words after it are said anew. */
function newSentence({ segments }: Quotation, index: number, draft: string): boolean {
  const between = draft.slice(segments[index - 1]?.end ?? 0, segments[index]?.start ?? 0);
  return /\p{L}[^\n]*[.!?:]\s*\P{L}{0,3}$/u.test(between);
}

/** Says of each element what of it may differ for where it stands. */
function softened(elements: readonly Element[], vocabulary: Vocabulary): Element[] {
  return elements.map((element, index) => {
    const [before, next] = [elements[index - 1], elements[index + 1]];
    const isFirst = before?.place.segment !== element.place.segment;
    const isLast = next?.place.segment !== element.place.segment;
    const besideOmission = next?.kind === 'omission' || before?.kind === 'omission';
    const stops = element.kind === 'token' && isStop(vocabulary.key(element.id));
    return {
      ...element,
      soft: stops && (isLast || besideOmission),
      spaced: isFirst || before.kind !== 'token' ? null : element.spaced,
    };
  });
}
