import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { root, scratch } from './paths.mjs';

const { env, platform } = process;
const names = ['code', 'code-insiders', 'codium'].map(name => (platform === 'win32' ? `${name}.cmd` : name));

/** Where installers put VS Code's command when they do not put it on the path. */
const usual = {
  darwin: [
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
    path.join(homedir(), 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'),
    '/Applications/VSCodium.app/Contents/Resources/app/bin/codium',
  ],
  win32: [env.LOCALAPPDATA && `${env.LOCALAPPDATA}\\Programs`, env.ProgramFiles].flatMap(folder =>
    folder
      ? [path.join(folder, 'Microsoft VS Code/bin/code.cmd'), path.join(folder, 'VSCodium/bin/codium.cmd')]
      : [],
  ),
  linux: ['/usr/share/code/bin/code', '/snap/bin/code', '/usr/share/codium/bin/codium'],
};

/** The command of a desktop VS Code: the one VSCODE_PATH names, else one that is found, if there is a display for it. */
export function findDesktop() {
  if (env.VSCODE_PATH) {
    return env.VSCODE_PATH;
  }
  if (!hasDisplay()) {
    return undefined;
  }
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)));
  const elsewhere = platform === 'darwin' || platform === 'win32' ? usual[platform] : usual.linux;
  return [...onPath, ...elsewhere].find(isExecutable);
}

/** Opens the corpus and its draft in a window that runs the extension from this folder. */
export function desktopArguments() {
  const corpus = path.join(root, 'corpus');
  // VS Code refuses to run as root on Linux unless told how.
  const asRoot =
    platform === 'linux' && process.getuid?.() === 0
      ? ['--no-sandbox', `--user-data-dir=${path.join(scratch, 'desktop')}`]
      : [];
  return [
    '--new-window',
    ...asRoot,
    `--extensionDevelopmentPath=${root}`,
    corpus,
    path.join(corpus, 'draft.md'),
  ];
}

/** Below WSL, `code` is that of Windows, which does not load an extension from a folder of Linux. */
function hasDisplay() {
  return platform === 'darwin' || platform === 'win32'
    ? true
    : Boolean((env.DISPLAY || env.WAYLAND_DISPLAY) && !env.WSL_DISTRO_NAME);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
