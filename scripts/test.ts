/**
 * npm test: every check of the project, one after the other whatever fails, and in the end one line that sums them up.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { packExtension, packedVariable } from '../test/editor/harness/extension.ts';
import { makeTemporaryFolder } from '../test/editor/harness/runFolder.ts';
import { sum, type Tally, takeTally, tallyVariable } from '../test/editor/harness/tally.ts';
import { root } from './paths.mjs';

const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only', '--forbid-pending'];
const reporter = ['--reporter', './test/editor/harness/reporter.ts'];
const inEditor = [...mocha, '--config', 'test/editor/.mocharc.json', ...reporter];

const folder = makeTemporaryFolder();
const tallyFile = path.join(folder, 'tally');
const vsix = path.join(folder, 'verbatim.vsix');
process.env[tallyVariable] = tallyFile;

/** The suite that runs now, to pass signals on to. */
let running: ChildProcess | undefined;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

try {
  const total = await runAll();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && !interrupted ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function runAll(): Promise<Tally> {
  const before = [
    await suite('Types', 'node_modules/typescript/bin/tsc', '--noEmit'),
    await suite(
      'Lint and format',
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      '.',
    ),
    await suite('Core, rules and command line', ...mocha, ...reporter, '--reporter-option', 'base=dot'),
  ];
  const packed = await pack();
  // All that follows runs the packed extension.
  const after =
    packed.failed > 0
      ? []
      : [
          await suite('Package', ...inEditor, 'test/editor/package/*.test.ts'),
          await suite('Inside the extension host', 'test/editor/host/run.ts'),
          await suite('As a writer, in the browser', ...inEditor, 'test/editor/ui/*.test.ts'),
        ];
  return [...before, packed, ...after].reduce(sum);
}

/** Runs a script of Node. One that tallies no tests counts as one; so does one that fails without a failed test. */
async function suite(title: string, ...args: readonly string[]): Promise<Tally> {
  if (interrupted) {
    return { passed: 0, failed: 1 };
  }
  console.log(`\n== ${title}`);
  const began = performance.now();
  const ok = await succeeds(args);
  const tally = takeTally(tallyFile) ?? { passed: ok ? 1 : 0, failed: 0 };
  const failed = ok ? tally.failed : Math.max(tally.failed, 1);
  console.log(
    `-- ${tally.passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return { passed: tally.passed, failed };
}

async function pack(): Promise<Tally> {
  console.log('\n== Build and pack');
  try {
    await packExtension(vsix);
    process.env[packedVariable] = vsix;
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function succeeds(args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  running = child;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code === 0));
  });
}
