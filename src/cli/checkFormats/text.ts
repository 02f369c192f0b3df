import { oneLine } from '../print.ts';
import { positionsIn, type Reporting } from './report.ts';

/** A line for each finding, as compilers print them. */
export function textReport({ reports }: Reporting): string {
  return reports
    .flatMap(({ draft, text, check }) => {
      const position = positionsIn(text);
      return check.findings.map(({ rule, severity, start, message }) => {
        const { line, column } = position(start);
        return `${draft}:${line}:${column}: ${severity} ${rule}: ${oneLine(message)}\n`;
      });
    })
    .join('');
}

/** One line that sums up: `12 quotations: 9 verbatim, 2 edited, 1 altered`. */
export function summary({ reports }: Reporting): string {
  const verdicts = reports.flatMap(({ check }) => check.quotations.map(({ verdict }) => verdict));
  const counts = ['verbatim', 'edited', 'altered', 'not-found', 'unchecked']
    .map(verdict => ({ verdict, count: verdicts.filter(each => each === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  return `${verdicts.length} quotations${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}
