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

/** How a cell was reached. */
const moves = { meet: 1, literal: 2, alone: 3, stretch: 4, drop: 5 } as const;

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
  const { costs, width } = table;
  const above = (row - 1) * width;
  const here = row * width;
  const alone = priceAlone(element, vocabulary);
  const stretching = priceOfStretching(element);
  const stretches = stretching < impossible;
  costs[here] = (costs[above] ?? 0) + alone;
  table.moves[here] = moves.alone;
  for (let at = 1; at < width; at++) {
    let best = (costs[above + at] ?? 0) + (isFreeAt(element, stream, at, vocabulary) ? 0 : alone);
    let move: number = moves.alone;
    const further = stretches ? stretching : priceOfDropping(stream, at - 1, vocabulary);
    const beside = (costs[here + at - 1] ?? 0) + further;
    if (beside < best) {
      best = beside;
      move = stretches ? moves.stretch : moves.drop;
    }
    const met = stretches
      ? impossible
      : (costs[above + at - 1] ?? 0) + meeting(element, stream, at - 1, vocabulary).price;
    if (met <= best) {
      best = met;
      move = moves.meet;
    }
    const whole = costOfLiteral(element, stream.tokens, at, costs, above);
    if (whole <= best) {
      best = whole;
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
  while (row > 0) {
    const element = elements[row - 1];
    const move = table.moves[row * table.width + at];
    if (element === undefined) {
      break;
    }
    const index = row - 1;
    if (move === moves.stretch) {
      at--;
      continue;
    }
    if (move === moves.drop) {
      const kind = stream.soft?.has(at - 1) ? 'soft' : 'dropped';
      steps.push({ kind, element: row, from: at - 1, to: at });
      at--;
    } else if (move === moves.alone) {
      steps.push({
        kind: kindAlone(element, isFreeAt(element, stream, at, vocabulary)),
        element: index,
        from: at,
        to: stretchedTo,
      });
      row--;
    } else {
      const from = at - (move === moves.literal ? element.literal.length : 1);
      const kind = move === moves.literal ? 'same' : meeting(element, stream, from, vocabulary).kind;
      steps.push({ kind, element: index, from, to: at });
      at = from;
      row--;
    }
    stretchedTo = at;
  }
  return { steps: steps.reverse(), from: at, to: end };
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
