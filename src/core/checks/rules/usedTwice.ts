import type { Quotation } from '../../draft/draft.ts';
import { foldedWords } from '../../quotes/fold.ts';
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
  find: ({ quotations, context, draft }) => {
    const places = new Map<string, Related[]>();
    for (const { path, quotation } of context.elsewhere ?? []) {
      add(places, quotation, { path, start: quotation.start, end: quotation.end, message: quotation.words });
    }
    return quotations.flatMap(({ quotation, judgement }) => {
      const earlier = judgement.pattern.words < leastWords ? [] : [...(places.get(keyOf(quotation)) ?? [])];
      add(places, quotation, {
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
              fixes: [ignoreFix(draft, 'used-twice', quotation)],
              related: earlier,
            },
          ];
    });
  },
};

function add(places: Map<string, Related[]>, quotation: Quotation, place: Related): void {
  const key = keyOf(quotation);
  places.set(key, [...(places.get(key) ?? []), place]);
}

function keyOf({ words }: Quotation): string {
  return foldedWords(words).replace(/[.,]$/, '').toLowerCase();
}
