import type { Span } from '../model.ts';
import { languageOf } from '../quotes/languages/index.ts';
import type { Step } from './align.ts';
import { type Fit, spanOf } from './fit.ts';
import type { Element, Pattern } from './pattern.ts';
import { beginsSentence, isWordAt, keysIn, type SentencePart, sentencesIn } from './sentences.ts';
import type { Reason } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Consequence, consequenceAt, wordsOfConsequence } from './words/index.ts';

/** An omission or insertion that is marked as it should be, and yet may turn the sense. */
export interface SenseChange {
  readonly reason: Reason;
  /** The word that weighs, folded. */
  readonly word: string;
  /** What the draft leaves out, in the article's text; empty for what a bracket adds. */
  readonly span: Span;
  /** The element that leaves it out. */
  readonly element: number;
}

/**
 * A longer omission always has some "more" or "now"; only where few words are left out are these what it was made for.
 * Denials, conditions and numbers count at any length.
 */
const shortOmission = 6;

const grave: ReadonlySet<Consequence> = new Set(['negation', 'condition', 'number']);

/** The omissions and insertions of a quotation that may change what its source says. */
export function senseChanges(fit: Fit, pattern: Pattern, vocabulary: Vocabulary): readonly SenseChange[] {
  return fit.steps.flatMap((step): readonly SenseChange[] => {
    const element = pattern.elements[step.element];
    if (step.kind === 'omitted') {
      return omissionChange(fit, step, vocabulary);
    }
    return step.kind === 'inserted' && element ? (insertionChange(fit, step, element, vocabulary) ?? []) : [];
  });
}

function omissionChange(fit: Fit, step: Step, vocabulary: Vocabulary): readonly SenseChange[] {
  const found = sentencesIn(fit.tokens, step, vocabulary).flatMap(part => weightsIn(fit, part, vocabulary));
  const gravest = gravity.flatMap(kind => found.find(({ consequence }) => consequence === kind) ?? [])[0];
  const span = spanOf(fit.tokens, step.from, step.to);
  return gravest === undefined
    ? []
    : [{ reason: omissionReasons[gravest.consequence], word: gravest.word, span, element: step.element }];
}

const gravity: readonly Consequence[] = ['negation', 'condition', 'number', 'quantifier', 'hedge', 'modal'];

interface Weight {
  readonly consequence: Consequence;
  readonly word: string;
}

/**
 * The words of consequence among those left out of one sentence. A sentence that goes as a whole takes its own sense along,
 * but for one that begins with what limits the sentence before it.
 */
function weightsIn(fit: Fit, { from, to, isWhole }: SentencePart, vocabulary: Vocabulary): readonly Weight[] {
  const language = wordsOfConsequence(fit.source.article.language);
  const keys = keysIn(fit.tokens, from, to, vocabulary);
  const few = keys.filter(key => /[\p{L}\p{N}]/u.test(key)).length <= shortOmission;
  return keys.flatMap((word, index): readonly Weight[] => {
    const consequence = consequenceAt(keys, index, language);
    const counts = isWhole
      ? index === 0 && (consequence === 'negation' || consequence === 'condition')
      : few || (consequence !== undefined && grave.has(consequence));
    return consequence !== undefined && counts ? [{ consequence, word }] : [];
  });
}

const omissionReasons: Readonly<Record<Consequence, Reason>> = {
  negation: 'omits-negation',
  condition: 'omits-condition',
  number: 'omits-number',
  quantifier: 'omits-qualifier',
  hedge: 'omits-qualifier',
  modal: 'omits-qualifier',
};

function insertionChange(
  fit: Fit,
  step: Step,
  element: Element,
  vocabulary: Vocabulary,
): readonly SenseChange[] | undefined {
  const language = wordsOfConsequence(fit.source.article.language);
  const hidden = keysIn(fit.tokens, step.from, step.to, vocabulary);
  const shown = element.literal.slice(1, -1).map(id => vocabulary.key(id));
  const kindsOf = (keys: readonly string[]): readonly (Consequence | undefined)[] =>
    keys.map((_, index) => consequenceAt(keys, index, language));
  const [hiddenKinds, shownKinds] = [kindsOf(hidden), kindsOf(shown)];
  const at = hiddenKinds.findIndex(kind => kind !== undefined && !shownKinds.includes(kind));
  const word = hidden[at] ?? hiddenName(fit, hidden, shown);
  const span = spanOf(fit.tokens, step.from, step.to);
  if (word !== undefined) {
    return [{ reason: 'bracket-hides', word, span, element: step.element }];
  }
  const added = shownKinds.findIndex(
    kind => (kind === 'negation' || kind === 'condition') && !hiddenKinds.includes(kind),
  );
  return added < 0
    ? undefined
    : [{ reason: 'bracket-adds', word: shown[added] ?? '', span, element: step.element }];
}

/** A name that a bracket with another name stands for. */
function hiddenName(fit: Fit, hidden: readonly string[], shown: readonly string[]): string | undefined {
  const { capitalNouns, nameless, pronouns } = languageOf(fit.source.article.language ?? 'en');
  const isName = (key: string): boolean =>
    /^\p{Lu}\p{L}+/u.test(key) && !nameless.has(key.toLowerCase()) && !pronouns.has(key.toLowerCase());
  const names = hidden.filter(isName);
  const others = shown.filter(isName);
  const replaced = !capitalNouns && others.length > 0 && !names.some(name => others.includes(name));
  return replaced ? names[0] : undefined;
}

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
  const { tokens, article } = fit.source;
  const from = tokens.starts.indexOf(fit.span.start);
  const to = tokens.ends.indexOf(fit.span.end) + 1;
  if (from < 0 || to <= 0) {
    return [];
  }
  const language = wordsOfConsequence(article.language);
  const told = (words: readonly string[], kind: Consequence): boolean =>
    words.some((_, index) => consequenceAt(words, index, language) === kind);
  const changes: SenseChange[] = [];
  const next = wordAfter(fit, to, vocabulary);
  const after =
    next === undefined ? undefined : consequenceAt(keysIn(tokens, next, next + 3, vocabulary), 0, language);
  if (next !== undefined && (after === 'negation' || after === 'condition') && !told(around.after, after)) {
    const end = endOfSentence(fit, next, vocabulary);
    changes.push(cut('cut-short', fit, next, end, vocabulary));
  }
  const before = wordBefore(fit, from, vocabulary);
  const kind =
    before === undefined ? undefined : consequenceAt(keysIn(tokens, before, from, vocabulary), 0, language);
  if (before !== undefined && (kind === 'negation' || kind === 'condition') && !told(around.before, kind)) {
    changes.push(cut('cut-late', fit, before, from, vocabulary));
  }
  return changes;
}

function cut(reason: Reason, fit: Fit, from: number, to: number, vocabulary: Vocabulary): SenseChange {
  const { tokens } = fit.source;
  const word = vocabulary.key(tokens.ids[from] ?? -1);
  return { reason, word, span: spanOf(tokens, from, to), element: -1 };
}

/** The first word after the quotation in the same sentence of the same person. */
function wordAfter({ source, quote }: Fit, to: number, vocabulary: Vocabulary): number | undefined {
  const { tokens, passages } = source;
  for (let index = to; index < Math.min(to + 3, tokens.length); index++) {
    if (passages[index] !== passages[to - 1] || beginsSentence(tokens, index, vocabulary)) {
      return undefined;
    }
    if (isWordAt(tokens, index, vocabulary)) {
      return isSaid(quote, tokens.starts[index] ?? 0) ? index : undefined;
    }
  }
  return undefined;
}

function wordBefore({ source, quote }: Fit, from: number, vocabulary: Vocabulary): number | undefined {
  const { tokens, passages } = source;
  const index = from - 1;
  const isSame =
    index >= 0 &&
    passages[index] === passages[from] &&
    !beginsSentence(tokens, from, vocabulary) &&
    isWordAt(tokens, index, vocabulary);
  return isSame && isSaid(quote, tokens.starts[index] ?? 0) ? index : undefined;
}

/** Words of the reporter's own around a quote do not belong to it. */
function isSaid(quote: Fit['quote'], offset: number): boolean {
  return quote === undefined || quote.segments.some(({ start, end }) => start <= offset && offset < end);
}

function endOfSentence({ source, quote }: Fit, from: number, vocabulary: Vocabulary): number {
  const { tokens, passages } = source;
  let to = from + 1;
  while (
    to < tokens.length &&
    passages[to] === passages[from] &&
    isSaid(quote, tokens.starts[to] ?? 0) &&
    !beginsSentence(tokens, to, vocabulary)
  ) {
    to++;
  }
  return to;
}
