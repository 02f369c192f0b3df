/** `npm run test:crash [-- KILLS]`: the crash tests, as often as a library should survive them. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const kills = process.argv[2] ?? '200';
const mocha = path.resolve('node_modules/mocha/bin/mocha.js');
const test = path.join(import.meta.dirname, 'crash.test.ts');
const running = spawn(process.execPath, [mocha, '--no-config', test], {
  stdio: 'inherit',
  env: { ...process.env, VERBATIM_KILLS: kills },
});
running.on('exit', code => process.exit(code ?? 1));
