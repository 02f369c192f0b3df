import type { Draft } from '../draft/draft.ts';
import { escapeMarkdown } from './escape.ts';
import { type Job, printed, type Written } from './job.ts';
import type { Place, Surroundings } from './place.ts';
import { attributedQuotation, cutQuotation, plainQuotation } from './sentence.ts';
import { shiftMarks } from './words.ts';

/** Prints a quote between marks in the paragraph where it is inserted. */
export function inlineQuote(job: Job, draft: Draft, { replace }: Place, around: Surroundings): Written {
  const end = replace.end + around.stop.length;
  const before = draft.text[replace.start - 1] ?? '';
  const after = draft.text[end] ?? '';
  const leading = before === '' || /[\s([{—–'"“‘«„]/.test(before) ? '' : ' ';
  const trailing = after === '' || /[\s)\]}—–.,;:?!'"”’»“]/.test(after) ? '' : ' ';
  const text = `${leading}${inlineText(job, around)}${trailing}`;
  return { start: replace.start, end, text, tail: trailing.length };
}

function inlineText(job: Job, around: Surroundings): string {
  const { words, speaker, citation, conventions } = job;
  const text = job.toMarkdown(printed(job, 1, around.lead === '').join(' '));
  const own = /[.…]["'”’»]?$/.test(text) && around.follows !== 'words' ? '.' : '';
  const stop = around.stop || own;
  if (speaker === null || around.lead !== '' || around.follows === 'words' || /[,;:]/.test(around.stop)) {
    return plainQuotation(text, stop, citation, conventions);
  }
  const attribution = { ...job, speaker: escapeMarkdown(speaker) };
  return words.cut
    ? cutQuotation(inMarks(words.cut, job), attribution, stop || '.', citation, conventions)
    : attributedQuotation(text, attribution, citation, conventions);
}

function inMarks<Cut extends { readonly before: string; readonly after: string }>(
  cut: Cut,
  { conventions, toMarkdown }: Job,
): Cut {
  const inside = (text: string) => toMarkdown(shiftMarks(text, 1, conventions));
  return { ...cut, before: inside(cut.before), after: inside(cut.after) };
}
