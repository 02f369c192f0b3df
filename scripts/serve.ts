/** The browser's part of npm start: VS Code's server on the corpus, until it is interrupted. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { packedExtension } from '../test/editor/harness/extension.ts';
import { logFile } from '../test/editor/harness/logs.ts';
import { makeTemporaryFolder } from '../test/editor/harness/runFolder.ts';
import { installExtension, startServer } from '../test/editor/harness/server.ts';
import { quietSettings } from '../test/editor/harness/settings.ts';
import { root, scratch } from './paths.mjs';

const corpus = path.join(root, 'corpus');
const { port, release } = await reservePort(Number(process.env.PORT || 8080));
/** Kept from start to start; each port has its own, so that two that run at once do not share one. */
const home = path.join(scratch, 'start', String(port));
const temporary = makeTemporaryFolder();

console.error('Building…');
installExtension(await packedExtension(temporary), path.join(home, 'extensions'), temporary);
writeFirstSettings();
await release();
const server = await startServer({
  userData: path.join(home, 'data'),
  extensions: path.join(home, 'extensions'),
  runtime: path.join(temporary, 'run'),
  log: logFile('start'),
  port,
  folder: corpus,
});
console.log(`
  Verbatim runs in VS Code on ${corpus}:

      http://${server.authority}/

  Open the address in a browser. Ctrl+C ends it.
`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => server.stop());
}
const code = await server.exited;
rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
process.exit(code ?? 0);

/** The user may change them afterwards. */
function writeFirstSettings(): void {
  const file = path.join(home, 'data/User/settings.json');
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    const settings = { ...quietSettings, 'workbench.startupEditor': 'readme' };
    writeFileSync(file, JSON.stringify(settings, undefined, 2));
  }
}

interface Reservation {
  readonly port: number;
  release(): Promise<void>;
}

/** Holds the first port from the given one on that nobody listens on. */
async function reservePort(first: number): Promise<Reservation> {
  for (let port = first; port < first + 100; port++) {
    const holder = await listen(port);
    if (holder) {
      return { port, release: () => new Promise(resolve => holder.close(() => resolve())) };
    }
  }
  throw new Error(`No port is free from ${first} to ${first + 99}: set PORT to another.`);
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise(resolve => {
    const holder = createServer();
    holder.once('error', () => resolve(undefined));
    holder.listen(port, '127.0.0.1', () => resolve(holder));
  });
}
