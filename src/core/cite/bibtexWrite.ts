import type { CslItem, CslName, TextEdit } from '../model.ts';
import { readBibtex } from './bibtex.ts';
import { textFields, typeOf } from './bibtexFields.ts';

/** The edit that puts an entry at the end of a BibLaTeX file; none if its key is there. */
export function addToBibtex(text: string, item: CslItem): readonly TextEdit[] {
  if (readBibtex(text, '').entries.some(({ key }) => key === item.id)) {
    return [];
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' ? '' : /[\r\n]\s*$/.test(text) ? eol : `${eol}${eol}`;
  return [{ start: text.length, end: text.length, text: `${gap}${writeBibtex(item).replaceAll('\n', eol)}` }];
}

/** An entry in BibLaTeX, with all that BibLaTeX has a field for. */
export function writeBibtex(item: CslItem): string {
  const lines = bibtexFields(item)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('');
  return `@${bibtexType(item.type).type}{${item.id},\n${lines}}\n`;
}

/** The fields of an entry, with their values as TeX. */
export function bibtexFields(item: CslItem): readonly (readonly [name: string, value: string])[] {
  const { type, subtype } = bibtexType(item.type);
  return [
    ...(item.author ? [['author', item.author.map(nameText).join(' and ')] as const] : []),
    ...textsOf(item, type),
    ...(subtype === undefined ? [] : [['entrysubtype', subtype] as const]),
    ...dateFields(item),
    ...(typeof item['file'] === 'string' ? [['file', item['file']] as const] : []),
  ];
}

function bibtexType(csl: string): { readonly type: string; readonly subtype?: string } {
  if (csl === 'article-newspaper' || csl === 'article-magazine') {
    return { type: 'article', subtype: csl.slice('article-'.length) };
  }
  if (csl === 'webpage' || csl === 'post-weblog' || csl === 'post') {
    return { type: 'online' };
  }
  const found = Object.entries(typeOf).find(([, value]) => value === csl)?.[0];
  return { type: csl === 'chapter' ? 'incollection' : csl === 'report' ? 'report' : (found ?? 'misc') };
}

/** Fields whose text is taken as it is, not as TeX. */
const verbatim = new Set(['url', 'doi']);

function textsOf(item: CslItem, type: string): [string, string][] {
  return textFields.flatMap(([csl, ...names]): [string, string][] => {
    const value = item[csl];
    const name = csl === 'container-title' && type !== 'article' ? 'booktitle' : names[0];
    if (typeof value !== 'string' || name === undefined) {
      return [];
    }
    return [
      [name, verbatim.has(name) ? value.replace(/[{}]/g, encodeURIComponent) : tex(value, name === 'title')],
    ];
  });
}

function dateFields({ issued, accessed }: CslItem): [string, string][] {
  const text = (parts: readonly number[]) => parts.map(part => String(part).padStart(2, '0')).join('-');
  const dates: [string, CslItem['issued']][] = [
    ['date', issued],
    ['urldate', accessed],
  ];
  return dates.flatMap(([name, date]): [string, string][] => {
    const parts = date?.['date-parts'];
    return parts ? [[name, parts.map(text).join('/')]] : [];
  });
}

function nameText({ family, given, literal, suffix, ...rest }: CslName): string {
  if (family === undefined) {
    return `{${tex(literal ?? given ?? '', false)}}`;
  }
  const particle = [rest['dropping-particle'], rest['non-dropping-particle']].filter(Boolean).join(' ');
  const parts = [[particle, family].filter(Boolean).join(' '), suffix, given].filter(
    part => typeof part === 'string',
  );
  return parts.map(part => tex(String(part), false)).join(', ');
}

/** Text as TeX shows it; in titles, braces keep the capitals that are not a sentence's first. */
function tex(text: string, title: boolean): string {
  const escaped = text
    .replace(/[\\{}]/g, sign => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replace(/\r?\n/g, ' ');
  return title
    ? escaped.replace(/(?<=\s\P{L}*)(?=\p{Lu})[\p{L}\p{N}]+|(?<!\\)\b\p{L}+\p{Lu}\p{L}*/gu, '{$&}')
    : escaped;
}
