/** What telling a quotation from other marked words takes in one language. Phrases are patterns, lower case, `’` for any apostrophe. */
export interface Marking {
  /** Right before marked words that are spoken of as words, labels or terms: "the word", "so-called". */
  readonly terms: readonly string[];
  /** Nouns for works, papers, ships, products, campaigns: what is marked behind them is their name. */
  readonly works: readonly string[];
  /**
   * Verbs that take over somebody's word for a thing ("called it", "sprach von"). Where every noun has a capital, marked
   * words that look like a name are a quotation only beside one of these.
   */
  readonly characterising: readonly string[];
  /** Forms of verbs that only reported speech has. */
  readonly reported: readonly string[];
  /** Verbs and participles that give a name: "entitled", "nicknamed". */
  readonly naming: readonly string[];
  /** Right behind words spoken of as words: "means". */
  readonly meaning: readonly string[];
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: readonly string[];
  /** Is speech printed behind dashes, without marks? */
  readonly dialogueDashes: boolean;
  /** Words in which a writer or speaker means himself, or them: "we", "my". */
  readonly firstPerson: readonly string[];
  /** Lines that say an article is an interview. */
  readonly interviews: readonly string[];
}
