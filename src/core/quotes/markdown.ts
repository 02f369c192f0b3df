import type { Passage, Span } from '../model.ts';
import { lastSentence } from './leadIns.ts';
import { type Layout, type Section, textSection } from './sections.ts';

/** Tells headings, block quotes and fenced code from running text. */
export function markdownSections(layout: Layout, title: Span | null): void {
  const { text, passages, sections } = layout;
  let fence: string | undefined;
  passages.forEach((passage, index) => {
    const head = text.slice(passage.start, Math.min(passage.end, passage.start + 8));
    const mark = /^(```|~~~)/.exec(head)?.[0];
    if (fence !== undefined || mark !== undefined) {
      sections[index] = textSection({ start: passage.end, end: passage.end });
      fence = fence === undefined ? mark : mark === fence ? undefined : fence;
    } else if (
      /^#{1,6}\s/.test(head) ||
      (title !== null && title.start >= passage.start && title.end <= passage.end)
    ) {
      sections[index] = { ...textSection(passage), type: 'headline' };
    } else if (head.startsWith('>')) {
      sections[index] = blockLine(layout, index);
    }
  });
}

/** One line of a block quote: a segment of it, or, as its last line, the name of whose words it is. */
function blockLine({ text, passages, sections }: Layout, index: number): Section {
  const passage = passages[index] ?? { start: 0, end: 0 };
  const words = unquoted(text, passage);
  const before = passages[index - 1];
  const goesOn = before !== undefined && isQuoted(text, before) && isAdjacent(text, before, passage);
  if (goesOn && isCredit(text, words) && isLastLine(text, passages, index)) return textSection(words);
  const previous = goesOn ? sections[index - 1] : undefined;
  const lead = previous?.lead ?? (before === undefined || goesOn ? null : lastSentence(text, before));
  const ledIn = lead !== null && text.slice(lead.start, lead.end).endsWith(':');
  return { type: 'block', span: words, continues: goesOn, lead: ledIn ? lead : null, turn: null };
}

function unquoted(text: string, { start, end }: Passage): Span {
  let from = start;
  while (from < end && /[>\s]/.test(text.charAt(from))) from += 1;
  return { start: from, end };
}

function isQuoted(text: string, passage: Passage): boolean {
  return text.charAt(passage.start) === '>';
}

function isAdjacent(text: string, before: Passage, passage: Passage): boolean {
  return !/\n\s*\n|\r\s*\r/.test(text.slice(before.end, passage.start));
}

function isLastLine(text: string, passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  return (
    passage !== undefined && (next === undefined || !isQuoted(text, next) || !isAdjacent(text, passage, next))
  );
}

/** "— Name, 14:20": a line that begins with a dash, or a short one that is no sentence. */
function isCredit(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /^[-–—]{1,2}\s*\p{L}/u.test(words) || (words.length <= 60 && /^\p{Lu}.*[^.!?…"”’»:,]$/u.test(words));
}
