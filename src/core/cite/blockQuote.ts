import type { Draft } from '../draft/draft.ts';
import { escapeLine, escapeMarkdown } from './escape.ts';
import type { Job, Written } from './job.ts';
import { printed } from './job.ts';
import type { Place, Surroundings } from './place.ts';

/** Prints a quote as a block quote of its own, led in by its speaker where nothing before it does. */
export function blockQuote(
  job: Job,
  { text }: Draft,
  { replace, opened }: Place,
  around: Surroundings,
): Written {
  const { eol, prefix } = around;
  const line = opened === 'block' ? '' : prefix;
  const start = replace.start - (/[ \t]*$/.exec(text.slice(0, replace.start))?.[0].length ?? 0);
  const blank = `${eol}${line.trimEnd()}${eol}`;
  const intro = blockIntro(job, around);
  const before = beforeBlock(text, start, opened, around, blank);
  const quote = blockLines(job)
    .map(part => `${line}${part}`.trimEnd())
    .join(eol);
  const first = before === '' && intro === '' ? quote.slice(line.length) : quote;
  const introduced = intro === '' ? '' : `${before === '' ? '' : line}${intro}${blank}`;
  const rest = afterBlock(text, replace.end, line, eol, blank);
  const from = before === '' ? replace.start : start;
  return {
    start: from,
    end: rest.end,
    text: `${before}${introduced}${first}${rest.text}`,
    tail: rest.text.length,
  };
}

function blockIntro({ speaker, blockTemplate, verb }: Job, around: Surroundings): string {
  if (speaker === null || around.introduced || !around.beginsParagraph) {
    return '';
  }
  return blockTemplate.replace('{speaker}', () => escapeMarkdown(speaker)).replace('{verb}', () => verb);
}

/** What has to stand between the text before and the block: a blank line, unless there is one. */
function beforeBlock(
  text: string,
  start: number,
  opened: Place['opened'],
  { beginsParagraph, eol }: Surroundings,
  blank: string,
): string {
  if (opened === 'block') {
    const lineBefore =
      text
        .slice(0, start)
        .split(/\r\n|\n|\r/)
        .at(-2) ?? '';
    return lineBefore.trim() === '' ? '' : eol;
  }
  return beginsParagraph ? '' : blank;
}

function afterBlock(
  text: string,
  end: number,
  line: string,
  eol: string,
  blank: string,
): { readonly end: number; readonly text: string } {
  const rest = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.slice(end + rest);
  if (/^(?:\r\n|\n|\r(?!\n))[ \t>]*(?:[\r\n]|$)|^$/.test(next)) {
    return { end, text: '' };
  }
  return /^[\r\n]/.test(next)
    ? { end, text: `${eol}${line.trimEnd()}` }
    : { end: end + rest, text: `${blank}${line}` };
}

function blockLines(job: Job): string[] {
  const { citation } = job;
  const paragraphs = printed(job, 0, true).map(text => escapeLine(text, job.toMarkdown));
  const last = paragraphs.pop() ?? '';
  const cited = `${last}${citation.note ? '' : ' '}${citation.text}`;
  return [...paragraphs, cited].flatMap((paragraph, index) => [
    ...(index > 0 ? ['>'] : []),
    `> ${paragraph}`,
  ]);
}
