import { hidden } from './blocks.ts';
import type { Pair } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';

/** An attribution put into a quotation is short; more than this many code units is text of its own. */
const longest = 120;

/**
 * Whether two quotations in one paragraph are one, cut by its attribution: `"A," she said, "B"`, or, where nothing
 * after them attributes the second, `"A," she said. "B."` A comma inside makes it doubtful (`"A," she said, while he replied, "B."`),
 * and two quotations for one do less harm than one for two.
 */
export function isInterruption(words: string, first: Pair, second: Pair): boolean {
  const between = words.slice(first.close + 1, second.open).replaceAll(hidden, '');
  const attribution = between.trim();
  if (between.length > longest || attribution.split(/\s+/).length < 2 || /[.!?;:,]\s/.test(attribution)) {
    return false;
  }
  const pauses = /[,?!—–-]$/.test(words.slice(0, first.close).trimEnd()) || attribution.startsWith(',');
  if (!pauses) {
    return false;
  }
  const end = words.slice(second.close - 1, second.close + 2).replaceAll(hidden, '');
  return attribution.endsWith(',') || (attribution.endsWith('.') && /[.?!…]/.test(end));
}

/** What of a paragraph belongs to a quotation that the paragraph before left open: indexes into its words. */
export function continues(
  { words, marks, heading }: Paragraph,
  mark: string,
): { from: number; to: number; closed: boolean } | undefined {
  const from = words.search(/[^\s\0]/);
  if (heading || from < 0 || words[from] !== mark) {
    return undefined;
  }
  const pair = marks.pairs.find(({ open }) => open === from);
  if (pair) {
    return { from: from + 1, to: pair.close, closed: true };
  }
  return marks.open[0] === from ? { from: from + 1, to: words.length, closed: false } : undefined;
}
