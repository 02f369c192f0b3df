// node scripts/node24.mjs SCRIPT [ARGUMENTS]: installs what is missing, then runs the script with Node 24, whatever Node
// runs this. Plain JavaScript without dependencies, since nothing may be installed yet.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { installProject } from './setup/project.mjs';
import { installTools, node24 } from './setup/tools.mjs';

await installProject();
await installTools();

const node = node24();
const quiet = '--disable-warning=ExperimentalWarning';
const child = spawn(node, [quiet, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` },
});
// A terminal interrupts the script as well as us: we stay until it has cleaned up. Other signals reach only us.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
// npm passes none on: told to end, it ends the shell between itself and us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
}
child.on('exit', code => process.exit(code ?? 1));
