import { spawn } from 'node:child_process';

/**
 * Runs npm in a folder, its output going to stderr.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<void>} rejects when npm fails
 */
export function npm(args, folder) {
  // The npm that runs us, where there is one: it may not be on the path, and on Windows it is no executable.
  const [program, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  const child = spawn(program, [...first, ...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
    cwd: folder,
    env: { ...withoutNpm(process.env), npm_config_loglevel: 'error', npm_config_engine_strict: 'false' },
    stdio: ['ignore', 2, 2],
    shell: first.length === 0 && process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code =>
      code === 0 ? resolve() : reject(new Error(`\`npm ${args.join(' ')}\` failed in ${folder}.`)),
    );
  });
}

/**
 * The environment without what `npm run` says about the project and the script it runs, which would mislead an npm
 * or a VS Code below it. What configures npm itself (cache, registry) stays.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpm(env) {
  const misleading = /^npm_(package|lifecycle)_|^npm_(command|execpath|node_execpath|config_local_prefix)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !misleading.test(name)));
}
