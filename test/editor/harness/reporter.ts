import Mocha from 'mocha';
import { addTally } from './tally.ts';

/**
 * One of mocha's own reports (`--reporter-option base=dot`; by default the list of tests), and the tally for the
 * surrounding run.
 */
export default class Reporter {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    const bases = { dot: Mocha.reporters.Dot, spec: Mocha.reporters.Spec };
    const base: keyof typeof bases = options.reporterOptions?.base ?? 'spec';
    new bases[base](runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () =>
      addTally({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }),
    );
  }
}
