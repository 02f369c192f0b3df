import { citationText } from '../../cite/citation.ts';
import { formatOfDraft } from '../../cite/format.ts';
import { appendNote, hasNote, noteContent, noteLabel } from '../../cite/notes.ts';
import type { TextEdit } from '../../model.ts';
import type { CheckedQuotation } from '../check.ts';
import type { Fix } from '../finding.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import type { Rule, RuleInput } from '../rule.ts';

/** An article prints these words, and the draft does not say which. */
export const missingCitation: Rule = {
  id: 'missing-citation',
  severity: 'information',
  description: 'An article prints these words, and the draft does not say which.',
  find: input =>
    input.quotations.flatMap(checked => {
      const { quotation, cited, judgement } = checked;
      return judgement.fit === undefined || cited.isCited || quotation.note !== null
        ? []
        : [
            {
              start: quotation.start,
              end: quotation.end,
              owner: quotation,
              message: `no citation; ${input.examiner.titleOf(judgement.fit.source.articleId)} prints this`,
              fixes: [
                ...cite(input, checked, judgement.fit.source.articleId),
                ignoreFix('missing-citation', quotation),
              ],
              related: [relatedTo(judgement.fit)],
            },
          ];
    }),
};

function cite(
  { draft, context }: RuleInput,
  { quotation }: CheckedQuotation,
  articleId: number,
): readonly Fix[] {
  const article = context.toCite?.(articleId);
  if (article === undefined) {
    return [];
  }
  const cited = { ...article, key: context.works.keyOf(articleId) ?? article.key };
  const { text, note } = citationText(cited, formatOfDraft(draft), '', undefined);
  const at = quotation.kind === 'block' ? quotation.inner.end : quotation.end;
  const edits: TextEdit[] = [{ start: at, end: at, text: note ? text : ` ${text}` }];
  if (note && !hasNote(draft, noteLabel(cited.key, ''))) {
    const end = draft.text.length;
    const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
    const label = noteLabel(cited.key, '');
    edits.push({ start: end, end, text: appendNote(draft.text, label, noteContent(draft, cited, ''), eol) });
  }
  return [{ title: `Cite ${cited.key}`, edits, kind: 'cite' }];
}
