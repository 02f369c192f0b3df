import type { CslItem } from '../model.ts';
import { dateOf } from './bibtexFields.ts';
import { type Bibliography, entryOf } from './entries.ts';
import { keysFor } from './keys.ts';

const types: Readonly<Record<string, string>> = {
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  GEN: 'document',
  GOVDOC: 'report',
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  RPRT: 'report',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
};

const texts: readonly (readonly [csl: string, ...tags: string[]])[] = [
  ['title', 'TI', 'T1'],
  ['container-title', 'T2', 'JO', 'JF', 'JA', 'BT'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['edition', 'ET'],
  ['URL', 'UR', 'L2'],
  ['DOI', 'DO'],
  ['abstract', 'AB', 'N2'],
  ['language', 'LA'],
  ['note', 'N1'],
];

type Tags = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a RIS file. RIS has no keys of its own but `ID`; entries without one get the key an article with their details
 * would get.
 */
export function readRis(text: string): Bibliography {
  const records = [...text.matchAll(/^TY {2}- ?([^\r\n]*)([\s\S]*?)^ER {2}-[^\r\n]*/gm)].map(match => {
    const tags = tagsIn(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      span,
      id: first(tags, 'ID'),
      details: detailsOf((match[1] ?? '').trim(), tags),
      file: first(tags, 'L1'),
    };
  });
  const named = records.map((record, index) => ({ ...record, path: String(index).padStart(8, '0') }));
  const kept = new Map(named.flatMap(({ path, id }) => (id === undefined ? [] : [[path, id]])));
  const keys = keysFor(named, kept);
  return {
    entries: named.map(({ path, details, span, file }) => {
      const item: CslItem = {
        ...details,
        ...(file === undefined ? {} : { file }),
        id: keys.get(path) ?? path,
      };
      return entryOf(item, span);
    }),
    problems: [],
  };
}

function tagsIn(record: string): Tags {
  const tags = new Map<string, string[]>();
  for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?([^\r\n]*)/gm)) {
    tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
  }
  return tags;
}

function detailsOf(type: string, tags: Tags): Omit<CslItem, 'id'> & { readonly type: string } {
  const found = texts.flatMap(([csl, ...names]) => {
    const text = names.map(name => first(tags, name)).find(value => value !== undefined);
    return text === undefined ? [] : [[csl, text] as const];
  });
  const author = [...(tags.get('AU') ?? []), ...(tags.get('A1') ?? [])].map(nameOf);
  const date = first(tags, 'DA') ?? first(tags, 'PY') ?? first(tags, 'Y1');
  const issued = dateOf(date?.replace(/\/+/g, '-').replace(/-+$/, ''), undefined, undefined);
  const pages = [first(tags, 'SP'), first(tags, 'EP')].filter(Boolean).join('–');
  return {
    type: types[type] ?? 'document',
    ...Object.fromEntries(found),
    ...(author.length > 0 ? { author } : {}),
    ...(issued ? { issued } : {}),
    ...(pages === '' ? {} : { page: pages }),
  };
}

function first(tags: Tags, name: string): string | undefined {
  return tags.get(name)?.find(value => value !== '');
}

/** `Family, Given, Suffix`; without a comma it is a body. */
function nameOf(name: string): {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
} {
  const [family = '', given, suffix] = name.split(',').map(part => part.trim());
  return given === undefined ? { literal: family } : { family, given, ...(suffix ? { suffix } : {}) };
}
