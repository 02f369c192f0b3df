import { htmlToText } from '../../../src/core/cite/markup.ts';
import type { CslItem } from '../../../src/core/model.ts';
import { styleText } from './styles.ts';

interface Converted {
  readonly stdout: string;
  readonly stderr: string;
}

/** What Pandoc itself, with its own citation processor, makes of a draft. */
export async function rendered(draft: string, items: readonly CslItem[], style: string): Promise<Converted> {
  // The package has no types, and its WebAssembly takes a second to load, so it is loaded when first needed.
  const name: string = 'pandoc-wasm';
  const { convert }: { convert: (o: object, text: string, files: object) => Promise<Converted> } =
    await import(name);
  const options = {
    from: 'markdown',
    to: 'html',
    wrap: 'none',
    citeproc: true,
    bibliography: 'r.json',
    csl: 's.csl',
  };
  return convert(options, draft, { 'r.json': JSON.stringify(items), 's.csl': styleText(style) });
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
