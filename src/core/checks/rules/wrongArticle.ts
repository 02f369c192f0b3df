import type { CheckedQuotation } from '../check.ts';
import type { Fix } from '../finding.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import type { Found, Rule, RuleInput } from '../rule.ts';
import { writeKey } from '../writeKey.ts';

/** The article cited does not print the words; another one does. */
export const wrongArticle: Rule = {
  id: 'wrong-article',
  severity: 'error',
  description: 'The article cited does not print the words; another one does.',
  find: input => input.quotations.flatMap(checked => found(input, checked) ?? []),
};

function found(input: RuleInput, checked: CheckedQuotation): Found | undefined {
  const { quotation, cited, judgement } = checked;
  const { fit } = judgement;
  const isThere = fit === undefined || cited.articles.includes(fit.source.articleId);
  if (
    isThere ||
    cited.articles.length === 0 ||
    (checked.verdict !== 'verbatim' && checked.verdict !== 'edited')
  ) {
    return undefined;
  }
  return {
    start: quotation.start,
    end: quotation.end,
    owner: quotation,
    message: `the article cited does not print this; ${input.examiner.titleOf(fit.source.articleId)} does`,
    fixes: [...correction(input, checked, fit.source.articleId), ignoreFix('wrong-article', quotation)],
    related: [relatedTo(fit)],
  };
}

/** The one key cited becomes the right one; where several works are cited, which of them is meant cannot be told. */
function correction(
  { context, draft }: RuleInput,
  { quotation }: CheckedQuotation,
  articleId: number,
): readonly Fix[] {
  const [citation, ...more] = quotation.citations;
  const [item, ...others] = citation?.items ?? [];
  const key = context.works.keyOf(articleId);
  if (!item || key === undefined || more.length > 0 || others.length > 0 || citation?.kind === 'note') {
    return [];
  }
  return [{ title: `Cite ${key}`, edits: [writeKey(draft, item, key)], kind: 'correct' }];
}
