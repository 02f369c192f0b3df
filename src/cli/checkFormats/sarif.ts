import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Finding, Fix, Related, Severity } from '../../core/checks/finding.ts';
import { rules } from '../../core/checks/rules.ts';
import { positionsIn, type Report, type Reporting } from './report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The check as a log of SARIF 2.1.0 (OASIS), which code scanning and editors read. */
export function sarifReport({ reports, articleName }: Reporting): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verbatim', rules: rules.map(ruleObject) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(report =>
          report.check.findings.map(finding => resultObject(report, finding, articleName)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleObject({ id, severity, description }: (typeof rules)[number]) {
  return { id, shortDescription: { text: description }, defaultConfiguration: { level: levels[severity] } };
}

function resultObject(report: Report, finding: Finding, articleName: (path: string) => string) {
  const { rule, severity, message, start, end, related, fixes } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: draftLocation(report, start, end) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(place => relatedObject(report, place, articleName)),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fix => fixObject(report, fix)) }),
    partialFingerprints: { 'quotation/v1': fingerprint(rule, report.text.slice(start, end)) },
  };
}

function draftLocation({ draft, text }: Report, start: number, end: number) {
  const position = positionsIn(text);
  const [from, to] = [position(start), position(end)];
  return {
    artifactLocation: { uri: uriOf(draft) },
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    },
  };
}

/** Another place in a draft, or the words in the article: there, offsets count in its text, which may not be its file's. */
function relatedObject(
  report: Report,
  { path: file, start, end, message }: Related,
  articleName: (path: string) => string,
) {
  const uri = uriOf(file === '' ? report.draft : articleName(file));
  return {
    message: { text: message },
    physicalLocation: { artifactLocation: { uri }, region: { charOffset: start, charLength: end - start } },
  };
}

function fixObject({ draft }: Report, { title, edits }: Fix) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(draft) },
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  };
}

function uriOf(file: string): string {
  return file.split(path.sep).map(encodeURIComponent).join('/');
}

/** The same finding in the next run, wherever it stands then. */
function fingerprint(rule: string, words: string): string {
  return createHash('sha256').update(`${rule}\0${words}`).digest('hex').slice(0, 32);
}
