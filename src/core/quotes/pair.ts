import { isSingle, type Mark } from './marks.ts';

/** What two marks enclose, or one mark whose partner was not printed; never both null. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** How far the words may reach where a mark is missing: the next mark of the kind, or the paragraph's end. */
  readonly limit: number;
}

/**
 * Pairs the marks of one paragraph, in one pass. A mark inside a quote that cannot be paired is passed over; a double one
 * outside that is never closed, or never opened, makes a pair of its own. Pairs come in the order in which they close.
 */
export function pairMarks(marks: readonly Mark[], end: number): Pair[] {
  const ahead = lookAhead(marks);
  const pairs: Pair[] = [];
  let stack: Mark[] = [];
  marks.forEach((mark, index) => {
    const depth = closable(stack, mark);
    const role = mark.role !== 'either' ? mark.role : depth < 0 ? 'opens' : 'closes';
    if (role === 'opens') {
      const again = stack.findIndex(open => open.shape === mark.shape);
      // The same mark opened twice is a quote within a quote only where it is closed twice, too.
      if (again >= 0 && ahead[index] !== TWICE) {
        pairs.push(...leftOpen(stack, again, mark.start));
        stack = stack.slice(0, again);
      }
      if (stack.length < DEEPEST) stack.push(mark);
    } else if (depth >= 0) {
      if (mark.doubtful && (ahead[index] !== NEVER || stack[depth]?.shape !== mark.shape)) return;
      pairs.push({ open: stack[depth] ?? null, close: mark, limit: end });
      stack = stack.slice(0, depth);
    } else if (!mark.doubtful && !isSingle(mark.shape) && stack.length === 0) {
      pairs.push({ open: null, close: mark, limit: pairs.at(-1)?.close?.end ?? 0 });
    }
  });
  pairs.push(...leftOpen(stack, 0, end));
  return pairs;
}

/** No text nests deeper; damaged ones would, without end. */
const DEEPEST = 8;

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
  const same = stack.findLastIndex(open => open.shape === mark.shape);
  if (same >= 0) return same;
  return stack.findLastIndex(open => isSingle(open.shape) === isSingle(mark.shape));
}

/** The outermost double mark left open from a depth on; a single one only where nothing is open around it. */
function leftOpen(stack: readonly Mark[], depth: number, limit: number): Pair[] {
  const outer = stack.slice(0, depth).some(mark => !isSingle(mark.shape));
  const open = stack.slice(depth).find((mark, index) => !isSingle(mark.shape) || index + depth === 0);
  return open === undefined || outer ? [] : [{ open, close: null, limit }];
}
