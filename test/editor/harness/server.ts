import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { vscodeServer } from '../../../scripts/paths.mjs';
import { withoutNpm } from '../../../scripts/setup/npm.mjs';

const main = path.join(vscodeServer, 'out/server-main.js');

export interface ServerOptions {
  readonly userData: string;
  readonly extensions: string;
  /** Where its sockets and state go; a short path. */
  readonly runtime: string;
  /** The file its output goes to. */
  readonly log: string;
  readonly port?: number;
  /** What it opens where the address names nothing. */
  readonly folder?: string;
  /** Lets a page name an extension under development and its tests. VS Code then shows no notification toasts. */
  readonly testDriver?: boolean;
  /** Told when an extension host ends: its exit code and signal, as VS Code prints them. */
  onHostExit?(code: string, signal: string): void;
}

export interface Server {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** Settles with the exit code when the server ends, for whatever reason. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts VS Code's server. It ends with this process, even when that is killed. */
export async function startServer(options: ServerOptions): Promise<Server> {
  mkdirSync(path.dirname(options.log), { recursive: true });
  mkdirSync(options.runtime, { recursive: true });
  const log = openSync(options.log, 'a');
  const server = spawn(process.execPath, [...dieWithParent, main, ...serverArguments(options)], {
    env: { ...cleanEnvironment(), XDG_RUNTIME_DIR: options.runtime },
    stdio: ['ignore', 'pipe', log, 'ipc'],
    detached: true,
  });
  const exited = new Promise<number | null>(resolve => server.on('exit', resolve));
  server.stdout?.on('data', (data: Buffer) => {
    writeSync(log, data);
    const host = /Extension Host Process exited with code: (\w+), signal: (\w+)/.exec(String(data));
    if (host) {
      options.onHostExit?.(host[1] ?? '', host[2] ?? '');
    }
  });
  const port = await listening(server, options.log);
  return {
    authority: `127.0.0.1:${port}`,
    exited,
    async stop() {
      signalGroup(server, 'SIGTERM');
      await Promise.race([exited, sleep(3000, undefined, { ref: false })]);
      signalGroup(server, 'SIGKILL');
      await exited;
      closeSync(log);
    },
  };
}

/** The address of the workbench; the payload is VS Code's own list of further options. */
export function workbenchAddress(
  server: Server,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(all) });
  return `http://${server.authority}/?${query}`;
}

/** Installs a packed extension as `code --install-extension` does; throws with what was printed if it does not. */
export function installExtension(vsix: string, extensions: string, serverData: string): void {
  const args = ['--install-extension', vsix, '--force', '--extensions-dir', extensions];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...args, '--server-data-dir', serverData],
    { encoding: 'utf8', env: cleanEnvironment() },
  );
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
  }
}

/** Ours, without what an outer VS Code or npm put there, and without a marketplace to ask. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const env = Object.entries(withoutNpm(process.env)).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name));
  return { ...Object.fromEntries(env), EXTENSIONS_GALLERY: '{}' };
}

// The channel to us closes when we are gone.
const dieWithParent = ['--import', 'data:text/javascript,process.on("disconnect",()=>process.exit())'];

function serverArguments(options: ServerOptions): string[] {
  return [
    '--accept-server-license-terms',
    '--without-connection-token',
    ...['--host', '127.0.0.1'],
    ...['--port', String(options.port ?? 0)],
    ...['--server-data-dir', options.runtime],
    ...['--user-data-dir', options.userData],
    ...['--extensions-dir', options.extensions],
    ...['--telemetry-level', 'off'],
    ...(options.folder ? ['--default-folder', options.folder] : []),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function listening(server: ChildProcess, log: string): Promise<number> {
  const limit = 60;
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`VS Code's server ${why}; see ${log}`));
    const timer = setTimeout(() => fail(`did not start within ${limit} s`), limit * 1000);
    server.on('error', reject);
    server.on('exit', code => fail(`ended with ${code}`));
    let output = '';
    server.stdout?.on('data', (data: Buffer) => {
      output = (output + data).slice(-10_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    });
  });
}

function signalGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(server.pid ?? Number.NaN), signal);
  } catch {
    // Already gone.
  }
}
