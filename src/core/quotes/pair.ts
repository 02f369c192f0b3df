import { isSingle } from './glyphs.ts';
import type { Mark } from './marks.ts';

/** What two marks enclose, or one mark whose partner was not printed; never both null. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** How far the words may reach where a mark is missing: to the next mark of the kind, from the last, to the end. */
  readonly limit: number;
}

/** No text nests deeper; damaged ones would, without end. */
const DEEPEST = 8;

/**
 * Pairs the marks of one paragraph, in one pass. A mark inside a quote that cannot be paired is passed over; a double one
 * outside that is never closed, or never opened, makes a pair of its own. Pairs come in the order in which they close.
 */
export function pairMarks(marks: readonly Mark[], end: number): Pair[] {
  const ahead = lookAhead(marks);
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const depth = closable(stack, mark);
    const closing = ahead[index] ?? NEVER;
    if (mark.role === 'opens' || (mark.role === 'either' && depth < 0)) {
      open(stack, pairs, mark, closing);
    } else if (depth >= 0) {
      const opening = stack[depth];
      if (opening === undefined || !closes(opening, mark, closing)) continue;
      pairs.push({ open: opening, close: mark, limit: end });
      stack.length = depth;
    } else if (!mark.doubtful && !isSingle(mark.shape) && stack.length === 0) {
      pairs.push({ open: null, close: mark, limit: pairs.at(-1)?.close?.end ?? 0 });
    }
  }
  pairs.push(...leftOpen(stack, 0, end));
  return pairs;
}

/** The same mark opened twice is a quote within a quote only where it is closed twice, too. */
function open(stack: Mark[], pairs: Pair[], mark: Mark, closing: number): void {
  const again = stack.findIndex(({ shape }) => shape === mark.shape);
  if (again >= 0 && closing !== TWICE) {
    pairs.push(...leftOpen(stack, again, mark.start));
    stack.length = again;
  }
  if (stack.length < DEEPEST) stack.push(mark);
}

/** A doubtful mark closes only its own shape, and only where no surer one will. */
function closes(opening: Mark, mark: Mark, closing: number): boolean {
  return !mark.doubtful || (closing === NEVER && opening.shape === mark.shape);
}

/** Whether, behind a mark, marks of its shape close before one opens: not at all, once surely, or twice surely. */
const NEVER = 0;
const ONCE = 1;
const TWICE = 2;

function lookAhead(marks: readonly Mark[]): Uint8Array {
  const ahead = new Uint8Array(marks.length);
  const closing = new Map<string, number>();
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    const count = closing.get(mark.shape) ?? NEVER;
    ahead[index] = count;
    if (mark.role === 'opens') closing.set(mark.shape, NEVER);
    else if (!mark.doubtful) closing.set(mark.shape, count === NEVER ? ONCE : TWICE);
  }
  return ahead;
}

/** Which open mark this one would close: the innermost of its shape, else the innermost of its kind; -1 for none. */
function closable(stack: readonly Mark[], mark: Mark): number {
  const same = stack.findLastIndex(({ shape }) => shape === mark.shape);
  return same >= 0 ? same : stack.findLastIndex(({ shape }) => isSingle(shape) === isSingle(mark.shape));
}

/** The outermost double mark left open from a depth on; a single one only where nothing is open around it. */
function leftOpen(stack: readonly Mark[], depth: number, limit: number): Pair[] {
  const outer = stack.slice(0, depth).some(({ shape }) => !isSingle(shape));
  const left = stack.slice(depth).find(({ shape }, index) => !isSingle(shape) || index + depth === 0);
  return left === undefined || outer ? [] : [{ open: left, close: null, limit }];
}
