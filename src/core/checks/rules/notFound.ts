import { ignoreFix } from '../ignoreFix.ts';
import type { Rule } from '../rule.ts';
import { reasonText } from '../say.ts';

/** No article has the words. A hint, for not all that stands in marks is from an article; more where one is cited. */
export const notFound: Rule = {
  id: 'not-found',
  severity: 'hint',
  description: 'No article has the words.',
  find: ({ quotations }) =>
    quotations
      .filter(({ verdict }) => verdict === 'not-found')
      .map(({ quotation, cited, reason }) => {
        const isCited = cited.articles.length > 0;
        return {
          start: quotation.start,
          end: quotation.end,
          owner: quotation,
          ...(isCited ? { severity: 'warning' as const } : {}),
          message: isCited ? 'neither the article cited nor any other has these words' : reasonText[reason],
          fixes: [ignoreFix('not-found', quotation)],
          related: [],
        };
      }),
};
