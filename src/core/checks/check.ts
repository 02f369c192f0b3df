import type { ArticleToCite } from '../cite/citation.ts';
import type { Draft, Quotation } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import type { TextSpan } from '../model.ts';
import { type Cited, citedFor } from './cited.ts';
import { Examiner } from './examine.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import { exceptionsIn } from './ignored.ts';
import type { Judgement } from './judge.ts';
import { rules } from './rules.ts';
import type { Reason, Verdict } from './verdict.ts';
import type { Works } from './works.ts';

/** All that bears on a draft besides its own text and the library. */
export interface CheckContext {
  readonly works: Works;
  /** What citing an article from this draft needs; without it nothing can be offered to be cited. */
  toCite?(articleId: number): ArticleToCite | undefined;
  /** Paths in the library that are no sources: the drafts themselves, where they lie among the articles. */
  readonly drafts?: ReadonlySet<string>;
  /** Quotations in other drafts. */
  readonly elsewhere?: readonly UsedElsewhere[];
  /** Where quotations of this draft stood when they were last found verbatim: folded words to the article's path. */
  readonly before?: ReadonlyMap<string, string>;
  /** Other severities than the rules' own; `off` silences a rule. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}

export interface UsedElsewhere {
  readonly path: string;
  readonly quotation: Quotation;
}

/** What the check says of a draft. */
export interface DraftCheck {
  readonly draft: Draft;
  /** In the draft's order. */
  readonly quotations: readonly CheckedQuotation[];
  /** By where they begin. */
  readonly findings: readonly Finding[];
}

/** What is said of one quotation; offsets count in the draft, those of `match` in the article. */
export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The path of the article that has the words, or nearly has them. */
  readonly article: string | null;
  readonly match: TextSpan | null;
  /** Who says it in the article. */
  readonly speaker: string | null;
  readonly cited: Cited;
  readonly judgement: Judgement;
}

export interface Checker {
  /** Judges every quotation and asks every rule; of a draft checked before only what is new is judged. */
  check(draft: Draft, context: CheckContext): DraftCheck;
}

/** A checker that remembers; for a library that is read again and again, as in an editor. */
export function createChecker(library: Library): Checker {
  const examiner = new Examiner(library);
  return { check: (draft, context) => checkWith(examiner, library, draft, context) };
}

/** Checks one draft once. */
export function checkDraft(library: Library, draft: Draft, context: CheckContext): DraftCheck {
  return createChecker(library).check(draft, context);
}

function checkWith(examiner: Examiner, library: Library, draft: Draft, context: CheckContext): DraftCheck {
  examiner.refresh();
  const quotations = draft.quotations.filter(said(library, context.works)).map(quotation => {
    const cited = citedFor(draft, quotation, context.works);
    return checked(quotation, cited, examiner.examine(draft, quotation, cited.articles, context.drafts));
  });
  const isIgnored = exceptionsIn(draft);
  const input = { draft, quotations, library, context, examiner };
  const findings = rules.flatMap(({ id, severity, find }) => {
    const set = context.severities?.[id];
    return set === 'off'
      ? []
      : find(input)
          .filter(({ owner }) => !isIgnored(id, owner))
          .map(({ owner: _, ...found }) => ({
            ...found,
            rule: id,
            severity: set ?? found.severity ?? severity,
          }));
  });
  return { draft, quotations, findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

/** Whether a quotation is one: marks in the title of the article that a note refers to are the title's. */
function said(library: Library, works: Works): (quotation: Quotation) => boolean {
  return ({ note, words }) => {
    const article = note === null ? undefined : works.articleOf(note.label);
    const title = article === undefined ? undefined : library.entry(article)?.title;
    return title === undefined || !title.includes(words);
  };
}

function checked(quotation: Quotation, cited: Cited, judgement: Judgement): CheckedQuotation {
  const { verdict, reason, fit } = judgement;
  const text = fit?.source.article.text ?? '';
  return {
    quotation,
    verdict,
    reason,
    article: fit?.source.article.path ?? null,
    match: fit ? { ...fit.span, text: text.slice(fit.span.start, fit.span.end) } : null,
    speaker: fit?.quote?.speaker ?? null,
    cited,
    judgement,
  };
}
