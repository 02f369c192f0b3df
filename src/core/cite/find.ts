import path from 'node:path';
import { isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Draft } from '../draft/draft.ts';

/** Where a draft's bibliographies may be named. All paths absolute but for {@link setting}. */
export interface Whereabouts {
  readonly draft: Draft;
  readonly draftFolder: string;
  /** The nearest `_quarto.yml` at or above the draft. */
  readonly quarto: { readonly folder: string; readonly text: string } | null;
  /** The setting's paths, relative to the workspace folder. */
  readonly setting: readonly string[];
  readonly workspaceFolder: string;
  /** The files beside the draft and in the workspace folder. */
  readonly neighbours: readonly string[];
}

/**
 * The bibliographies of a draft, absolute: those it and its Quarto project name; else the setting's; else a neighbour called
 * `references` or `bibliography`; else every .bib beside it.
 */
export function bibliographiesOf(where: Whereabouts): readonly string[] {
  const { draft, draftFolder, quarto, setting, workspaceFolder, neighbours } = where;
  const named = [
    ...bibliographiesIn(frontMatterText(draft)).map(name => path.resolve(draftFolder, name)),
    ...(quarto ? bibliographiesIn(quarto.text).map(name => path.resolve(quarto.folder, name)) : []),
  ];
  const set = setting.map(name => path.resolve(workspaceFolder, name));
  const usual = neighbours.filter(name =>
    /(?:^|[\\/])(?:references|bibliography)\.(?:json|bib|ya?ml)$/i.test(name),
  );
  const any = neighbours.filter(name => /\.bib$/i.test(name));
  const found = [named, set, usual, any].find(names => names.length > 0) ?? [];
  return [...new Set(found)];
}

/** The styles that come with Verbatim, by the name that a setting has. */
export const bundledStyles: readonly string[] = ['apa', 'chicago-author-date', 'chicago-notes', 'mla'];

/**
 * The citation style of a draft: what its `csl:` names, or its Quarto project's, else the setting. A path, absolute; or the
 * name of a bundled style. An address on the web is no path, and Verbatim fetches none: the setting holds then.
 */
export function styleOf(
  { draft, draftFolder, quarto, workspaceFolder }: Whereabouts,
  setting: string,
): { readonly bundled: string } | { readonly path: string } {
  const [own] = namesIn(frontMatterText(draft), 'csl').filter(isFile);
  const [project] = quarto ? namesIn(quarto.text, 'csl').filter(isFile) : [];
  if (own !== undefined) {
    return { path: path.resolve(draftFolder, own) };
  }
  if (quarto && project !== undefined) {
    return { path: path.resolve(quarto.folder, project) };
  }
  return bundledStyles.includes(setting) || setting === ''
    ? { bundled: setting || 'apa' }
    : { path: path.resolve(workspaceFolder, setting) };
}

function isFile(name: string): boolean {
  return !/^[a-z]+:\/\//i.test(name);
}

function frontMatterText({ text, frontMatter }: Draft): string {
  return frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '';
}

/** What `bibliography:` names in YAML: one name, or a list. YAML that cannot be read names none. */
export function bibliographiesIn(yaml: string): readonly string[] {
  return namesIn(yaml, 'bibliography');
}

function namesIn(yaml: string, field: string): readonly string[] {
  const value = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).get(field, true);
  const nodes: readonly unknown[] = isSeq<Node>(value) ? value.items : [value];
  return nodes.flatMap(node =>
    isScalar(node) && typeof node.value === 'string' && node.value !== '' ? [node.value] : [],
  );
}
