import { type Fit, spanOf } from './fit.ts';
import type { SenseChange } from './sense.ts';
import { beginsSentence } from './sentences.ts';
import { tokensIn } from './source.ts';
import type { Reason } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  type Consequence,
  consequenceAt,
  type WordsOfConsequence,
  wordsOfConsequence,
} from './words/index.ts';

/** The draft's own words before and after a quotation, in its sentence, in lower case. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Whether a quotation begins or ends inside of a sentence just where the source denies it or sets a condition, and the
 * draft's own words around it do not say so.
 */
export function cutChanges(fit: Fit, around: Surroundings, vocabulary: Vocabulary): readonly SenseChange[] {
  const language = wordsOfConsequence(fit.source.article.language);
  const said = saidTokens(fit);
  const first = said.findIndex(index => fit.source.tokens.starts[index] === fit.span.start);
  const last = said.findIndex(index => fit.source.tokens.ends[index] === fit.span.end);
  if (first < 0 || last < 0) {
    return [];
  }
  const statement: Statement = { fit, said, language, vocabulary };
  const after = wordAfter(statement, last);
  const before = wordBefore(statement, first);
  return [
    ...(weighs(statement, after, around.after) ? [cutShort(statement, after ?? last)] : []),
    ...(weighs(statement, before, around.before) ? [cutLate(statement, before ?? first, first)] : []),
  ];
}

interface Statement {
  readonly fit: Fit;
  /** The tokens of the quote that the words are from, or of its article where they are the reporter's own. */
  readonly said: readonly number[];
  readonly language: WordsOfConsequence;
  readonly vocabulary: Vocabulary;
}

/** Over the attribution between two segments a statement goes on. */
function saidTokens({ source, quote }: Fit): readonly number[] {
  const ranges = quote?.segments.map(segment => tokensIn(source.tokens, segment)) ?? [
    { from: 0, to: source.tokens.length },
  ];
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
}

function keyAt({ fit, said, vocabulary }: Statement, at: number): string {
  return vocabulary.key(fit.source.tokens.ids[said[at] ?? -1] ?? -1);
}

function isWord(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

/** Whether a word denies or limits what is quoted, and the draft's own words do not do the same. */
function weighs(statement: Statement, at: number | undefined, own: readonly string[]): boolean {
  const { language } = statement;
  if (at === undefined) {
    return false;
  }
  const keys = [at, at + 1, at + 2].map(index => keyAt(statement, index));
  const consequence = consequenceAt(keys, 0, language);
  const isGrave = consequence === 'negation' || consequence === 'condition';
  return isGrave && !own.some((_, index) => isSame(consequence, own, index, language));
}

function isSame(
  consequence: Consequence,
  words: readonly string[],
  index: number,
  language: WordsOfConsequence,
): boolean {
  return consequenceAt(words, index, language) === consequence;
}

/** The first word after the quotation in the same sentence, at most a few signs behind it. */
function wordAfter(statement: Statement, last: number): number | undefined {
  for (let at = last + 1; at <= last + 3; at++) {
    if (statement.said[at] === undefined || isNewSentence(statement, at)) {
      return undefined;
    }
    if (isWord(keyAt(statement, at))) {
      return at;
    }
  }
  return undefined;
}

function wordBefore(statement: Statement, first: number): number | undefined {
  const isSame = first > 0 && !isNewSentence(statement, first) && isWord(keyAt(statement, first - 1));
  return isSame ? first - 1 : undefined;
}

/** A token that opens a sentence or a paragraph; behind an attribution, a capital does. */
function isNewSentence({ fit, said, vocabulary }: Statement, at: number): boolean {
  const { tokens, passages } = fit.source;
  const [before = -1, index = -1] = [said[at - 1], said[at]];
  const follows = before === index - 1;
  const isCapital = /^\p{Lu}/u.test(vocabulary.key(tokens.ids[index] ?? -1));
  return (
    passages[before] !== passages[index] ||
    (follows
      ? beginsSentence(tokens, index, vocabulary)
      : isCapital && !isComma(vocabulary, tokens.ids[before]))
  );
}

function isComma(vocabulary: Vocabulary, id = -1): boolean {
  return vocabulary.key(id) === ',';
}

function cutShort(statement: Statement, from: number): SenseChange {
  let to = from + 1;
  // What is quoted on must stand together in the article: an attribution ends it.
  while (statement.said[to] === (statement.said[to - 1] ?? 0) + 1 && !isNewSentence(statement, to)) {
    to++;
  }
  return change('cut-short', statement, from, to);
}

function cutLate(statement: Statement, from: number, to: number): SenseChange {
  return change('cut-late', statement, from, to);
}

function change(reason: Reason, statement: Statement, from: number, to: number): SenseChange {
  const { fit, said } = statement;
  const span = spanOf(fit.source.tokens, said[from] ?? 0, (said[to - 1] ?? 0) + 1);
  return { reason, word: keyAt(statement, from), span, element: -1 };
}
