import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import { fieldOf } from '../core/cite/frontMatter.ts';
import { createFormatter, type FormattedEntry } from '../core/cite/style.ts';
import { itemOf } from '../core/cite/works.ts';
import type { Citing } from './citing.ts';
import { draftOf, folderOf } from './draftDocuments.ts';
import { readCitationStyle } from './settings.ts';

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
        style: await readStyle(folder, document),
        locale: tag => {
          const file = files.get(tag);
          return file === undefined ? undefined : readFileSync(file, 'utf8');
        },
        language: fieldOf(draftOf(document), 'lang'),
        items: works.map(itemOf),
      });
      return formatter.bibliography();
    },
  };
}

/** The draft's `csl:` counts before the setting; either names a style that is shipped, or a file. */
async function readStyle(folder: string, document: vscode.TextDocument): Promise<string> {
  const named = fieldOf(draftOf(document), 'csl') ?? readCitationStyle(document.uri);
  const shipped = /^[\w-]+$/.test(named) ? path.join(folder, `${named}.csl`) : undefined;
  try {
    return await readFile(shipped ?? path.resolve(folderOf(document), named), 'utf8');
  } catch {
    throw new Error(
      `The citation style ${named} cannot be read: name one of Verbatim's, or a .csl file beside the draft.`,
    );
  }
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
