import type { Change } from './difference.ts';
import type { Reason } from './verdict.ts';

/** What a reason means, as the beginning of a line. */
export const reasonText: Readonly<Record<Reason, string>> = {
  'same-words': 'the source’s own words',
  'marked-changes': 'the source’s words, with marked changes',
  'omits-negation': 'leaves out a negation',
  'omits-condition': 'leaves out a condition',
  'omits-number': 'leaves out a number',
  'omits-qualifier': 'leaves out a qualifier',
  'cut-short': 'ends before the words that qualify it',
  'cut-late': 'begins after the words that qualify it',
  'bracket-hides': 'a bracket stands for a word of consequence',
  'bracket-adds': 'a bracket adds a word of consequence',
  spliced: 'joins words that were not said together',
  'order-changed': 'changes the order of the words',
  'negation-dropped': 'drops a negation',
  'negation-added': 'adds a negation',
  'number-changed': 'changes a number',
  'name-changed': 'changes a name',
  'condition-changed': 'changes a condition',
  'quantifier-changed': 'changes a quantity or limit',
  'modal-changed': 'changes what must, may or will be',
  'hedge-changed': 'changes how sure it is',
  'words-changed': 'changes words',
  'words-dropped': 'drops words without a mark',
  'words-added': 'adds words without a mark',
  'case-changed': 'changes a capital without a mark',
  'punctuation-changed': 'changes the punctuation',
  nowhere: 'no article has these words',
  'too-short': 'too few words to be told',
  'no-articles': 'there are no articles to compare with',
};

/** A list of differences as a person says it: `source says "must", draft says "should"`. */
export function sayChanges(changes: readonly Change[]): string {
  const shown = changes.slice(0, shownChanges).map(sayChange);
  const more = changes.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

const shownChanges = 4;

function sayChange({ kind, draft, source }: Change): string {
  switch (kind) {
    case 'added':
      return `draft adds ${quoted(draft)}`;
    case 'dropped':
      return `draft leaves out ${quoted(source)}`;
    case 'spacing':
      return `source spaces ${quoted(source)} otherwise`;
    default:
      return `source says ${quoted(source)}, draft says ${quoted(draft)}`;
  }
}

/** Folded words once more as a text. */
export function quoted(words: readonly string[]): string {
  const text = words.reduce(
    (line, word) =>
      line + (line === '' || /^[.,;:!?)\]…]$/.test(word) || /[([]$/.test(line) ? '' : ' ') + word,
    '',
  );
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `"${cut}"`;
}

const longest = 120;
