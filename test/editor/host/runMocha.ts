import { format } from 'node:util';
import { takeCoverage } from 'node:v8';
import { reportMark } from '../harness/reportMark.ts';
import { addTally } from '../harness/tally.ts';

/** Where mocha lies; set by the bundler. */
declare const MOCHA: string;

/** Runs mocha inside the extension host on tests that are loaded once its globals are there. */
export async function runMocha(tests: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { default: Mocha }: { default: typeof import('mocha') } = await import(MOCHA);
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    for (const line of format(...parts).split('\n')) {
      console.log(reportMark + line);
    }
  };
  const mocha = new Mocha({
    timeout: 20_000,
    slow: 1000,
    forbidOnly: true,
    forbidPending: true,
    color: Boolean(process.env.FORCE_COLOR),
    ...(process.env.VERBATIM_GREP ? { grep: process.env.VERBATIM_GREP } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of tests) {
    await load();
  }
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve);
    runner.once('end', () =>
      addTally({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }),
    );
  });
  if (process.env.NODE_V8_COVERAGE) {
    // Otherwise written at the end of the process, which the extension host does not live to see.
    takeCoverage();
  }
  if (failures > 0) {
    throw new Error(`${failures} failed`);
  }
}
