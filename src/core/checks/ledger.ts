import type { CheckedQuotation, DraftCheck } from './check.ts';
import { reasonText, sayChanges } from './say.ts';

/** A draft and what the check says of it. */
export interface LedgerDraft {
  readonly draft: string;
  readonly check: DraftCheck;
}

export type LedgerFormat = 'markdown' | 'csv' | 'html';

/** The format that a file's name asks for. */
export function ledgerFormatOf(file: string): LedgerFormat | undefined {
  const format = { md: 'markdown', csv: 'csv', html: 'html', htm: 'html' } as const;
  const extension = /\.(md|csv|html?)$/i.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : format[extension as keyof typeof format];
}

/**
 * Every quotation of some drafts with verdict, speaker, article, place and context: for an editor or a fact-checker. All
 * words of drafts and articles are escaped; nothing of them is markup in the ledger.
 */
export function ledger(
  drafts: readonly LedgerDraft[],
  format: LedgerFormat,
  articleName: (path: string) => string,
): string {
  const rows = drafts.flatMap(({ draft, check }) =>
    check.quotations.map(checked => rowOf(draft, checked, check.draft.text, articleName)),
  );
  return writers[format](rows);
}

const columns = [
  'Draft',
  'Line',
  'Quotation',
  'Verdict',
  'Why',
  'Speaker',
  'Article',
  'Start',
  'End',
  'The article’s words',
  'Context',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

const writers: Readonly<Record<LedgerFormat, (rows: readonly Row[]) => string>> = { markdown, csv, html };

function rowOf(
  draft: string,
  { quotation, verdict, reason, judgement, speaker, article, match }: CheckedQuotation,
  text: string,
  articleName: (path: string) => string,
): Row {
  const difference = sayChanges(judgement.changes);
  return {
    Draft: draft,
    Line: String(text.slice(0, quotation.start).split(/\r\n|\n|\r/).length),
    Quotation: oneLine(quotation.words),
    Verdict: verdict,
    Why: reasonText[reason] + (difference === '' ? '' : `: ${difference}`),
    Speaker: speaker ?? '',
    Article: article === null ? '' : articleName(article),
    Start: match === null ? '' : String(match.start),
    End: match === null ? '' : String(match.end),
    'The article’s words': oneLine(match?.text ?? ''),
    Context: contextOf(judgement.fit),
  };
}

/** Code units of the article on either side of the words. */
const reach = 120;

function contextOf(fit: CheckedQuotation['judgement']['fit']): string {
  if (fit === undefined) {
    return '';
  }
  const { text } = fit.source.article;
  const { start, end } = fit.span;
  const before = text.slice(Math.max(0, start - reach), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + reach).replace(/\s\S*$/, '');
  return oneLine(`… ${before}⟦${text.slice(start, end)}⟧${after} …`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function markdown(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(row => line(columns.map(column => escapeCell(row[column])))),
  ].join('');
}

/** Every sign that Markdown could read as more than itself; entities hold in tables too. */
function escapeCell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+\-!|~^$@:]/g, sign => `&#${sign.codePointAt(0)};`);
}

function csv(rows: readonly Row[]): string {
  const record = (cells: readonly string[]): string => `${cells.map(csvField).join(',')}\r\n`;
  return [record(columns), ...rows.map(row => record(columns.map(column => row[column])))].join('');
}

/** By RFC 4180; what a spreadsheet would take for a formula is kept text by an apostrophe. */
function csvField(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function html(rows: readonly Row[]): string {
  const cells = (row: Row): string => columns.map(column => `<td>${escapeHtml(row[column])}</td>`).join('');
  const body = rows.map(row => `<tr class="${row.Verdict}">${cells(row)}</tr>`).join('\n');
  const head = columns.map(column => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Quote ledger</title>
<style>
body { font: 10pt/1.4 serif; margin: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.altered td:nth-child(4), .not-found td:nth-child(4) { font-weight: bold; }
@page { size: landscape; margin: 1cm; }
@media print { body { margin: 0; } }
</style>
<h1>Quote ledger</h1>
<p>${rows.length} quotations</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
