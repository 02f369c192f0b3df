import { parse } from '@retorquere/bibtex-parser';
import type { CslItem, Span } from '../model.ts';
import {
  type BibtexName,
  dateOf,
  genreOf,
  languageTag,
  nameFields,
  nameOf,
  textFields,
  typeOf,
} from './bibtexFields.ts';
import type { Bibliography, BibliographyEntry } from './entries.ts';

/**
 * Reads a BibTeX or BibLaTeX file, Better BibTeX's included. The file is cut into its entries first, so that one damaged
 * entry is named and spoils no other; what an entry says is worked out when it is asked for.
 */
export function readBibtex(text: string, path: string): Bibliography {
  const blocks = [...blocksIn(text)];
  const strings = blocks
    .filter(({ type }) => type === 'string')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const entries: BibliographyEntry[] = [];
  const problems: Bibliography['problems'][number][] = [];
  for (const block of blocks.filter(({ type }) => !notEntries.has(type))) {
    const problem = problemOf(text, block);
    if (problem === undefined) {
      entries.push(entryOf(text, block, strings));
    } else {
      problems.push({ path, message: `${path}, line ${lineOf(text, block.start)}: ${problem}` });
    }
  }
  return { entries, problems };
}

const notEntries = new Set(['string', 'comment', 'preamble']);

interface Block extends Span {
  readonly type: string;
  readonly key: string;
  readonly closed: boolean;
}

/** Every `@type{…}` with its braces balanced; one that is not ends where the next line begins with `@type{`. */
function* blocksIn(text: string): Generator<Block> {
  const opening = /@[ \t]*([A-Za-z]+)\s*[{(]\s*([^\s,{}()="#%']*)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index;
    const end = balancedEnd(text, start + match[0].search(/[{(]/));
    const next = nextBlock(text, start + 1);
    const closed = end !== undefined && (end <= next || !isEntry(text, next));
    const stop = closed ? end : next;
    yield { start, end: stop, type: (match[1] ?? '').toLowerCase(), key: match[2] ?? '', closed };
    opening.lastIndex = stop;
  }
}

/** Right behind the bracket that closes the one at an offset. */
function balancedEnd(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') {
      at++;
    } else if (sign === '{' || (sign === '(' && at === open)) {
      depth++;
    } else if (sign === '}' || (sign === ')' && text[open] === '(' && depth === 1)) {
      depth--;
    }
    if (depth === 0) {
      return at + 1;
    }
  }
  return undefined;
}

function nextBlock(text: string, from: number): number {
  const line = /^[ \t]*@[A-Za-z]+\s*[{(]/gm;
  line.lastIndex = from;
  return line.exec(text)?.index ?? text.length;
}

function isEntry(text: string, at: number): boolean {
  return /^\s*@[A-Za-z]+\s*[{(]\s*[^\s,{}]+\s*,/.test(text.slice(at, at + 200));
}

function problemOf(text: string, { key, closed, start }: Block): string | undefined {
  if (!closed) {
    return `the entry ${key} is not closed; look for a missing brace.`;
  }
  return key === '' ? `an entry (${text.slice(start, start + 20).split('\n')[0]}) has no key.` : undefined;
}

const findableFields = [
  ...['author', 'editor', 'title', 'shorttitle', 'journaltitle', 'journal', 'booktitle', 'publisher'],
  ...['date', 'year'],
];

function entryOf(text: string, { start, end, key }: Block, strings: string): BibliographyEntry {
  const source = text.slice(start, end);
  let item: CslItem | undefined;
  return {
    start,
    end,
    key,
    files: filesIn(rawField(source, 'file') ?? ''),
    url: plainUrl(rawField(source, 'url')) ?? null,
    words: () => findableFields.map(name => rawField(source, name) ?? '').join(' '),
    item: () => {
      item ??= itemOf(`${strings}\n${source}`, key);
      return item;
    },
  };
}

/** Some programs escape in addresses what is no TeX there. */
function plainUrl(url: string | undefined): string | undefined {
  return url?.replace(/\\([_%&#~])/g, '$1');
}

/** A field as it is written, without the work of reading TeX. */
function rawField(source: string, name: string): string | undefined {
  const place = fieldSpan(source, name);
  const value = place && source.slice(place.start, place.end);
  return value?.replace(/^[{"]|[}"]$/g, '').trim();
}

/** Where a field's value stands in an entry, with its braces or quotation marks. */
export function fieldSpan(source: string, name: string): Span | undefined {
  const match = new RegExp(`[,\\s]${name}\\s*=\\s*`, 'i').exec(source);
  if (!match) {
    return undefined;
  }
  const start = match.index + match[0].length;
  const end =
    source[start] === '{'
      ? balancedEnd(source, start)
      : source[start] === '"'
        ? source.indexOf('"', start + 1) + 1
        : start + (/^[^\s,{}]+/.exec(source.slice(start))?.[0].length ?? 0);
  return end === undefined || end <= start ? undefined : { start, end };
}

/** `Title:path/to.pdf:application/pdf;…` as Better BibTeX and JabRef write it, or just a path. */
export function filesIn(field: string): string[] {
  return field
    .split(/(?<!\\);/)
    .map(part => part.split(/(?<!\\):(?![\\/]{1,2}[^:]*$)/))
    .map(parts => (parts.length >= 3 ? parts.slice(1, -1).join(':') : parts.join(':')))
    .map(path => path.replace(/\\([:;\\{}])/g, '$1').trim())
    .filter(path => path !== '');
}

type Fields = Readonly<Record<string, unknown>>;

function itemOf(source: string, key: string): CslItem {
  // CSL wants English titles in sentence case; a title that is so already stays.
  const sentenceCase = { guess: true, subSentence: true, preserveQuoted: true };
  const entry = parse(source, { unsupported: 'ignore', sentenceCase }).entries.find(one => one.key === key);
  const fields: Fields = { ...entry?.fields };
  const type = typeOf[entry?.type ?? ''] ?? 'document';
  return {
    id: key,
    type: refined(type, fields),
    ...namesIn(fields),
    ...textsIn(fields, type),
    ...genreIn(fields, entry?.type ?? ''),
    ...datesIn(fields),
  };
}

function refined(type: string, fields: Fields): string {
  const subtype = textOf(fields['entrysubtype']);
  return type === 'article-journal' && (subtype === 'newspaper' || subtype === 'magazine')
    ? `article-${subtype}`
    : type;
}

function namesIn(fields: Fields): Fields {
  return Object.fromEntries(
    nameFields.flatMap(([csl, bibtex]) => {
      const names = fields[bibtex];
      return Array.isArray(names) ? [[csl, (names as BibtexName[]).map(nameOf)]] : [];
    }),
  );
}

function textsIn(fields: Fields, type: string): Fields {
  const texts = textFields.flatMap(([csl, ...bibtex]) => {
    const text = bibtex.map(name => textOf(fields[name])).find(found => found !== undefined);
    return text === undefined ? [] : [[csl, csl === 'language' ? languageTag(text) : text] as const];
  });
  const result: Record<string, string> = Object.fromEntries(texts);
  const url = plainUrl(result['URL']);
  const { number, ...rest } = result;
  const subtitle = textOf(fields['subtitle']);
  return {
    ...rest,
    ...(url === undefined ? {} : { URL: url }),
    ...(rest['page'] === undefined ? {} : { page: rest['page'].replace(/–/g, '-') }),
    ...(subtitle === undefined ? {} : { title: [result['title'], subtitle].filter(Boolean).join(': ') }),
    // What BibTeX calls an article's number is its issue.
    ...(number === undefined
      ? {}
      : type === 'article-journal' && !rest['issue']
        ? { issue: number }
        : { number }),
  };
}

function genreIn(fields: Fields, type: string): Fields {
  const said = textOf(fields['type']);
  const genre =
    said === undefined ? (type.endsWith('thesis') ? genreOf[type] : undefined) : (genreOf[said] ?? said);
  return genre === undefined ? {} : { genre };
}

function datesIn(fields: Fields): Fields {
  const issued = dateOf(textOf(fields['date']), textOf(fields['year']), textOf(fields['month']));
  const accessed = dateOf(textOf(fields['urldate']), undefined, undefined);
  return { ...(issued && { issued }), ...(accessed && { accessed }) };
}

/** Plain text: links without their tags, lists joined; the tags for italics and the like are CSL's own too. */
function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join(' and ') : value;
  return typeof text === 'string'
    ? text
        .normalize('NFC')
        .replace(/<\/?a\b[^>]*>/g, '')
        .replace(/<\/?span\b[^>]*>/g, '')
    : undefined;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
