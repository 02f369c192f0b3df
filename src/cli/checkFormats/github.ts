import type { Severity } from '../../core/checks/finding.ts';
import { positionsIn, type Reporting } from './report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub's workflow commands, which show as annotations on the changed lines. */
export function githubReport({ reports }: Reporting): string {
  return reports
    .flatMap(({ draft, text, check }) => {
      const position = positionsIn(text);
      return check.findings.map(({ rule, severity, start, end, message }) => {
        const [from, to] = [position(start), position(end)];
        // Columns mean something to GitHub only within one line.
        const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
        const place = { file: draft, line: from.line, endLine: to.line, ...columns, title: rule };
        const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${levels[severity]} ${properties.join(',')}::${data(message)}\n`;
      });
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
