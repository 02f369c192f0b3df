import type { Fit } from './fit.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run of words in which a quotation differs from its source, and nothing marks it. */
export interface Change {
  readonly kind: 'replaced' | 'added' | 'dropped' | 'case' | 'spacing';
  /** Indexes of the pattern's elements, half open; empty where the draft leaves words out. */
  readonly elements: readonly [from: number, to: number];
  /** Indexes of the source's tokens, half open; empty where the draft adds words. */
  readonly tokens: readonly [from: number, to: number];
  /** The words on both sides, folded. */
  readonly draft: readonly string[];
  readonly source: readonly string[];
}

const differing: ReadonlySet<string> = new Set(['replaced', 'added', 'dropped', 'case', 'spacing']);

/** The word-level difference: what in a quotation is not as the source has it, in order. */
export function differenceOf(fit: Fit, { elements }: Pattern, vocabulary: Vocabulary): readonly Change[] {
  const changes: Change[] = [];
  let run: Run | undefined;
  for (const step of fit.steps) {
    if (!differing.has(step.kind)) {
      run = undefined;
      continue;
    }
    const end = step.kind === 'dropped' ? step.element : step.element + 1;
    const isNew = run === undefined;
    const kinds = new Set([...(run?.kinds ?? []), step.kind]);
    run = {
      kinds,
      elements: [run?.elements[0] ?? step.element, end],
      tokens: [run?.tokens[0] ?? step.from, step.to],
    };
    const change = changeOf(run, fit, elements, vocabulary);
    changes.splice(isNew ? changes.length : changes.length - 1, 1, change);
  }
  return changes;
}

interface Run {
  readonly kinds: ReadonlySet<string>;
  readonly elements: readonly [number, number];
  readonly tokens: readonly [number, number];
}

function changeOf(
  { kinds, elements, tokens }: Run,
  fit: Fit,
  all: readonly Element[],
  vocabulary: Vocabulary,
): Change {
  const draft = all
    .slice(...elements)
    .flatMap(({ kind, literal, id }) => (kind === 'insertion' ? literal : id < 0 ? [] : [id]))
    .map(id => vocabulary.key(id));
  const source = fit.tokens.ids.slice(...tokens).map(id => vocabulary.key(id));
  return { kind: kindOf(kinds, draft, source), elements, tokens, draft, source };
}

function kindOf(
  kinds: ReadonlySet<string>,
  draft: readonly string[],
  source: readonly string[],
): Change['kind'] {
  if (source.length === 0) {
    return 'added';
  }
  if (draft.length === 0) {
    return 'dropped';
  }
  if (kinds.has('replaced') || kinds.has('added') || kinds.has('dropped')) {
    return 'replaced';
  }
  return kinds.has('case') ? 'case' : 'spacing';
}
