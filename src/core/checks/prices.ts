import type { Element } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A source as it is aligned to: its tokens, and which of them are stops that a quotation may leave out. */
export interface Stream {
  readonly tokens: Tokens;
  readonly soft?: ReadonlySet<number>;
  /** Where one segment of a quote is joined to the next: a stop may stand there that the source prints as an attribution. */
  readonly joins?: ReadonlySet<number>;
}

/** What became of one element of a quotation, or of source tokens that the quotation does not have. */
export type StepKind =
  /** As the source has it. */
  | 'same'
  /** A stop that may differ, or the place of an attribution. */
  | 'soft'
  /** Marked as the writer's, rightly. */
  | 'omitted'
  | 'inserted'
  | 'changed'
  /** Differences that nothing marks. */
  | 'case'
  | 'spacing'
  | 'replaced'
  | 'added'
  | 'dropped';

/** Relative: a changed word weighs more than a changed sign, and what is marked weighs little. */
const price = {
  word: 200,
  sign: 80,
  mixed: 300,
  case: 60,
  spacing: 20,
  omission: 40,
  insertion: 20,
  changed: 15,
};

export const impossible = 1 << 28;

/** Of an element that stands for nothing in the source. */
export function priceAlone(element: Element, vocabulary: Vocabulary): number {
  switch (element.kind) {
    case 'omission':
      return price.omission;
    case 'insertion':
      return price.insertion;
    case 'interruption':
      return 0;
    default:
      return element.soft ? 0 : priceOfLone(element.id, vocabulary);
  }
}

/** Whether an element can leave out source tokens, or stand for several. */
export function stretches({ kind }: Element): boolean {
  return kind === 'omission' || kind === 'interruption' || kind === 'insertion';
}

/** Of each further source token that an element leaves out or stands for. Brackets of the source's are not the writer's. */
export function priceOfStretching({ kind }: Element, id: number | undefined, vocabulary: Vocabulary): number {
  if (kind !== 'insertion') {
    return 1;
  }
  return ['[', ']'].includes(vocabulary.key(id ?? -1)) ? price.word : 10;
}

/** Of a source token that the quotation leaves out without a mark. */
export function priceOfDropping({ tokens, soft }: Stream, index: number, vocabulary: Vocabulary): number {
  return soft?.has(index) ? 0 : priceOfLone(tokens.ids[index] ?? -1, vocabulary);
}

/** Of an element that stands for one source token, and what that makes of it. */
export function meeting(
  element: Element,
  stream: Stream,
  index: number,
  vocabulary: Vocabulary,
): { readonly price: number; readonly kind: StepKind } {
  if (element.kind === 'token') {
    return tokenMeeting(element, stream, index, vocabulary);
  }
  return element.kind === 'changed'
    ? changedMeeting(element, stream.tokens.ids[index] ?? -1, vocabulary)
    : { price: impossible, kind: 'replaced' };
}

function priceOfLone(id: number, vocabulary: Vocabulary): number {
  return vocabulary.isWord(id) ? price.word : price.sign;
}

function tokenMeeting(
  element: Element,
  { tokens, soft }: Stream,
  index: number,
  vocabulary: Vocabulary,
): { readonly price: number; readonly kind: StepKind } {
  const id = tokens.ids[index] ?? -1;
  if (id === element.id) {
    const isSame = element.spaced === null || tokens.spaced[index] === element.spaced;
    return isSame ? { price: 0, kind: 'same' } : { price: price.spacing, kind: 'spacing' };
  }
  if ((element.soft || soft?.has(index)) && isStop(id, vocabulary) && isStop(element.id, vocabulary)) {
    return { price: 0, kind: 'soft' };
  }
  if (vocabulary.lower(id) === vocabulary.lower(element.id)) {
    return { price: price.case, kind: 'case' };
  }
  const words = Number(vocabulary.isWord(id)) + Number(vocabulary.isWord(element.id));
  return { price: words === 2 ? price.word : words === 1 ? price.mixed : price.sign, kind: 'replaced' };
}

function changedMeeting(
  element: Element,
  id: number,
  vocabulary: Vocabulary,
): { readonly price: number; readonly kind: StepKind } {
  const key = vocabulary.key(id).toLowerCase();
  const { before = '', after = '', whole = '' } = element.outside ?? {};
  if (key === whole.toLowerCase()) {
    return { price: 0, kind: 'changed' };
  }
  const fits =
    key.length >= before.length + after.length &&
    key.startsWith(before.toLowerCase()) &&
    key.endsWith(after.toLowerCase());
  return fits ? { price: price.changed, kind: 'changed' } : { price: price.word, kind: 'replaced' };
}

/** Whether an element may stand for nothing between two tokens without being the writer's addition. */
export function isFreeAt(
  element: Element,
  { joins }: Stream,
  index: number,
  vocabulary: Vocabulary,
): boolean {
  return (
    element.soft || (joins?.has(index) === true && element.kind === 'token' && isStop(element.id, vocabulary))
  );
}

function isStop(id: number, vocabulary: Vocabulary): boolean {
  const key = vocabulary.key(id);
  return key === '.' || key === ',';
}
