import { htmlToText } from '../../../src/core/cite/markup.ts';
import type { CslItem } from '../../../src/core/model.ts';
import { styleText } from './styles.ts';

interface Converted {
  readonly stdout: string;
  readonly stderr: string;
}

/** The package has no types, and its WebAssembly takes a second to load, so it is loaded when first needed. */
async function pandoc(options: object, text: string, files: object): Promise<Converted> {
  const name: string = 'pandoc-wasm';
  const { convert }: { convert: (o: object, text: string, files: object) => Promise<Converted> } =
    await import(name);
  return convert(options, text, files);
}

/** What Pandoc reads in a BibTeX file, as CSL-JSON. */
export async function readByPandoc(bibtex: string): Promise<readonly CslItem[]> {
  return JSON.parse((await pandoc({ from: 'biblatex', to: 'csljson' }, bibtex, {})).stdout);
}

/** What Pandoc itself, with its own citation processor, makes of a draft. */
export async function rendered(draft: string, items: readonly CslItem[], style: string): Promise<Converted> {
  const options = {
    from: 'markdown',
    to: 'html',
    wrap: 'none',
    citeproc: true,
    bibliography: 'r.json',
    csl: 's.csl',
  };
  return pandoc(options, draft, { 'r.json': JSON.stringify(items), 's.csl': styleText(style) });
}

/** The references that Pandoc lists, by key. */
export async function references(
  items: readonly CslItem[],
  style: string,
): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await rendered("---\nnocite: '@*'\n---\n\nText.\n", items, style);
  const found = stdout.matchAll(/<div id="ref-([^"]*)"[^>]*>\s*([\s\S]*?)\s*<\/div>/g);
  return new Map([...found].map(([, key = '', html = '']) => [key, htmlToText(html)]));
}
