import type { Span } from '../../../src/core/model.ts';
import type { GoldText } from '../../gold/text.ts';
import type { FoundQuote, JudgedQuote, Score } from './score.ts';

const around = 50;

/** What went wrong in one text, a line each: the words in their context, then what was wanted and what was given. */
export function errorsOf(score: Score): string[] {
  const { text } = score;
  return [
    ...score.quotes.filter(({ isExact }) => !isExact).map(judged => missedLine(text, judged)),
    ...score.extra.map(found => `taken    ${contexts(text, found.segments)} → ${found.speaker}`),
    ...score.nonquotesTaken.map(span => `nonquote ${contexts(text, [span])}`),
    ...score.quotes
      .filter(({ found, hasSpeaker }) => found && !hasSpeaker)
      .map(judged => speakerLine(text, judged)),
  ].map(line => `${text.name}: ${line}`);
}

function missedLine(text: GoldText, { gold, found }: JudgedQuote): string {
  const wanted = contexts(text, gold.segments);
  return found
    ? `inexact  ${wanted}, given ${contexts(text, found.segments, 0)}`
    : `missed   ${gold.kind} ${wanted}`;
}

function speakerLine(text: GoldText, { gold, found }: JudgedQuote): string {
  const given = found && `${found.speaker} by "${found.mention}" (${found.confidence.toFixed(2)})`;
  return `speaker  ${contexts(text, gold.segments.slice(0, 1))}: wanted ${gold.speaker} by "${gold.mention}", given ${given}`;
}

function contexts(text: GoldText, spans: FoundQuote['segments'], width = around): string {
  return spans.map(span => context(text.text, span, width)).join(' + ');
}

function context(text: string, { start, end }: Span, width: number): string {
  const words =
    end - start > 100
      ? `${text.slice(start, start + 50)} ⋯ ${text.slice(end - 40, end)}`
      : text.slice(start, end);
  const line = `${text.slice(Math.max(0, start - width), start)}⟦${words}⟧${text.slice(end, end + width)}`;
  return line.replaceAll('\n', '⏎');
}
