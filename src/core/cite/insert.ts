import type { Draft } from '../draft/draft.ts';
import type { CslItem, Quote, Span, TextEdit } from '../model.ts';
import { blockQuote } from './blockQuote.ts';
import { type ArticleToCite, type CitationFormat, citationText } from './citation.ts';
import { citedWork, writeCluster } from './cluster.ts';
import { escapeAll, escapeMarkdown } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import { inlineQuote } from './inlineQuote.ts';
import type { Job, Written } from './job.ts';
import { conventionsFor } from './marksOfDraft.ts';
import { appendNote, hasNote, noteContent, noteLabel, notesEnd } from './notes.ts';
import { type Place, surroundingsOf } from './place.ts';
import { readsBack } from './readBack.ts';
import type { Words } from './words.ts';

export type { ArticleToCite } from './citation.ts';

export interface InsertSettings {
  readonly format: CitationFormat;
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
  /** What stands for words left out of a quote: `…` (if absent) or `[…]`. */
  readonly omission?: string;
  /** Said before the work where the speaker is not its author (`qtd. in`, `as cited in`); '' or absent for nothing. */
  readonly quotedIn?: string;
}

export const defaultInsertSettings: InsertSettings = {
  format: 'footnote',
  marks: 'auto',
  blockFrom: 40,
  template: '',
  blockTemplate: '',
  verb: '',
};

/** What of an article is to be quoted. */
export interface QuoteToInsert extends Pick<Quote, 'segments' | 'speaker'> {
  /** The parts to keep of a quote that the writer trims, in order, as offsets in the article; all of it if absent. */
  readonly keep?: readonly Span[];
  /** Where in the article, for the citation: `p. 3`. */
  readonly locator?: string;
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
  quote: QuoteToInsert,
  article: ArticleToCite,
  draft: Draft,
  place: Place,
  settings: InsertSettings,
): Insertion {
  const around = surroundingsOf(draft, place.replace);
  const conventions = conventionsFor(draft, settings.marks, article.language, place.marks?.open);
  const words = excerptOf(article.text, quote.segments, quote.keep, settings.omission ?? '…');
  const { locator = '', keep = quote.segments } = quote;
  const job = {
    words,
    speaker: quote.speaker,
    citation: citationText(article, settings.format, locator, keep[0], quotedIn(quote, article, settings)),
    conventions,
    template: settings.template || conventions.template,
    blockTemplate: settings.blockTemplate || conventions.blockTemplate,
    verb: settings.verb || conventions.verb,
  };
  const asBlock = place.opened === 'block' || (isLong(words, settings.blockFrom) && !around.oneLine);
  const write = asBlock ? blockQuote : inlineQuote;
  const written = readable(toMarkdown => write({ ...job, toMarkdown }, draft, place, around), draft, words);
  return finish(written, { article, draft, eol: around.eol, settings, locator });
}

/**
 * The edits that cite an article at a place. A cluster of Pandoc citations that the place is in or right behind takes the
 * article in: `[@a]` becomes `[@a; @b]`.
 */
export function citeArticle(
  article: ArticleToCite,
  draft: Draft,
  { replace }: Place,
  settings: InsertSettings,
  locator = '',
): Insertion {
  const { eol } = surroundingsOf(draft, replace);
  const context = { article, draft, eol, settings, locator };
  const cluster = settings.format === 'pandoc' ? clusterAt(draft, replace) : undefined;
  if (cluster) {
    const cited = cluster.items.some(({ key }) => key === article.key);
    const text = cited ? '' : `; ${writeCluster([citedWork(article.key, locator)]).slice(1, -1)}`;
    const at = cluster.end - 1;
    return finish({ start: at, end: at, text, tail: -1 }, context);
  }
  const { text, note } = citationText(article, settings.format, locator, undefined);
  const { start, end } = replace;
  const gap = note || start === 0 || /[\s([]/.test(draft.text[start - 1] ?? ' ') ? '' : ' ';
  return finish({ start, end, text: gap + text, tail: 0 }, context);
}

/** The author of an article speaks in it for himself. */
function quotedIn({ speaker }: QuoteToInsert, { details }: ArticleToCite, settings: InsertSettings): string {
  const isAuthor = details.author?.some(({ family, literal }) => {
    const name = family ?? literal;
    return name !== undefined && speaker?.endsWith(name);
  });
  return speaker === null || isAuthor ? '' : (settings.quotedIn ?? '');
}

function clusterAt({ citations }: Draft, { start, end }: Span): Draft['citations'][number] | undefined {
  return citations.find(one => one.kind === 'cluster' && one.start < start && end <= one.end);
}

/**
 * What is written is read back: should it not say the words, as where the draft makes links of their brackets, everything that
 * can be syntax is escaped. Where that does not help either, as in code, the words stay as plain as they can be.
 */
function readable(
  write: (toMarkdown: Job['toMarkdown']) => Written,
  draft: Draft,
  { paragraphs }: Words,
): Written {
  const simple = write(escapeMarkdown);
  if (readsBack(draft, simple, paragraphs.join(' '))) {
    return simple;
  }
  const careful = write(escapeAll);
  return readsBack(draft, careful, paragraphs.join(' ')) ? careful : simple;
}

function isLong({ paragraphs }: Words, blockFrom: number): boolean {
  return blockFrom > 0 && paragraphs.join(' ').split(/\s+/).length >= blockFrom;
}

interface Context {
  readonly article: ArticleToCite;
  readonly draft: Draft;
  readonly eol: string;
  readonly settings: InsertSettings;
  readonly locator: string;
}

/** Adds what the citation needs elsewhere: the note's definition, or the entry in the bibliography. */
function finish({ tail, ...edit }: Written, { article, draft, eol, settings, locator }: Context): Insertion {
  const caret = edit.start + edit.text.length - tail;
  const edits = edit.text === '' && edit.start === edit.end ? [] : [edit];
  if (settings.format !== 'footnote') {
    const entry: CslItem = { ...article.details, id: article.key };
    return settings.format === 'link' ? { edits, caret } : { edits, caret, bibliography: { entry } };
  }
  const label = noteLabel(article.key, locator);
  if (hasNote(draft, label)) {
    return { edits, caret };
  }
  const content = noteContent(draft, article, locator);
  const end = notesEnd(draft);
  const at = end < edit.end ? draft.text.length : end;
  const before = `${draft.text.slice(0, edit.start)}${edit.text}${draft.text.slice(edit.end, at)}`;
  const note = `${appendNote(before, label, content, eol)}${at < draft.text.length ? eol : ''}`;
  // Where both meet they are one edit, for edits do not touch.
  return edit.end === at
    ? { edits: [{ ...edit, text: edit.text + note }], caret }
    : { edits: [edit, { start: at, end: at, text: note }], caret };
}
