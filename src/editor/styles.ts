import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import { languageOfDraft } from '../core/cite/marksOfDraft.ts';
import { createFormatter, type FormattedEntry } from '../core/cite/style.ts';
import { itemOf } from '../core/cite/works.ts';
import type { CitationStyle, Citing } from './citing.ts';
import { draftOf } from './draftDocuments.ts';

/** Formats references in the citation style of a draft. */
export interface Styles {
  /**
   * The references of the works that have these keys, in the style's order.
   * @throws one line that names the style where it cannot be read
   */
  references(
    document: vscode.TextDocument,
    citing: Citing,
    keys: readonly string[],
  ): Promise<readonly FormattedEntry[]>;
}

/** @param folder with the styles and locales that are shipped */
export function openStyles(folder: string): Styles {
  let locales: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    async references(document, citing, keys) {
      locales ??= readLocales(path.join(folder, 'locales'));
      const files = await locales;
      const works = keys.map(key => citing.works.byKey(key)).filter(work => work !== undefined);
      const formatter = createFormatter({
        style: await readStyle(folder, citing.style),
        locale: tag => {
          const file = files.get(tag);
          return file === undefined ? undefined : readFileSync(file, 'utf8');
        },
        language: languageOfDraft(draftOf(document)),
        items: works.map(itemOf),
      });
      return formatter.bibliography();
    },
  };
}

/** Pandoc takes `csl: apa` for a style that it has itself, and so does this where no such file is there. */
async function readStyle(folder: string, style: CitationStyle): Promise<string> {
  const shipped = (name: string) => path.join(folder, `${path.basename(name, '.csl')}.csl`);
  const files =
    'path' in style ? [style.path, `${style.path}.csl`, shipped(style.path)] : [shipped(style.bundled)];
  for (const file of files) {
    try {
      return await readFile(file, 'utf8');
    } catch {
      // The next may be there.
    }
  }
  throw new Error(
    `The citation style ${files[0]} cannot be read: name a .csl file, or apa, chicago-author-date, chicago-notes or mla.`,
  );
}

/** The files by their tags, `de-DE`, and by their languages, `de`. */
async function readLocales(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder);
  const tagged = names.flatMap(name => {
    const tag = /^locales-([\w-]+)\.xml$/.exec(name)?.[1];
    return tag === undefined ? [] : [[tag, path.join(folder, name)] as const];
  });
  return new Map([...tagged.map(([tag, file]) => [tag.split('-')[0] ?? tag, file] as const), ...tagged]);
}
