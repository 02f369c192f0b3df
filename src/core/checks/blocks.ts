import type { Pattern } from './pattern.ts';
import { quotesAround, type Source } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a quotation that stand in a source just so, one after the other. */
interface Block {
  readonly source: Source;
  /** Index of the first token in the source, and past the last one. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** How the pieces of a quotation lie in the sources they were taken from. */
export interface Patchwork {
  readonly kind: 'spliced' | 'order-changed';
  readonly sources: readonly Source[];
  /** The share of the quotation's words that the pieces cover. */
  readonly share: number;
}

/** Shorter pieces stand in many places by chance. */
const leastTokens = 4;
const leastWords = 3;

/** Pieces whose places are so near are of one statement in another order; from farther away they were brought together. */
const nearTokens = 80;

/**
 * Whether a quotation is patched together: of pieces from different articles or quotes, or of one statement's pieces in
 * another order. Undefined where its pieces follow one another as in the source.
 */
export function patchworkOf(
  pattern: Pattern,
  sources: readonly Source[],
  vocabulary: Vocabulary,
): Patchwork | undefined {
  const blocks = blocksOf(pattern, sources, vocabulary);
  const share = blocks.reduce((sum, { words }) => sum + words, 0) / Math.max(pattern.words, 1);
  const joints = blocks.slice(1).map((block, index) => jointOf(blocks[index] ?? block, block));
  const kind = joints.includes('spliced')
    ? 'spliced'
    : joints.includes('order-changed')
      ? 'order-changed'
      : undefined;
  return kind && { kind, share, sources: [...new Set(blocks.map(({ source }) => source))] };
}

function blocksOf(pattern: Pattern, sources: readonly Source[], vocabulary: Vocabulary): Block[] {
  const ids = pattern.elements.map(({ kind, id }) => (kind === 'token' ? vocabulary.lower(id) : -1));
  const blocks: Block[] = [];
  for (let at = 0; at < ids.length; ) {
    const block = longestAt(ids, at, sources, blocks.at(-1), vocabulary);
    if (block) {
      blocks.push(block);
    }
    at += block ? block.to - block.from : 1;
  }
  return blocks;
}

/** The longest piece from an index on; of equally long ones the one that goes on where the last piece ended, or near. */
function longestAt(
  ids: readonly number[],
  at: number,
  sources: readonly Source[],
  last: Block | undefined,
  vocabulary: Vocabulary,
): Block | undefined {
  let best: Block | undefined;
  for (const source of sources) {
    const lower = source.lower;
    for (let from = lower.indexOf(ids[at] ?? -1); from >= 0; from = lower.indexOf(ids[at] ?? -1, from + 1)) {
      let length = 1;
      while (at + length < ids.length && lower[from + length] === ids[at + length]) {
        length++;
      }
      const words = ids.slice(at, at + length).filter(id => vocabulary.isWord(id)).length;
      const block = { source, from, to: from + length, words };
      if (length >= leastTokens && words >= leastWords && isBetter(block, best, last)) {
        best = block;
      }
    }
  }
  return best;
}

function isBetter(block: Block, best: Block | undefined, last: Block | undefined): boolean {
  const longer = block.to - block.from - ((best?.to ?? 0) - (best?.from ?? 0));
  return longer > 0 || (longer === 0 && distance(block, last) < distance(best, last));
}

function distance(block: Block | undefined, last: Block | undefined): number {
  return block === undefined || block.source !== last?.source ? Infinity : Math.abs(block.from - last.to);
}

function jointOf(left: Block, right: Block): Patchwork['kind'] | undefined {
  const sameSource = left.source === right.source;
  const backwards = right.from < left.from;
  const near = Math.min(Math.abs(right.from - left.to), Math.abs(left.from - right.to)) <= nearTokens;
  if (!sameSource || (backwards && !near) || !sameStatement(left, right)) {
    return 'spliced';
  }
  return backwards ? 'order-changed' : undefined;
}

/** Both in one quote, or both the reporter's own words. */
function sameStatement(left: Block, right: Block): boolean {
  const of = ({ source, from }: Block): readonly number[] => quotesAround(source, from).map(({ id }) => id);
  const [one, other] = [of(left), of(right)];
  return (one.length === 0 && other.length === 0) || one.some(id => other.includes(id));
}
