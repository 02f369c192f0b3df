import { languageOf } from '../quotes/languages/index.ts';
import type { Language } from '../quotes/languages/language.ts';
import type { Change } from './difference.ts';
import type { Fit } from './fit.ts';
import type { Reason } from './verdict.ts';
import { type Consequence, consequenceAt, wordsOfConsequence } from './words/index.ts';

/** The gravest first. */
const gravity: readonly Reason[] = [
  'spliced',
  'order-changed',
  'negation-dropped',
  'negation-added',
  'number-changed',
  'name-changed',
  'condition-changed',
  'quantifier-changed',
  'modal-changed',
  'hedge-changed',
  'words-changed',
  'words-dropped',
  'words-added',
  'case-changed',
  'punctuation-changed',
];

/** What a difference between a quotation and its source does to the sense; the gravest of all changes. */
export function alterationOf(fit: Fit, changes: readonly Change[]): Reason {
  if (isReordered(changes)) {
    return 'order-changed';
  }
  const reasons = changes.map(change => reasonOf(change, fit));
  return gravity.find(reason => reasons.includes(reason)) ?? 'words-changed';
}

/** Whether the draft has the very words that the source has, elsewhere in the sentence. */
export function isReordered(changes: readonly Change[]): boolean {
  const draft = changes.flatMap(change => change.draft.filter(isWord));
  const source = changes.flatMap(change => change.source.filter(isWord));
  const lower = (words: readonly string[]): string =>
    words
      .map(word => word.toLowerCase())
      .sort()
      .join(' ');
  const moved = changes.some(({ kind }) => kind !== 'case' && kind !== 'spacing');
  return moved && draft.length > 0 && lower(draft) === lower(source) && !sameSequence(draft, source);
}

function sameSequence(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ').toLowerCase() === other.join(' ').toLowerCase();
}

function isWord(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

/** What one change does to the sense. */
export function reasonOf(change: Change, fit: Fit): Reason {
  if (change.kind === 'case') {
    return 'case-changed';
  }
  if (![...change.draft, ...change.source].some(isWord)) {
    return 'punctuation-changed';
  }
  if (change.kind === 'spacing') {
    return 'punctuation-changed';
  }
  return consequenceOf(change, fit) ?? plainReason(change, fit);
}

function consequenceOf(change: Change, { source }: Fit): Reason | undefined {
  const language = wordsOfConsequence(source.article.language);
  const weighty = (words: readonly string[], kind: Consequence): string =>
    words
      .filter((_, index) => consequenceAt(words, index, language) === kind)
      .join(' ')
      .toLowerCase();
  const count = (words: readonly string[]): number =>
    weighty(words, 'negation').split(' ').filter(Boolean).length;
  const [draft, original] = [count(change.draft), count(change.source)];
  if (draft !== original) {
    return draft < original ? 'negation-dropped' : 'negation-added';
  }
  const differs = (kind: Consequence): boolean =>
    weighty(change.draft, kind) !== weighty(change.source, kind);
  return consequenceReasons.find(([kind]) => differs(kind))?.[1];
}

const consequenceReasons: readonly (readonly [Consequence, Reason])[] = [
  ['number', 'number-changed'],
  ['condition', 'condition-changed'],
  ['quantifier', 'quantifier-changed'],
  ['modal', 'modal-changed'],
  ['hedge', 'hedge-changed'],
];

function plainReason(change: Change, fit: Fit): Reason {
  if (change.kind === 'added') {
    return 'words-added';
  }
  if (change.kind === 'dropped') {
    return 'words-dropped';
  }
  return namesDiffer(change, fit) ? 'name-changed' : 'words-changed';
}

/** Another word with a capital on both sides; where all nouns have one that says nothing. */
function namesDiffer({ draft, source }: Change, fit: Fit): boolean {
  const language = languageOf(fit.source.article.language ?? 'en');
  const names = (words: readonly string[]): readonly string[] =>
    words.filter(word => /^\p{Lu}/u.test(word) && !isCommon(word.toLowerCase(), language));
  const [inDraft, inSource] = [names(draft), names(source)];
  return (
    !language.capitalNouns &&
    inDraft.length > 0 &&
    inSource.length > 0 &&
    inDraft.join(' ') !== inSource.join(' ')
  );
}

function isCommon(word: string, { nameless, pronouns, possessives }: Language): boolean {
  return nameless.has(word) || pronouns.has(word) || possessives.has(word);
}
