import type { Draft } from '../draft/draft.ts';
import type { Span } from '../model.ts';
import { type ArticleToCite, authorDate } from './citation.ts';

/** A work cited in running text: `(Lee 2017, p. 3)`, as the span of its part of the parentheses. */
export interface AuthorDateCitation extends Span {
  readonly key: string;
}

/** The author-date citations of known works in a draft, in order: in parentheses, several parted by semicolons. */
export function authorDatesIn(
  { text, prose }: Draft,
  works: readonly Pick<ArticleToCite, 'key' | 'details' | 'file'>[],
): readonly AuthorDateCitation[] {
  const keys = new Map(works.map(work => [folded(authorDate(work)), work.key]));
  const found: AuthorDateCitation[] = [];
  for (const { index, 1: inside = '' } of text.matchAll(/\(([^()]{4,400})\)/g)) {
    if (prose.some(({ start, end }) => start <= index && index < end)) {
      found.push(...citedIn(inside, index + 1, keys));
    }
  }
  return found;
}

function citedIn(inside: string, start: number, keys: ReadonlyMap<string, string>): AuthorDateCitation[] {
  let at = start;
  return inside.split(';').flatMap(part => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    const key = keyOf(part, keys);
    return key === undefined ? [] : [{ ...span, key }];
  });
}

/** Words may stand before the work (`qtd. in Lee 2017`) and, after a comma, the place in it behind it. */
function keyOf(part: string, keys: ReadonlyMap<string, string>): string | undefined {
  const words = folded(/^.*?(?:\d{4}[a-z]?|n\.d\.)(?=,|$)/.exec(part.trim())?.[0] ?? '').split(' ');
  const from = words.findIndex((_, index) => keys.has(words.slice(index).join(' ')));
  return from < 0 ? undefined : keys.get(words.slice(from).join(' '));
}

function folded(text: string): string {
  return text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/,(?= \d{4}| n\.d)/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
