import { alterationOf } from './alteration.ts';
import { patchworkOf } from './blocks.ts';
import { cutChanges, type Surroundings } from './cut.ts';
import { type Change, differenceOf } from './difference.ts';
import { type Fit, fitIn } from './fit.ts';
import type { Pattern } from './pattern.ts';
import { type SenseChange, senseChanges } from './sense.ts';
import type { Source } from './source.ts';
import { isSpliced } from './spliced.ts';
import type { Reason, Verdict } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Judgement {
  readonly pattern: Pattern;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Where the words stand, or nearly stand; undefined where they are not found, or cannot be judged. */
  readonly fit: Fit | undefined;
  /** For altered words: what is not as the source has it. */
  readonly changes: readonly Change[];
  /** For words that are all the source's: omissions and insertions that may turn the sense. */
  readonly sense: readonly SenseChange[];
  /** Other articles that have these words or nearly these, the likest first. */
  readonly others: readonly Fit[];
}

export interface Question {
  readonly pattern: Pattern;
  /** Articles that may have the words, the likeliest first. */
  readonly sources: readonly Source[];
  /** The articles that the draft cites for them. */
  readonly cited: ReadonlySet<number>;
  readonly around: Surroundings;
}

/** From this share of its words on, a passage is what a quotation was made from; with fewer it is another one. */
const leastShare = 0.55;
/** A quotation of fewer words is too short to be found again when a word of it is changed. */
const tellingWords = 5;
/** Fewer words than these, if no quote has them, anybody may have used. */
const commonWords = 3;

/** Says what is to be said of a quotation. Words are never the source's for being like them: all must be there, or marked. */
export function judge(question: Question, vocabulary: Vocabulary): Judgement {
  const fits = question.sources.flatMap(source => fitIn(source, question.pattern, vocabulary) ?? []);
  const ranked = fits
    .map(fit => ({ fit, changes: differenceOf(fit, question.pattern, vocabulary) }))
    .toSorted((a, b) => rankOf(a, question) - rankOf(b, question));
  const best = ranked[0];
  if (best === undefined) {
    return unfound(question.pattern);
  }
  const others = ranked.slice(1).map(({ fit }) => fit);
  if (best.changes.length > 0) {
    return notTheSame(question, best.fit, best.changes, others, vocabulary);
  }
  const { fit } = best;
  if (isSpliced(fit)) {
    return {
      pattern: question.pattern,
      verdict: 'altered',
      reason: 'spliced',
      fit,
      changes: [],
      sense: [],
      others,
    };
  }
  if (
    question.pattern.words < commonWords &&
    fit.quote === undefined &&
    !question.cited.has(fit.source.articleId)
  ) {
    return unfound(question.pattern);
  }
  return theSame(question, fit, others, vocabulary);
}

/** The cited article comes first among equals, then words that the article prints as somebody's. */
function rankOf(
  { fit, changes }: { readonly fit: Fit; readonly changes: readonly Change[] },
  { cited }: Question,
): number {
  const differs = changes.length > 0 ? 1e9 : 0;
  const preference = (cited.has(fit.source.articleId) ? 0 : 0.5) + (fit.quote ? 0 : 0.25);
  return differs + fit.cost + preference;
}

function theSame(
  { pattern, around }: Question,
  fit: Fit,
  others: readonly Fit[],
  vocabulary: Vocabulary,
): Judgement {
  const sense = [...senseChanges(fit, pattern, vocabulary), ...cutChanges(fit, around, vocabulary)];
  const marked = fit.steps.some(
    ({ kind }) => kind === 'omitted' || kind === 'inserted' || kind === 'changed',
  );
  const reason = sense[0]?.reason ?? (marked ? 'marked-changes' : 'same-words');
  return { pattern, verdict: marked ? 'edited' : 'verbatim', reason, fit, changes: [], sense, others };
}

function notTheSame(
  { pattern, sources, cited }: Question,
  fit: Fit,
  changes: readonly Change[],
  others: readonly Fit[],
  vocabulary: Vocabulary,
): Judgement {
  const patchwork = patchworkOf(pattern, sources, vocabulary);
  if (patchwork && Math.max(patchwork.share, fit.share) >= leastShare) {
    return { pattern, verdict: 'altered', reason: patchwork.kind, fit, changes, sense: [], others };
  }
  const isCited = cited.has(fit.source.articleId);
  const telling = pattern.words >= tellingWords || (isCited && pattern.words >= commonWords);
  if (telling && fit.share >= leastShare) {
    const reason = isSpliced(fit) ? 'spliced' : alterationOf(fit, changes);
    return { pattern, verdict: 'altered', reason, fit, changes, sense: [], others };
  }
  return unfound(pattern);
}

/** Words in no article; or so few that they say nothing. */
function unfound(pattern: Pattern): Judgement {
  const isShort = pattern.words < commonWords;
  const verdict = isShort ? 'unchecked' : 'not-found';
  const reason = isShort ? 'too-short' : 'nowhere';
  return { pattern, verdict, reason, fit: undefined, changes: [], sense: [], others: [] };
}
