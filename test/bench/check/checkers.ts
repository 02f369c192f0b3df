import search from 'approx-string-match';
import { type CheckContext, createChecker } from '../../../src/core/checks/check.ts';
import { worksOf } from '../../../src/core/checks/works.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { Library } from '../../../src/core/library/library.ts';
import type { Case } from './cases.ts';

/** What a checker says of a case. */
export interface Answer {
  /** Whether it lets the quotation stand. */
  readonly passes: boolean;
  readonly verdict: string;
  readonly reason: string;
  readonly article: string | null;
  /** The findings that a writer would be stopped by. */
  readonly findings: readonly string[];
}

export interface Checker {
  readonly name: string;
  answer(asked: Case): Answer;
}

/** Verbatim itself, by way of a whole draft. */
export function verbatimChecker(library: Library): Checker {
  const checker = createChecker(library);
  const context: CheckContext = { works: worksOf(library.articles(), undefined) };
  return {
    name: 'Verbatim',
    answer({ draft }) {
      const { quotations, findings } = checker.check(readDraft(draft), context);
      const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      const [first] = quotations;
      const stands = quotations.every(({ verdict }) => verdict === 'verbatim' || verdict === 'edited');
      return {
        passes: stands && quotations.length > 0 && grave.length === 0,
        verdict: first?.verdict ?? 'no quotation',
        reason: first?.reason ?? '',
        article: first?.article ?? null,
        findings: grave.map(({ rule, message }) => `${rule}: ${message}`),
      };
    },
  };
}

/** The words must stand in some article just so. */
export function exactChecker(texts: ReadonlyMap<string, string>): Checker {
  return {
    name: 'exact matching',
    answer: ({ words }) => naive([...texts].find(([, text]) => text.includes(words))?.[0]),
  };
}

/** At most a fifth of the characters may differ. It is asked about the right article only, which makes it no worse. */
export function fuzzyChecker(texts: ReadonlyMap<string, string>): Checker {
  return {
    name: 'fuzzy at 80 %',
    answer({ words, article }) {
      const text = (texts.get(article) ?? '').toLowerCase();
      const found = search(text, words.toLowerCase(), Math.floor(words.length * 0.2));
      return naive(found.length > 0 ? article : undefined);
    },
  };
}

function naive(article: string | undefined): Answer {
  const passes = article !== undefined;
  return {
    passes,
    verdict: passes ? 'verbatim' : 'not-found',
    reason: '',
    article: article ?? null,
    findings: [],
  };
}
