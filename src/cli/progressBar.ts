import type { Progress } from '../core/ports.ts';
import type { Terminal } from './print.ts';

const width = 30;

/** A bar that is drawn over itself on a terminal, and nothing where standard error is a file or a pipe. */
export function progressBar(terminal: Terminal): { readonly report: Progress; clear(): void } {
  let shown = '';
  const draw = (line: string) => {
    if (terminal.isInteractive && line !== shown) {
      terminal.err(`\r${line.padEnd(shown.length)}`);
      shown = line;
    }
  };
  return {
    report(done, total) {
      const filled = total === 0 ? width : Math.floor((width * done) / total);
      draw(`[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`);
    },
    clear() {
      if (shown !== '') {
        draw(' '.repeat(shown.length));
        terminal.err('\r');
        shown = '';
      }
    },
  };
}
