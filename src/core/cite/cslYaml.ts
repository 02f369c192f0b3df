import { isMap, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Draft } from '../draft/draft.ts';
import type { CslItem, TextEdit } from '../model.ts';
import { type PlacedItem, placedItem, spanOf } from './cslJson.ts';

/**
 * Reads a CSL-YAML bibliography: a list of entries, or a mapping with the list under `references`, as Pandoc takes both.
 *
 * @throws an Error of one line if the text is not that
 */
export function readCslYaml(text: string, file: string): readonly PlacedItem[] {
  return (listOf(text, file)?.items ?? []).flatMap(node =>
    isMap<Node, Node>(node) ? (placedItem(node) ?? []) : [],
  );
}

/** The entries that a draft's front matter holds itself, under `references`. Offsets in the draft. */
export function inlineReferences({ text, frontMatter }: Draft): readonly PlacedItem[] {
  if (!frontMatter) {
    return [];
  }
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  if (!/^references:/m.test(yaml)) {
    return [];
  }
  return readCslYaml(yaml, 'the front matter').map(({ item, start, end }) => ({
    item,
    start: start + frontMatter.start,
    end: end + frontMatter.start,
  }));
}

/**
 * The edits that bring an entry into a CSL-YAML bibliography and leave all other bytes as they are.
 *
 * @throws an Error of one line if the text is not one
 */
export function addToCslYaml(text: string, item: CslItem, file: string): readonly TextEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = listOf(text, file);
  if (!list || list.items.length === 0) {
    const fresh = `references:${eol}${entryText(item, '', eol)}`;
    const [start, end] = text.trim() === '' ? [0, text.length] : [spanOfEmpty(text), text.length];
    return [{ start, end, text: fresh }];
  }
  if (list.flow) {
    throw new Error(
      `${file} has its list of references in brackets; write one entry a line to have it added to.`,
    );
  }
  if (readCslYaml(text, file).some(entry => entry.item.id === item.id)) {
    return [];
  }
  const last = list.items.at(-1);
  const end = last ? endOfEntry(text, spanOf(last).end) : text.length;
  const [first] = list.items;
  const dash = first ? dashIndent(text, spanOf(first).start) : '';
  const gap = end > 0 && !/[\r\n]/.test(text[end - 1] ?? '') ? eol : '';
  return [{ start: end, end, text: gap + entryText(item, dash, eol) }];
}

/** The edit that gives the entry with the item's id the item's fields; its other fields stay, and so do all other entries. */
export function updateCslYaml(text: string, item: CslItem, file: string): readonly TextEdit[] {
  const entry = readCslYaml(text, file).find(one => one.item.id === item.id);
  if (!entry) {
    return addToCslYaml(text, item, file);
  }
  const merged = { ...entry.item, ...item };
  if (JSON.stringify(merged) === JSON.stringify(entry.item)) {
    return [];
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const column =
    entry.start -
    Math.max(text.lastIndexOf('\n', entry.start - 1), text.lastIndexOf('\r', entry.start - 1)) -
    1;
  const yaml = stringify(merged, { lineWidth: 0 }).trimEnd();
  const old = text.slice(entry.start, entry.end).trimEnd();
  return [
    {
      start: entry.start,
      end: entry.start + old.length,
      text: yaml.replaceAll('\n', `${eol}${' '.repeat(column)}`),
    },
  ];
}

function listOf(text: string, file: string): YAMLSeq<Node> | undefined {
  const document = parseDocument(text, { uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/:$/, '');
    throw new Error(`${file} is not valid YAML (${reason}). Mend it by hand; nothing in it was changed.`);
  }
  const { contents } = document;
  const list = isMap<Node, Node>(contents) ? contents.get('references', true) : contents;
  if (list === null || list === undefined || (!isSeq<Node>(list) && text.trim() === '')) {
    return undefined;
  }
  if (!isSeq<Node>(list)) {
    throw new Error(`${file} is not a CSL-YAML bibliography: it has to have a list of references.`);
  }
  return list;
}

/** A file that says `references:` or `[]` and no more has that replaced. */
function spanOfEmpty(text: string): number {
  return text.search(/^(?:references[ \t]*:|\[)/m);
}

function entryText(item: CslItem, indent: string, eol: string): string {
  const yaml = stringify([item], { lineWidth: 0 });
  return yaml.replace(/^(?=.)/gm, indent).replaceAll('\n', eol);
}

/** Where the entry's last line ends: behind its line break. */
function endOfEntry(text: string, end: number): number {
  return (
    end +
    (/^[^\r\n]*(?:\r\n|\n|\r(?!\n))?/.exec(/[\r\n]/.test(text[end - 1] ?? '') ? '' : text.slice(end))?.[0]
      .length ?? 0)
  );
}

function dashIndent(text: string, start: number): string {
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '';
}
