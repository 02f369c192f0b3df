import type { Draft } from '../draft/draft.ts';
import type { CslItem, Details, Quote, TextEdit } from '../model.ts';
import type { Conventions } from './conventions.ts';
import { escapeLine, escapeMarkdown } from './escape.ts';
import { conventionsFor } from './marksOfDraft.ts';
import { appendNote, hasNote, noteReference } from './notes.ts';
import { type Place, type Surroundings, surroundingsOf } from './place.ts';
import { markdownReference } from './reference.ts';
import { attributedQuotation, type CitationText, cutQuotation, plainQuotation } from './sentence.ts';
import { shiftMarks, type Words, wordsOf } from './words.ts';

export interface InsertSettings {
  /** `footnote`: `[^key]` with its definition at the end of the draft; `pandoc`: `[@key]` with a bibliography entry. */
  readonly format: 'footnote' | 'pandoc';
  /** `auto`, or the BCP 47 tag of the language whose marks are wanted. */
  readonly marks: string;
  /** From this many words on a quote becomes a block quote; 0 for never. */
  readonly blockFrom: number;
  /** How a speaker is named, with {quote}, {speaker}, {verb} and {citation}; '' for the language's own way. */
  readonly template: string;
  /** The line before a block quote, with {speaker} and {verb}; '' for the language's own way. */
  readonly blockTemplate: string;
  /** '' for the language's plainest verb. */
  readonly verb: string;
}

export const defaultInsertSettings: InsertSettings = {
  format: 'footnote',
  marks: 'auto',
  blockFrom: 40,
  template: '',
  blockTemplate: '',
  verb: '',
};

/** The article a quote is from, as far as citing it goes. */
export interface ArticleToCite {
  readonly key: string;
  readonly details: Details;
  /** The article's path as a reader of the draft's folder knows it. */
  readonly file: string;
  /** What the quote's offsets count in. */
  readonly text: string;
  readonly language: string | null;
}

export interface Insertion {
  /** Sorted, disjoint; offsets in the draft before any of them is applied. */
  readonly edits: readonly TextEdit[];
  /** Right behind what was inserted; an offset in the draft after the edits. */
  readonly caret: number;
  /** The entry that the citation needs in the bibliography, if it is not there yet. */
  readonly bibliography?: { readonly entry: CslItem };
}

/** The edits that put a quote into a draft: its words exactly, marks as the draft has them, who said it, and where. */
export function insertQuote(
  quote: Pick<Quote, 'segments' | 'speaker'>,
  article: ArticleToCite,
  draft: Draft,
  place: Place,
  settings: InsertSettings,
): Insertion {
  const around = surroundingsOf(draft, place.replace);
  const conventions = conventionsFor(draft, settings.marks, article.language, place.marks?.open);
  const words = wordsOf(article.text, quote.segments);
  const job: Job = {
    words,
    speaker: quote.speaker,
    citation: citationText(article, settings),
    conventions,
    settings,
  };
  const asBlock = place.opened === 'block' || isLong(words, settings.blockFrom);
  return finish(asBlock ? blockQuote(job, draft, place, around) : inlineQuote(job, draft, place, around), {
    article,
    draft,
    around,
    settings,
  });
}

/** The edits that cite an article at a place. */
export function citeArticle(
  article: ArticleToCite,
  draft: Draft,
  place: Place,
  settings: InsertSettings,
): Insertion {
  const around = surroundingsOf(draft, place.replace);
  const { text, note } = citationText(article, settings);
  const { start, end } = place.replace;
  const gap = note || start === 0 || /[\s([]/.test(draft.text[start - 1] ?? ' ') ? '' : ' ';
  return finish({ start, end, text: gap + text, tail: 0 }, { article, draft, around, settings });
}

interface Job {
  readonly words: Words;
  readonly speaker: string | null;
  readonly citation: CitationText;
  readonly conventions: Conventions;
  readonly settings: InsertSettings;
}

function citationText({ key }: ArticleToCite, { format }: InsertSettings): CitationText {
  return format === 'footnote'
    ? { text: noteReference(key), note: true }
    : { text: `[@${isPlainKey(key) ? key : `{${key}}`}]`, note: false };
}

/** Pandoc reads it without braces. */
function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*$/u.test(key);
}

function isLong({ paragraphs }: Words, blockFrom: number): boolean {
  return blockFrom > 0 && paragraphs.join(' ').split(/\s+/).length >= blockFrom;
}

/** An edit of which the last `tail` code units only keep what follows apart, so that the caret stays before them. */
interface Written extends TextEdit {
  readonly tail: number;
}

function inlineQuote(job: Job, draft: Draft, { replace }: Place, around: Surroundings): Written {
  const end = replace.end + around.stop.length;
  const before = draft.text[replace.start - 1] ?? '';
  const after = draft.text[end] ?? '';
  const leading = before === '' || /[\s([{—–'"“‘«„]/.test(before) ? '' : ' ';
  const trailing = after === '' || /[\s)\]}—–.,;:?!'"”’»“]/.test(after) ? '' : ' ';
  const text = `${leading}${inlineText(job, around)}${trailing}`;
  return { start: replace.start, end, text, tail: trailing.length };
}

function inlineText({ words, speaker, citation, conventions, settings }: Job, around: Surroundings): string {
  const inside = (text: string) => escapeMarkdown(shiftMarks(text, 1, conventions));
  const text = inside(words.paragraphs.join(' '));
  const own = /\.["'”’»]?$/.test(text) && around.follows !== 'words' ? '.' : '';
  const stop = around.stop || own;
  if (speaker === null || around.lead !== '' || around.follows === 'words' || /[,;:]/.test(around.stop)) {
    return plainQuotation(text, stop, citation, conventions);
  }
  const attribution = {
    speaker: escapeMarkdown(speaker),
    verb: settings.verb || conventions.verb,
    template: settings.template || conventions.template,
  };
  return words.cut
    ? cutQuotation(
        { ...words.cut, before: inside(words.cut.before), after: inside(words.cut.after) },
        attribution,
        stop || '.',
        citation,
        conventions,
      )
    : attributedQuotation(text, attribution, citation, conventions);
}

function blockQuote(job: Job, { text }: Draft, { replace, opened }: Place, around: Surroundings): Written {
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

function blockIntro({ speaker, conventions, settings }: Job, around: Surroundings): string {
  if (speaker === null || around.introduced || !around.beginsParagraph) {
    return '';
  }
  return (settings.blockTemplate || conventions.blockTemplate)
    .replace('{speaker}', () => escapeMarkdown(speaker))
    .replace('{verb}', () => settings.verb || conventions.verb);
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
  if (/^(?:\r\n|\n|\r)[ \t>]*(?:[\r\n]|$)|^$/.test(next)) {
    return { end, text: '' };
  }
  return /^[\r\n]/.test(next)
    ? { end, text: `${eol}${line.trimEnd()}` }
    : { end: end + rest, text: `${blank}${line}` };
}

function blockLines({ words, citation, conventions }: Job): string[] {
  const paragraphs = words.paragraphs.map(text => escapeLine(shiftMarks(text, 0, conventions)));
  const last = paragraphs.pop() ?? '';
  const cited = `${last}${citation.note ? '' : ' '}${citation.text}`;
  return [...paragraphs, cited].flatMap((paragraph, index) => [
    ...(index > 0 ? ['>'] : []),
    `> ${paragraph}`,
  ]);
}

interface Context {
  readonly article: ArticleToCite;
  readonly draft: Draft;
  readonly around: Surroundings;
  readonly settings: InsertSettings;
}

/** Adds what the citation needs elsewhere: the note's definition, or the entry in the bibliography. */
function finish({ tail, ...edit }: Written, { article, draft, around, settings }: Context): Insertion {
  const caret = edit.start + edit.text.length - tail;
  if (settings.format === 'pandoc') {
    const entry: CslItem = { ...article.details, id: article.key };
    return { edits: [edit], caret, bibliography: { entry } };
  }
  if (hasNote(draft, article.key)) {
    return { edits: [edit], caret };
  }
  const content = markdownReference(article.details, article.file);
  const after = `${draft.text.slice(0, edit.start)}${edit.text}${draft.text.slice(edit.end)}`;
  const note = appendNote({ ...draft, text: after }, article.key, content, around.eol);
  // At the very end of the draft both are one edit, for edits do not touch.
  return edit.end === draft.text.length
    ? { edits: [{ ...edit, text: edit.text + note.text }], caret }
    : { edits: [edit, { ...note, start: draft.text.length, end: draft.text.length }], caret };
}
