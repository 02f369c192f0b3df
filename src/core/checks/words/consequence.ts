/** Why a word weighs so much that leaving it out, or putting another in its place, changes what is said. */
export type Consequence = 'negation' | 'condition' | 'number' | 'quantifier' | 'hedge' | 'modal';

/** The words of consequence of one language, in lower case, with straight apostrophes. Phrases keep single spaces. */
export interface WordsOfConsequence {
  /** "not", "never", "without"; what denies. */
  readonly negation: ReadonlySet<string>;
  /** Endings that make a word a negation, as in "won't". */
  readonly negationEndings: readonly string[];
  /** "if", "unless", "except", "but": what begins a clause or phrase that limits the one before or after it. */
  readonly condition: ReadonlySet<string>;
  /** Numbers written as words. */
  readonly number: ReadonlySet<string>;
  /** "all", "few", "only", "almost": how much, how many, how often. */
  readonly quantifier: ReadonlySet<string>;
  /** "perhaps", "allegedly": how sure. */
  readonly hedge: ReadonlySet<string>;
  /** "must", "may", in the forms news uses. */
  readonly modal: ReadonlySet<string>;
}

/** Builds a language from lists with a slash between the entries. */
export function consequences(
  lists: Record<Consequence, string> & { readonly negationEndings?: readonly string[] },
): WordsOfConsequence {
  return {
    negation: entries(lists.negation),
    negationEndings: lists.negationEndings ?? [],
    condition: entries(lists.condition),
    number: entries(lists.number),
    quantifier: entries(lists.quantifier),
    hedge: entries(lists.hedge),
    modal: entries(lists.modal),
  };
}

function entries(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('/')
      .map(entry => entry.trim())
      .filter(entry => entry !== ''),
  );
}
