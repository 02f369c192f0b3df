import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { CslItem, Span, TextEdit } from '../model.ts';

/** An entry with its place in the file. */
export interface PlacedItem extends Span {
  readonly item: CslItem;
}

/**
 * Reads a CSL-JSON bibliography. Entries without an `id` are left out, as nothing could cite them.
 *
 * @throws an Error of one line if the text is not a JSON array of objects
 */
export function readCslJson(text: string, file: string): readonly PlacedItem[] {
  return entriesOf(text, file).flatMap(node => placedItem(node) ?? []);
}

/** A mapping with an `id` as an entry; what CSL has as a number for an id is one. */
export function placedItem(node: YAMLMap<Node, Node>): PlacedItem | undefined {
  const value = plain(node);
  const { id } = value;
  const key = typeof id === 'number' ? String(id) : id;
  return typeof key === 'string' && key !== ''
    ? { ...spanOf(node), item: { type: 'document', ...value, id: key } }
    : undefined;
}

/**
 * The edits that bring an entry into a CSL-JSON bibliography and leave all other bytes as they are: none if it is there
 * already with the same values. An entry with the same id is replaced only by {@link updateCslJson}.
 *
 * @param text the file's text; undefined or blank where there is no file yet
 * @throws an Error of one line if the text is not a JSON array of objects
 */
export function addToCslJson(text: string | undefined, item: CslItem, file: string): readonly TextEdit[] {
  if (text === undefined || text.trim() === '') {
    return [{ start: 0, end: text?.length ?? 0, text: `[\n${indented(item, '  ')}\n]\n` }];
  }
  const entries = readCslJson(text, file);
  if (entries.some(entry => entry.item.id === item.id)) {
    return [];
  }
  const all = entriesOf(text, file);
  const last = all.at(-1);
  if (!last) {
    const open = text.indexOf('[') + 1;
    return [{ start: open, end: text.lastIndexOf(']'), text: `\n${indented(item, '  ')}\n` }];
  }
  const { start, end } = spanOf(last);
  const { eol, indent } = layoutOf(text, start);
  return [{ start: end, end, text: `,${eol}${indented(item, indent).replaceAll('\n', eol)}` }];
}

/** The edit that gives the entry with the item's id the item's fields; other fields of it stay. */
export function updateCslJson(text: string, item: CslItem, file: string): readonly TextEdit[] {
  const entry = readCslJson(text, file).find(one => one.item.id === item.id);
  if (!entry) {
    return addToCslJson(text, item, file);
  }
  const { eol, indent } = layoutOf(text, entry.start);
  const merged = { ...entry.item, ...item };
  return JSON.stringify(merged) === JSON.stringify(entry.item)
    ? []
    : [
        {
          start: entry.start,
          end: entry.end,
          text: indented(merged, indent).trimStart().replaceAll('\n', eol),
        },
      ];
}

function entriesOf(text: string, file: string): readonly YAMLMap<Node, Node>[] {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${file} is not valid JSON (${reason}). Mend it by hand; nothing in it was changed.`);
  }
  // JSON is YAML, and the YAML parser says where everything stands.
  const { contents } = parseDocument(text, { schema: 'json', keepSourceTokens: false, uniqueKeys: false });
  if (!isSeq<Node>(contents) || !contents.items.every(node => isMap(node))) {
    throw new Error(`${file} is not a CSL-JSON bibliography: it has to be an array of entries.`);
  }
  return contents.items.flatMap(node => (isMap<Node, Node>(node) ? [node] : []));
}

function plain(node: YAMLMap<Node, Node>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value?.toJSON() as unknown]),
  );
}

/** Where a node stands, without what follows it. */
export function spanOf(node: Node): Span {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}

export function layoutOf(text: string, start: number): { readonly eol: string; readonly indent: string } {
  const line = text.slice(0, start).search(/[ \t]*$/);
  const alone = line === 0 || /[\r\n]/.test(text[line - 1] ?? '');
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', indent: alone ? text.slice(line, start) : '  ' };
}

function indented(item: CslItem, indent: string): string {
  return JSON.stringify(item, null, 2).replace(/^/gm, indent);
}
