import type { Passage, Span } from '../model.ts';
import type { Layout } from './sections.ts';
import { findCue } from './speakers/cues.ts';

/** A sentence that leads in is shorter than this, and a block is not shorter than that. */
const LONGEST_LEAD = 320;
const SHORTEST_BLOCK = 15;
/** So many paragraphs may a block have. */
const MOST = 12;

/** Paragraphs that are somebody's words without marks: those after "X responded:", until the reporter speaks again. */
export function leadInSections(layout: Layout): void {
  const { text, passages, sections } = layout;
  for (let index = 0; index + 1 < passages.length; index += 1) {
    const passage = passages[index];
    if (passage === undefined || sections[index] !== undefined || text.charAt(passage.end - 1) !== ':')
      continue;
    const lead = lastSentence(text, passage);
    if (!isLead(layout, lead, index + 1) || !endsSentence(layout, index + 1)) continue;
    const last = lastOfBlock(layout, index + 1);
    for (let at = index + 1; at <= last; at += 1) {
      const span = passages[at] ?? passage;
      sections[at] = { type: 'block', span, continues: at > index + 1, lead, turn: null };
    }
  }
}

/** The last sentence of a paragraph. */
export function lastSentence(text: string, { start, end }: Passage): Span {
  const from = Math.max(start, end - LONGEST_LEAD);
  const words = text.slice(from, end);
  let at = 0;
  for (const stop of words.matchAll(/[.!?]["”’»]?\s+(?=\p{Lu})/gu)) {
    if (/(?:^|[^\p{L}])\p{L}{2,}[.!?]/u.test(words.slice(Math.max(0, stop.index - 6), stop.index + 1))) {
      at = stop.index + stop[0].length;
    }
  }
  return { start: from + at, end };
}

/** What is no verb of saying leads in only to words that say "we". An everyday verb leads in only right before the colon ("It read:"), or where the next paragraph says "we". */
function isLead(layout: Layout, lead: Span, next: number): boolean {
  const { text, lexicon } = layout;
  const cue = findCue(text, lead.start, lead.end, lexicon.language);
  if (cue === null) return lead.end - lead.start <= SHORT_LEAD && speaksOfItself(layout, next);
  return !cue.weak || lead.end - cue.end <= NEAR || speaksOfItself(layout, next);
}

const NEAR = 25;
const SHORT_LEAD = 140;

/** Line-ups, figures and headings may stand behind a colon, too. */
function endsSentence({ text, passages }: Layout, index: number): boolean {
  const passage = passages[index];
  return passage !== undefined && /[.!?…]["”’»)\]*_]*$/u.test(text.slice(passage.end - 4, passage.end));
}

/** The last paragraph of a block; before the first one where there is none. */
function lastOfBlock(layout: Layout, first: number): number {
  if (!canBeBlock(layout, first)) return first - 1;
  let last = first;
  for (let at = first + 1; at < first + MOST; at += 1) {
    if (!canBeBlock(layout, at) || isNarrative(layout, at)) break;
    if (speaksOfItself(layout, at)) last = at;
    // A paragraph that could be either belongs to the block where the next one does.
    else if (at > last + 1) break;
  }
  return last;
}

function canBeBlock({ text, passages, sections }: Layout, index: number): boolean {
  const passage = passages[index];
  if (passage === undefined || sections[index] !== undefined) return false;
  if (passage.end - passage.start < SHORTEST_BLOCK) return false;
  const head = text.slice(passage.start, passage.start + 3);
  return !/^(?:["“”„«»‘'‚‹›「—–―#>|]|[-*•·]\s|\d+[.)])/u.test(head);
}

/** The reporter's voice: marked words with a cue beside them, or nobody's "we" but somebody's "said". */
function isNarrative(layout: Layout, index: number): boolean {
  const passage = layout.passages[index];
  if (passage === undefined) return true;
  const { text, lexicon } = layout;
  const words = text.slice(passage.start, passage.end);
  const marked = /["“”„«»]|(?:^|\s)[‘']\p{L}/u.test(words);
  const cue = findCue(text, passage.start, passage.end, lexicon.language);
  if (cue !== null && !cue.weak && marked) return true;
  return cue !== null && !cue.weak && !speaksOfItself(layout, index);
}

function speaksOfItself({ text, passages, lexicon }: Layout, index: number): boolean {
  const passage = passages[index];
  return passage !== undefined && lexicon.firstPerson.test(text.slice(passage.start, passage.end));
}
