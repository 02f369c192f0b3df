import { parse, UsageError } from '../args.ts';
import { indexFolders, openAt } from '../openLibrary.ts';
import { printLine, type Terminal } from '../print.ts';
import { progressBar } from '../progressBar.ts';

/** `verbatim index FOLDER… --library FILE`: reads what is new or changed and says what it did. */
export async function index(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parse(args, ['library']);
  const file = parsed.option('library');
  if (parsed.words.length === 0 || file === undefined) {
    throw new UsageError('index needs folders and a library: verbatim index FOLDER… --library FILE');
  }
  const service = await openAt(file, terminal);
  const bar = progressBar(terminal);
  try {
    const { added, changed, renamed, removed, skipped } = await indexFolders(
      service,
      parsed.words,
      terminal,
      bar.report,
    );
    bar.clear();
    const { articles, quotes } = service.counts();
    printLine(
      terminal,
      `${added} added, ${changed} changed, ${renamed} renamed, ${removed} removed, ${skipped.length} skipped`,
    );
    printLine(terminal, `${articles} articles, ${quotes} quotes in ${file}`);
  } finally {
    bar.clear();
    await service.close();
  }
  return 0;
}
