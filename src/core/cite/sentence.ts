import type { Conventions, Marks } from './conventions.ts';

/** A citation as it stands in a sentence: a note's reference after the words, a cluster as one more word. */
export interface CitationText {
  readonly text: string;
  readonly note: boolean;
}

export interface Attribution {
  readonly speaker: string;
  readonly verb: string;
  /** With the placeholders {quote}, {speaker}, {verb} and {citation}. */
  readonly template: string;
}

/**
 * Prints quoted words without attribution, with what follows them.
 *
 * @param words as they stand between the marks
 * @param stop the punctuation that the draft's sentence wants after the quotation; '' where it goes on
 */
export function plainQuotation(
  words: string,
  stop: string,
  citation: CitationText,
  conventions: Conventions,
): string {
  if (citation.note || citation.text === '') {
    return withNote(quoted(words, stop, conventions), citation.text, conventions);
  }
  // A cluster is part of the sentence, so the full stop comes after it.
  return `${quoted(words, '', conventions)} ${citation.text}${stop}`;
}

/** Fills an attribution's template: {quote} takes the comma or stop after it inside where the language does. */
export function attributedQuotation(
  words: string,
  { speaker, verb, template }: Attribution,
  citation: CitationText,
  conventions: Conventions,
): string {
  const filled = template
    .replace(/\s*\{speaker\}/g, found => found.replace('{speaker}', () => speaker))
    .replaceAll('{verb}', () => verb);
  const quote = filled.replace(/\{quote\}([.,;:]?)/, (_, stop: string) => quoted(words, stop, conventions));
  return placeCitation(quote, citation, conventions);
}

/** `“A,” Speaker said, “B.”`: the attribution where the article has it. */
export function cutQuotation(
  cut: { readonly before: string; readonly stop: string; readonly after: string },
  attribution: Attribution,
  stop: string,
  citation: CitationText,
  conventions: Conventions,
): string {
  const template = attribution.template.replace('{citation}', '').replace(/[.\s]+$/, '');
  const none: CitationText = { text: '', note: true };
  const first = attributedQuotation(cut.before, { ...attribution, template }, none, conventions);
  return `${first}${cut.stop} ${plainQuotation(cut.after, stop, citation, conventions)}`;
}

/**
 * Words between marks, with the stop after them. The final comma or full stop of the words gives way to the sentence's:
 * that, and nothing else of the words, is the printer's and not the speaker's.
 */
export function quoted(words: string, stop: string, { outer, stopInside }: Conventions): string {
  const bare = /(?:\p{L}\.){2,}$/u.test(words) ? words : words.replace(/(?<![.,])[.,]$/, '');
  if (stop === '' || endsItself(bare)) {
    return `${between(outer, bare)}${endsItself(bare) && stop === '.' ? '' : outsideStop(bare, stop, stopInside)}`;
  }
  if (bare.endsWith('.') && stop === '.') {
    return between(outer, bare);
  }
  const complete = stop === '.' && words.endsWith('.');
  const inside = /[.,]/.test(stop) && (stopInside || complete);
  return inside ? between(outer, `${bare}${stop}`) : `${between(outer, bare)}${stop}`;
}

/** After `?`, `!` and the like, a comma is left out where it would stand inside. */
function outsideStop(bare: string, stop: string, stopInside: boolean): string {
  return stop === ',' && stopInside && endsItself(bare) ? '' : stop;
}

/** Ends with a mark that no stop may follow or replace. */
function endsItself(words: string): boolean {
  return /[?!…—–-]["'”’»“‘)\]\s]*$/.test(words) || /\.{3}["'”’»“‘)\]\s]*$/.test(words);
}

function between({ open, close }: Marks, words: string): string {
  return `${open}${words}${close}`;
}

function placeCitation(sentence: string, { text, note }: CitationText, conventions: Conventions): string {
  if (text === '') {
    return sentence.replace(/\s*\{citation\}/, '');
  }
  const stops = conventions.noteBeforeStop ? '()' : '([.,;:]?)';
  return note
    ? sentence.replace(new RegExp(`\\s*\\{citation\\}${stops}`), (_, stop: string) => `${stop}${text}`)
    : sentence.replace(/\s*\{citation\}/, () => ` ${text}`);
}

function withNote(quotation: string, note: string, { noteBeforeStop }: Conventions): string {
  const stop = noteBeforeStop ? (/[.,]$/.exec(quotation)?.[0] ?? '') : '';
  return `${quotation.slice(0, quotation.length - stop.length)}${note}${stop}`;
}
