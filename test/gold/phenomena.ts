import { contains, edgeMarks } from './marks.ts';
import type { GoldQuote, GoldText } from './text.ts';

/**
 * What a quote shows, as far as the marking tells: its marks, its shape and how its speaker is named. The names are
 * those of the shared gold where it has them.
 */
export function phenomenaOf(quote: GoldQuote, gold: GoldText): string[] {
  return [...marksShown(quote, gold.text), ...shapeShown(quote, gold), attributionShown(quote)];
}

const pairs: Readonly<Record<string, string>> = {
  '“”': 'curly-double',
  '""': 'straight-double',
  '‘’': 'curly-single',
  "''": 'straight-single',
  '«»': 'guillemets',
  '»«': 'guillemets-inward',
  '›‹': 'guillemets-inward-single',
  '‹›': 'guillemets-single',
  '„“': 'low-high',
  '‚‘': 'low-high-single',
  '„”': 'low-right',
  '””': 'same-mark-curly',
  '’’': 'same-mark-curly-single',
  '「」': 'corner-brackets',
};

function marksShown(quote: GoldQuote, text: string): string[] {
  const shown = quote.segments.map(segment => {
    const { opening, closing } = edgeMarks(text, segment);
    const found = `${opening?.character ?? ''}${closing?.character ?? ''}`;
    return found.length === 2
      ? (pairs[found] ?? 'mixed-marks')
      : found.length === 1
        ? 'one-mark'
        : 'no-marks';
  });
  return [...new Set(shown)];
}

function shapeShown(quote: GoldQuote, gold: GoldText): string[] {
  const [first] = quote.segments;
  const gaps = quote.segments.slice(1).map((segment, index) => {
    return gold.text.slice(quote.segments[index]?.end ?? 0, segment.start);
  });
  const words = quote.segments.map(segment => segment.text).join(' ');
  const others = gold.quotes.filter(other => other !== quote).flatMap(other => other.segments);
  const shapes: readonly (readonly [string, boolean])[] = [
    ['multi-paragraph', gaps.some(gap => gap.includes('\n\n'))],
    ['several-segments', gaps.length > 0],
    ['nested', others.some(other => first !== undefined && contains(other, first))],
    ['one-word', !/\s/.test(words)],
    ['headline', quote.kind === 'headline'],
  ];
  return shapes.filter(([, shown]) => shown).map(([name]) => name);
}

function attributionShown({ speaker, mention }: GoldQuote): string {
  if (mention === null) {
    return 'no-attribution';
  }
  const named = speaker?.split(' ').some(word => mention.includes(word)) ?? false;
  return named ? 'named-at-attribution' : speaker === null ? 'unnamed' : 'role-or-pronoun';
}
