import type { Span } from '../model.ts';
import { languageOf } from '../quotes/languages/index.ts';
import type { Step } from './align.ts';
import { type Fit, spanOf } from './fit.ts';
import type { Element, Pattern } from './pattern.ts';
import { keysIn, type SentencePart, sentencesIn } from './sentences.ts';
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
