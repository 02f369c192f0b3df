import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import type { Rule } from '../rule.ts';

/** The article had these words when the draft was last found right, and has them no more. */
export const sourceChanged: Rule = {
  id: 'source-changed',
  severity: 'warning',
  description: 'The article had these words when the draft was last found right, and has them no more.',
  find: ({ quotations, context, examiner }) =>
    quotations.flatMap(({ quotation, verdict, judgement }) => {
      const path = context.before?.get(examiner.foldedWords(quotation.words));
      const isGone = verdict === 'altered' || verdict === 'not-found';
      return path === undefined || !isGone
        ? []
        : [
            {
              start: quotation.start,
              end: quotation.end,
              owner: quotation,
              message: `${path} has changed: it had these words`,
              fixes: [ignoreFix('source-changed', quotation)],
              related: judgement.fit ? [relatedTo(judgement.fit)] : [],
            },
          ];
    }),
};
