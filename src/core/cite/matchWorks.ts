import type { CslName, Details } from '../model.ts';

/** What a work is found by. */
export interface Findable {
  readonly key: string;
  /** Only what is cheap to tell of every work of a large library; an entry's own text will do. */
  readonly text: string;
}

export interface Matched<W> {
  readonly works: readonly W[];
  /** There were more than the limit. */
  readonly more: boolean;
}

/**
 * Makes a finder of works by words of their key, authors, title, outlet and year: each typed word begins one of the work's.
 * Those whose key begins with what is typed come first, then those that have a word of their own for the first one sooner.
 */
export function findWorks<W>(
  works: readonly W[],
  findable: (work: W) => Findable,
): (typed: string, limit: number) => Matched<W> {
  const prepared = works.map(work => {
    const { key, text } = findable(work);
    return { work, key: folded(key), text: ` ${folded(`${key} ${text}`)}` };
  });
  return (typed, limit) => {
    const words = folded(typed).split(' ').filter(Boolean);
    const [first = ''] = words;
    const found = prepared
      .filter(({ text }) => words.every(word => text.includes(` ${word}`)))
      .map(one => ({ ...one, rank: one.key.startsWith(folded(typed)) ? -1 : one.text.indexOf(` ${first}`) }))
      .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
    return { works: found.slice(0, limit).map(({ work }) => work), more: found.length > limit };
  };
}

/** What an article is found by, beside its key. */
export function findableText(details: Details): string {
  const { author, editor, title, issued, publisher, 'container-title': outlet } = details;
  const names = [...(author ?? []), ...(Array.isArray(editor) ? (editor as readonly CslName[]) : [])];
  return [
    ...names.map(({ family, given, literal }) => [family, given, literal].filter(Boolean).join(' ')),
    title,
    outlet,
    publisher,
    issued?.['date-parts']?.[0]?.[0],
  ]
    .filter(part => part !== undefined)
    .join(' ');
}

/** Lower case, without accents, words parted by single spaces; TeX's accents and braces are none of the words. */
function folded(text: string): string {
  return text
    .replace(/\\["'`^~=.uvHcdbrkt](?=[{\s]?\\?\p{L})\s?|[{}]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
