import { foldedWords } from '../../core/quotes/fold.ts';
import { UsageError } from '../args.ts';

/**
 * What an earlier `check --format json` found to be the articles' words: folded words to the article's name.
 *
 * @throws UsageError where the file is not such a report
 */
export function before(json: string, file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const quotation of quotationsIn(json, file)) {
    const { text, verdict, article } = quotation;
    const isRight = verdict === 'verbatim' || verdict === 'edited';
    if (isRight && typeof text === 'string' && typeof article === 'string') {
      found.set(foldedWords(text), article);
    }
  }
  return found;
}

function quotationsIn(json: string, file: string): readonly Record<string, unknown>[] {
  try {
    const drafts: { readonly quotations: readonly Record<string, unknown>[] }[] = JSON.parse(json);
    return drafts.flatMap(({ quotations }) => quotations);
  } catch {
    throw new UsageError(`${file} is not what check --format json printed`);
  }
}
