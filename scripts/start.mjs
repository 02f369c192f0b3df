// npm start: opens VS Code on the corpus with the extension as it stands here. In a desktop VS Code where there is one and
// a display to show it on; else, and with --browser, in VS Code's server, at the address that is printed.
// Plain JavaScript without dependencies, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { desktopArguments, findDesktop } from './desktop.mjs';
import { root, scratch } from './paths.mjs';
import { withLock } from './setup/lock.mjs';
import { installProject } from './setup/project.mjs';

const code = process.argv.includes('--browser') ? undefined : findDesktop();
if (!code || !(await openDesktop(code))) {
  process.argv.splice(2, process.argv.length, path.join(root, 'scripts/serve.ts'));
  await import('./node24.mjs');
}

/**
 * @param {string} program
 * @returns {Promise<boolean>} whether it could be started
 */
async function openDesktop(program) {
  await installProject();
  const built = await withLock(path.join(scratch, 'build.lock'), 'building', () =>
    spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' }),
  );
  if (built.status !== 0) {
    process.exit(1);
  }
  console.log(`Opening ${program} on the corpus…`);
  const shell = process.platform === 'win32';
  const opened = spawnSync(shell ? `"${program}"` : program, desktopArguments(), { stdio: 'inherit', shell });
  return opened.status === 0;
}
