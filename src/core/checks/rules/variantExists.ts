import type { CheckedQuotation } from '../check.ts';
import { differenceOf } from '../difference.ts';
import type { Fit } from '../fit.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { sayChanges } from '../say.ts';

/** From this share of the words on, another article prints the same statement. */
const leastShare = 0.75;
/** Fewer words than these are said in many statements. */
const leastWords = 6;

/** Another article prints the same statement in other words: which of them was said? */
export const variantExists: Rule = {
  id: 'variant-exists',
  severity: 'hint',
  description: 'Another article prints the same statement in other words.',
  find: input =>
    input.quotations.flatMap(checked => {
      const variants = variantsOf(checked);
      return variants.length === 0
        ? []
        : [
            {
              start: checked.quotation.start,
              end: checked.quotation.end,
              owner: checked.quotation,
              message: variants.map(fit => sayVariant(input, checked, fit)).join('; '),
              fixes: [ignoreFix('variant-exists', checked.quotation)],
              related: variants.map(relatedTo),
            },
          ];
    }),
};

/** Other printings with other words; for words that are altered, that is already said of the likest one. */
function variantsOf({ verdict, judgement }: CheckedQuotation): readonly Fit[] {
  const isSame = verdict === 'verbatim' || verdict === 'edited';
  return isSame && judgement.pattern.words >= leastWords
    ? judgement.others.filter(({ share, cost }) => cost > 0 && share >= leastShare && share < 1)
    : [];
}

function sayVariant({ examiner }: RuleInput, { judgement }: CheckedQuotation, fit: Fit): string {
  const title = examiner.titleOf(fit.source.articleId);
  const changes = differenceOf(fit, judgement.pattern, examiner.vocabulary);
  return `${title} prints other words: ${sayChanges(changes).replaceAll('source says', 'it says').replaceAll('draft says', 'here')}`;
}
