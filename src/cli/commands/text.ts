import { parse, UsageError } from '../args.ts';
import { readOne } from '../articleFiles.ts';
import type { Terminal } from '../print.ts';

/** `verbatim text FILE`: the article's text, exactly as offsets count it; nothing is added, not even a line end. */
export async function text(args: readonly string[], terminal: Terminal): Promise<number> {
  const [file, ...more] = parse(args, []).words;
  if (file === undefined || more.length > 0) {
    throw new UsageError('text needs one file: verbatim text FILE');
  }
  terminal.out((await readOne(file)).text);
  return 0;
}
