import { appendFileSync, readFileSync, rmSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The environment variable that names the file a suite adds its tally to. */
export const tallyVariable = 'VERBATIM_TALLY';

/** Adds what one run of mocha did to the file of the surrounding run, where there is one. */
export function addTally(tally: Tally): void {
  const file = process.env[tallyVariable];
  if (file) {
    appendFileSync(file, `${JSON.stringify(tally)}\n`);
  }
}

/** Reads the tallies added since the last call, summed up; undefined when there was none. */
export function takeTally(file: string): Tally | undefined {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return undefined;
  }
  rmSync(file);
  return lines.map(line => JSON.parse(line) as Tally).reduce(sum);
}

export function sum(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
