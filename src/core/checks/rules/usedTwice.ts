import type { Quotation } from '../../draft/draft.ts';
import type { Examiner } from '../examine.ts';
import type { Related } from '../finding.ts';
import { ignoreFix } from '../ignoreFix.ts';
import type { Rule } from '../rule.ts';

/** Short quotations come again without anybody minding. */
const leastWords = 5;

/** The same words are quoted elsewhere, in this draft or another. */
export const usedTwice: Rule = {
  id: 'used-twice',
  severity: 'hint',
  description: 'The same words are quoted elsewhere, in this draft or another.',
  find: ({ quotations, context, examiner }) => {
    const places = new Map<string, Related[]>();
    for (const { path, quotation } of context.elsewhere ?? []) {
      add(places, keyOf(quotation, examiner), {
        path,
        start: quotation.start,
        end: quotation.end,
        message: quotation.words,
      });
    }
    return quotations.flatMap(({ quotation, judgement }) => {
      const earlier =
        judgement.pattern.words < leastWords ? [] : [...(places.get(keyOf(quotation, examiner)) ?? [])];
      add(places, keyOf(quotation, examiner), {
        path: '',
        start: quotation.start,
        end: quotation.end,
        message: quotation.words,
      });
      const where = [
        ...new Set(earlier.map(({ path }) => (path === '' ? 'above in this draft' : `in ${path}`))),
      ];
      return earlier.length === 0
        ? []
        : [
            {
              start: quotation.start,
              end: quotation.end,
              owner: quotation,
              message: `also quoted ${where.join(', ')}`,
              fixes: [ignoreFix('used-twice', quotation)],
              related: earlier,
            },
          ];
    });
  },
};

function add(places: Map<string, Related[]>, key: string, place: Related): void {
  places.set(key, [...(places.get(key) ?? []), place]);
}

function keyOf({ words }: Quotation, examiner: Examiner): string {
  return examiner.foldedWords(words).replace(/[.,]$/, '').toLowerCase();
}
