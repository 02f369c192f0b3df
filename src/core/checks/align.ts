import type { Span } from '../model.ts';
import type { Element } from './pattern.ts';
import {
  impossible,
  isFreeAt,
  meeting,
  priceAlone,
  priceOfDropping,
  priceOfStretching,
  type StepKind,
  type Stream,
  stretches,
} from './prices.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Step {
  readonly kind: StepKind;
  /** Index of the element; for source tokens without one, of the next element. */
  readonly element: number;
  /** Indexes of the source tokens it stands for, half open; empty for none. */
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** 0 for words that are all the source's. */
  readonly cost: number;
  /** Indexes of the first source token and past the last one. */
  readonly from: number;
  readonly to: number;
}

/** How a cell was reached. Where a literal is the cheapest way, what would be without it stands beside it. */
const moves = { meet: 1, alone: 2, stretch: 4, drop: 8, literal: 16 } as const;

interface Table {
  readonly costs: Int32Array;
  readonly moves: Uint8Array;
  readonly width: number;
}

/**
 * The cheapest way to read a pattern as words of a source, beginning and ending anywhere in it (Needleman and Wunsch's
 * alignment with free ends). Undefined for a pattern without elements. Takes time and memory in proportion to pattern
 * times source.
 */
export function align(
  elements: readonly Element[],
  stream: Stream,
  vocabulary: Vocabulary,
): Alignment | undefined {
  if (elements.length === 0) {
    return undefined;
  }
  const width = stream.tokens.length + 1;
  const size = (elements.length + 1) * width;
  const table = { costs: new Int32Array(size), moves: new Uint8Array(size), width };
  elements.forEach((element, index) => {
    fillRow(table, index + 1, element, stream, vocabulary);
  });
  const last = table.costs.subarray(elements.length * width);
  const end = endOf(last);
  return { ...traced(table, elements, end, stream, vocabulary), cost: last[end] ?? impossible };
}

/** The first of the best places, as far as it goes: a word at the end that differs stands for one, rather than for nothing. */
function endOf(costs: Int32Array): number {
  let end = costs.indexOf(costs.reduce((least, cost) => Math.min(least, cost), impossible));
  while (costs[end + 1] === costs[end]) {
    end++;
  }
  return end;
}

function fillRow(table: Table, row: number, element: Element, stream: Stream, vocabulary: Vocabulary): void {
  if (stretches(element)) {
    fillStretching(table, row, element, stream, vocabulary);
  } else {
    fillMeeting(table, row, element, stream, vocabulary);
  }
}

/** An element that leaves out source tokens, or stands for some; or that the source prints itself, and then for that alone. */
function fillStretching(
  table: Table,
  row: number,
  element: Element,
  stream: Stream,
  vocabulary: Vocabulary,
): void {
  const { costs, width } = table;
  const above = (row - 1) * width;
  const here = row * width;
  const alone = priceAlone(element, vocabulary);
  let stretched = impossible;
  for (let at = 0; at < width; at++) {
    const begun = (costs[above + at] ?? 0) + alone;
    const longer = stretched + priceOfStretching(element, stream.tokens.ids[at - 1], vocabulary);
    const isLonger = longer < begun;
    stretched = isLonger ? longer : begun;
    const literal = costOfLiteral(element, stream.tokens, at, costs, above);
    costs[here + at] = Math.min(stretched, literal);
    table.moves[here + at] =
      (literal <= stretched ? moves.literal : 0) | (isLonger ? moves.stretch : moves.alone);
  }
}

function fillMeeting(
  table: Table,
  row: number,
  element: Element,
  stream: Stream,
  vocabulary: Vocabulary,
): void {
  const { costs, width } = table;
  const above = (row - 1) * width;
  const here = row * width;
  const alone = priceAlone(element, vocabulary);
  for (let at = 0; at < width; at++) {
    let best = (costs[above + at] ?? 0) + (isFreeAt(element, stream, at, vocabulary) ? 0 : alone);
    let move: number = moves.alone;
    if (at > 0) {
      const dropped = (costs[here + at - 1] ?? 0) + priceOfDropping(stream, at - 1, vocabulary);
      if (dropped < best) {
        best = dropped;
        move = moves.drop;
      }
      const met = (costs[above + at - 1] ?? 0) + meeting(element, stream, at - 1, vocabulary).price;
      if (met <= best) {
        best = met;
        move = moves.meet;
      }
    }
    const literal = costOfLiteral(element, stream.tokens, at, costs, above);
    if (literal <= best) {
      best = literal;
      move = moves.literal;
    }
    costs[here + at] = best;
    table.moves[here + at] = move;
  }
}

/** Of brackets and dots that the source prints itself, just so. */
function costOfLiteral(
  { kind, literal }: Element,
  tokens: Tokens,
  end: number,
  costs: Int32Array,
  above: number,
): number {
  const start = end - literal.length;
  const stands =
    kind !== 'token' &&
    literal.length > 0 &&
    start >= 0 &&
    literal.every((id, index) => tokens.ids[start + index] === id);
  return stands ? (costs[above + start] ?? impossible) : impossible;
}

/** Walks back from the end to where the pattern begins. */
function traced(
  table: Table,
  elements: readonly Element[],
  end: number,
  stream: Stream,
  vocabulary: Vocabulary,
): Omit<Alignment, 'cost'> {
  const steps: Step[] = [];
  let row = elements.length;
  let at = end;
  let stretchedTo = end;
  for (let element = elements[row - 1]; element !== undefined; element = elements[row - 1]) {
    const cell = table.moves[row * table.width + at] ?? 0;
    // Once it stretches, an element does not end as a literal.
    const move = cell & moves.literal && at === stretchedTo ? moves.literal : cell & ~moves.literal;
    if (move === moves.stretch) {
      at--;
      continue;
    }
    const from = at - lengthOf(move, element);
    const to = move === moves.alone ? stretchedTo : at;
    const kind = kindOf(move, element, stream, { start: from, end: to }, vocabulary);
    steps.push({ kind, element: move === moves.drop ? row : row - 1, from, to });
    row -= move === moves.drop ? 0 : 1;
    at = from;
    stretchedTo = at;
  }
  return { steps: steps.reverse(), from: at, to: end };
}

/** How many source tokens a move goes over. */
function lengthOf(move: number, element: Element): number {
  if (move === moves.alone) {
    return 0;
  }
  return move === moves.literal ? element.literal.length : 1;
}

function kindOf(
  move: number,
  element: Element,
  stream: Stream,
  { start: from, end: to }: Span,
  vocabulary: Vocabulary,
): StepKind {
  switch (move) {
    case moves.literal:
      return 'same';
    case moves.drop:
      return stream.soft?.has(from) ? 'soft' : 'dropped';
    case moves.alone:
      return hidesBracket(element, stream, from, to, vocabulary)
        ? 'replaced'
        : kindAlone(element, isFreeAt(element, stream, from, vocabulary));
    default:
      return meeting(element, stream, from, vocabulary).kind;
  }
}

/** Brackets that the source prints are its own words: the writer's may not stand for them. */
function hidesBracket(
  { kind }: Element,
  { tokens }: Stream,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): boolean {
  const ids = kind === 'insertion' ? tokens.ids.slice(from, to) : [];
  return ids.some(id => vocabulary.key(id) === '[');
}

function kindAlone(element: Element, isFree: boolean): StepKind {
  switch (element.kind) {
    case 'omission':
      return 'omitted';
    case 'insertion':
      return 'inserted';
    case 'interruption':
      return 'soft';
    default:
      return isFree ? 'soft' : 'added';
  }
}
