import type { CheckedQuotation } from '../../core/checks/check.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Reporting } from './report.ts';

/** What the check says, for other programs; the fields are a promise. */
export function jsonReport({ reports, articleName }: Reporting): string {
  const drafts = reports.map(({ draft, check }) => ({
    draft,
    quotations: check.quotations.map(quotation => quotationObject(quotation, articleName)),
    findings: check.findings.map(findingObject),
  }));
  return `${JSON.stringify(drafts, null, 2)}\n`;
}

function quotationObject(checked: CheckedQuotation, articleName: (path: string) => string) {
  const { quotation, verdict, reason, article, match, speaker } = checked;
  return {
    start: quotation.start,
    end: quotation.end,
    text: quotation.words,
    verdict,
    reason,
    article: article === null ? null : articleName(article),
    match,
    speaker,
  };
}

function findingObject({ rule, severity, start, end, message, fixes }: Finding) {
  return {
    rule,
    severity,
    start,
    end,
    message,
    fixes: fixes.map(({ title, edits }) => ({ title, edits })),
  };
}
