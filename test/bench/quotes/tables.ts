import { type StressRow, stressSizes } from './stress.ts';
import {
  type CalibrationRow,
  f1,
  precision,
  recall,
  type Share,
  type SpeakerShares,
  type Totals,
} from './totals.ts';

/** What was measured of one extractor, of one language, of one style. */
export interface Row {
  readonly name: string;
  readonly totals: Totals;
  /** Megabytes a second, where it was measured. */
  readonly speed?: number;
}

/** A table in Markdown; the first column is words, the others numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

export function overview(rows: readonly Row[]): string {
  const withSpeed = rows.some(({ speed }) => speed !== undefined);
  const head = [
    '',
    'exact P',
    'R',
    'F1',
    'relaxed F1',
    'whole quotes F1',
    'non-quotes taken',
    'full name',
    'last name',
    'unnamed left open',
  ];
  return markdownTable(
    withSpeed ? [...head, 'MB/s'] : head,
    rows.map(({ name, totals, speed }) => [
      name,
      decimal(precision(totals.exact)),
      decimal(recall(totals.exact)),
      decimal(f1(totals.exact)),
      decimal(f1(totals.relaxed)),
      decimal(f1(totals.whole)),
      fraction(totals.nonquotesTaken),
      ...speakers(totals.speakers),
      ...(speed === undefined ? [] : [speed.toPrecision(3)]),
    ]),
  );
}

export function phenomenonTable(
  rows: readonly { name: string; found: Share; speakers: SpeakerShares }[],
): string {
  return markdownTable(
    ['', 'quotes', 'found whole', 'full name', 'last name', 'unnamed left open'],
    rows.map(row => [row.name, String(row.found.all), decimal(ratio(row.found)), ...speakers(row.speakers)]),
  );
}

export function calibrationTable(rows: readonly CalibrationRow[]): string {
  return markdownTable(
    ['confidence at least', 'quotes', 'right speaker'],
    rows.map(row => [row.least.toFixed(2), String(row.all), decimal(ratio(row))]),
  );
}

export function stressTable(rows: readonly StressRow[]): string {
  return markdownTable(
    ['', ...stressSizes.map(size => `${size / 1e6} MB`), 'times as long for the last'],
    rows.map(({ name, times }) => [
      name,
      ...stressSizes.map((_, index) => seconds(times[index])),
      times.length > 1 ? ((times.at(-1) ?? 0) / (times.at(-2) ?? 1)).toFixed(1) : '–',
    ]),
  );
}

function speakers({ fullName, lastName, unnamed }: SpeakerShares): string[] {
  return [fullName, lastName, unnamed].map(one => decimal(ratio(one)));
}

function ratio({ right, all }: Share): number {
  return all === 0 ? Number.NaN : right / all;
}

function decimal(number: number): string {
  return Number.isNaN(number) ? '–' : number.toFixed(3);
}

function fraction({ right, all }: Share): string {
  return `${right} of ${all}`;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? 'not tried' : `${(milliseconds / 1000).toFixed(2)} s`;
}
