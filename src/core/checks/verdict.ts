/** What is to be said of a quotation. */
export type Verdict = 'verbatim' | 'edited' | 'altered' | 'not-found' | 'unchecked';

/** Why; the gravest thing that can be said. */
export type Reason =
  // verbatim
  | 'same-words'
  // edited
  | 'marked-changes'
  // verbatim or edited, and yet the sense may be another
  | 'omits-negation'
  | 'omits-condition'
  | 'omits-number'
  | 'omits-qualifier'
  | 'cut-short'
  | 'cut-late'
  | 'bracket-hides'
  | 'bracket-adds'
  // altered
  | 'spliced'
  | 'order-changed'
  | 'negation-dropped'
  | 'negation-added'
  | 'number-changed'
  | 'name-changed'
  | 'condition-changed'
  | 'quantifier-changed'
  | 'modal-changed'
  | 'hedge-changed'
  | 'words-changed'
  | 'words-dropped'
  | 'words-added'
  | 'case-changed'
  | 'punctuation-changed'
  // not found
  | 'nowhere'
  // unchecked
  | 'too-short'
  | 'no-articles';
