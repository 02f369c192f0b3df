import CSL from 'citeproc';
import type { CslItem } from '../model.ts';
import type { Cited } from './cluster.ts';
import { htmlToMarkdown, htmlToText } from './markup.ts';

/** What formatting needs to know. */
export interface StyleSources {
  /** A CSL style, as XML. */
  readonly style: string;
  /** A CSL locale as XML by its tag; undefined where there is none. American English has to be there. */
  locale(tag: string): string | undefined;
  /** BCP 47 tag of the draft's language; the style's own is used if absent. */
  readonly language?: string | undefined;
  readonly items: readonly CslItem[];
}

/** Formats citations and references in one CSL style. */
export interface Formatter {
  /** The reference list of some works (all if absent), in the style's order: each as Markdown and as plain text. */
  bibliography(keys?: readonly string[]): readonly FormattedEntry[];
  /** The citations of a draft in its order, as the style prints them in the text or in notes. */
  citations(clusters: readonly (readonly Cited[])[]): readonly string[];
}

export interface FormattedEntry {
  readonly key: string;
  readonly markdown: string;
  readonly text: string;
}

/** @throws an Error of one line if the style is not CSL */
export function createFormatter({ style, locale, language, items }: StyleSources): Formatter {
  const byId = new Map(items.map(item => [item.id, forCiteproc(item)]));
  const engine = () =>
    newEngine(style, locale, language, id => {
      const item = byId.get(id);
      if (!item) {
        throw new Error(`No bibliography entry has the key ${id}.`);
      }
      return item;
    });
  // Reading a style takes longer than formatting many references, so lists share a processor.
  let lists: ReturnType<typeof engine> | undefined;
  return {
    bibliography(keys = [...byId.keys()]) {
      lists ??= engine();
      const processor = lists;
      processor.updateItems(keys.filter(key => byId.has(key)));
      const made = processor.makeBibliography();
      if (!made) {
        return [];
      }
      const [{ entry_ids: ids }, entries] = made;
      return entries.map((html, index) => ({
        key: ids[index]?.[0] ?? '',
        markdown: htmlToMarkdown(html),
        text: htmlToText(html),
      }));
    },
    citations(clusters) {
      // A processor remembers what was cited before, so each draft has one of its own.
      const processor = engine();
      const known = clusters.map(works => works.filter(({ key }) => byId.has(key)));
      const printed = new Map<number, string>();
      const before: [string, number][] = [];
      for (const [index, works] of known.entries()) {
        const id = `c${index}`;
        const cluster = {
          citationID: id,
          citationItems: works.map(itemOf),
          properties: { noteIndex: index + 1 },
        };
        if (works.length > 0) {
          const [, changed] = processor.processCitationCluster(cluster, before, []);
          for (const [at, html] of changed) {
            printed.set(Number(before[at]?.[0].slice(1) ?? index), htmlToText(html));
          }
          before.push([id, index + 1]);
        }
      }
      return known.map((_, index) => printed.get(index) ?? '');
    },
  };
}

function newEngine(
  style: string,
  locale: StyleSources['locale'],
  language: string | undefined,
  retrieveItem: (id: string) => unknown,
): InstanceType<typeof CSL.Engine> {
  const system = {
    retrieveItem,
    // The nearest locale: the language's own, else American English, which CSL falls back to.
    retrieveLocale: (tag: string) => locale(tag) ?? locale(tag.split('-')[0] ?? tag) ?? locale('en-US'),
  };
  try {
    const engine = new CSL.Engine(system, style, language, language !== undefined);
    engine.setOutputFormat('html');
    return engine;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The citation style is not CSL 1.0 (${reason.split('\n')[0]}).`);
  }
}

function itemOf({ key, locator, prefix, suffix, suppressAuthor }: Cited): Readonly<Record<string, unknown>> {
  const [, term = '', place = ''] =
    /^([\p{L}.¶§ ]*?)\s*([\d(].*|[ivxlcdm]+(?:[-–].*)?)$/u.exec(locator) ?? [];
  const label = labels.find(([, pattern]) => pattern.test(term))?.[0] ?? 'page';
  return {
    id: key,
    ...(locator === '' ? {} : { locator: place === '' ? locator : place, label }),
    ...(prefix === '' ? {} : { prefix: `${prefix} ` }),
    ...(suffix === '' ? {} : { suffix: `, ${suffix}` }),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
  };
}

const labels: readonly (readonly [string, RegExp])[] = [
  ['chapter', /^chap/i],
  ['paragraph', /^(?:para|¶)/i],
  ['section', /^(?:sec|§)/i],
  ['line', /^(?:l\.|ll\.|line)/i],
  ['volume', /^vol/i],
  ['figure', /^fig/i],
  ['note', /^(?:n\.|nn\.|note)/i],
  ['part', /^(?:pt|part)/i],
  ['verse', /^(?:v\.|vv\.|verse)/i],
];

/** citeproc changes the items it is given, and takes fields it does not know for broken ones. */
function forCiteproc({ file: _, ...item }: CslItem): unknown {
  return structuredClone(item);
}
