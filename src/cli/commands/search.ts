import type { QuoteHit } from '../../core/service.ts';
import { countOf, formatOf, parse, UsageError } from '../args.ts';
import { openAskedFor } from '../openLibrary.ts';
import { oneLine, printJson, printLine, type Terminal } from '../print.ts';

/** `verbatim search WORDS… (--library FILE | --corpus FOLDER) [--speaker NAME] [--limit N] [--format json|text]` */
export async function search(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parse(args, ['library', 'corpus', 'speaker', 'limit', 'format']);
  const format = formatOf(parsed, ['text', 'json']);
  const limit = countOf(parsed, 'limit', 20);
  const speaker = parsed.option('speaker');
  if (parsed.words.length === 0) {
    throw new UsageError('search needs words: verbatim search WORDS… --corpus FOLDER');
  }
  const service = await openAskedFor(parsed, terminal);
  try {
    const hits = service.search(parsed.words.join(' '), {
      limit,
      ...(speaker === undefined ? {} : { speaker }),
    });
    print(terminal, hits, format);
  } finally {
    await service.close();
  }
  return 0;
}

function print(terminal: Terminal, hits: readonly QuoteHit[], format: 'text' | 'json'): void {
  if (format === 'json') {
    printJson(terminal, hits.map(hitObject));
    return;
  }
  for (const { quote } of hits) {
    const words = quote.segments.map(segment => segment.text).join(' … ');
    printLine(terminal, `${quote.path}: ${quote.speaker ?? '(not named)'}: ${oneLine(words)}`);
  }
}

function hitObject({ quote, matches, score }: QuoteHit) {
  const { path, articleTitle, kind, segments, speaker, mention, cue, confidence } = quote;
  return {
    file: path,
    title: articleTitle,
    kind,
    segments,
    speaker,
    mention,
    cue,
    confidence,
    matches,
    score,
  };
}
