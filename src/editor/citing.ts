import path from 'node:path';
import * as vscode from 'vscode';
import type { ArticleToCite } from '../core/cite/citation.ts';
import { inlineReferences } from '../core/cite/cslYaml.ts';
import { type BibliographyEntry, items } from '../core/cite/entries.ts';
import { bibliographiesOf, styleOf } from '../core/cite/find.ts';
import type { BibliographyFile } from '../core/cite/join.ts';
import { detailsOf, type Sources, sourcesOf, type Work, type Works, worksOf } from '../core/cite/works.ts';
import type { Draft } from '../core/draft/draft.ts';
import type { CslItem } from '../core/model.ts';
import type { ArticleEntry, Service } from '../core/service.ts';
import { type Bibliographies, openBibliographies } from './bibliographies.ts';
import { textOf } from './bibliographyFile.ts';
import { draftOf, folderOf } from './draftDocuments.ts';
import { readBibliographySetting, readCitationStyle } from './settings.ts';

/** One that is shipped, by its name, or a file. */
export type CitationStyle = ReturnType<typeof styleOf>;

export type WorkOfDraft = Work<ArticleEntry>;

/** What citing in one draft needs to know, at one moment. */
export interface Citing {
  readonly works: Works<ArticleEntry>;
  /** The bibliographies that the draft has, by their absolute paths. */
  readonly files: readonly BibliographyFile[];
  /** The one that new entries go to, absolute; it may not be there yet. */
  readonly bibliography: string;
  readonly style: CitationStyle;
  /** Undefined for an article that is no longer in the library. */
  toCite(articleId: number): ArticleToCite | undefined;
  /** The entry that citing a work for the first time brings into {@link bibliography}; undefined where it has one. */
  newEntry(key: string): CslItem | undefined;
}

export interface CitingContexts extends vscode.Disposable {
  /** Cheap where nothing has changed: a keystroke in the text costs a look at the draft's notes. */
  of(document: vscode.TextDocument): Promise<Citing>;
  /** Looks at the bibliographies anew, as after writing to one: the watcher takes its time to tell. */
  refresh(): void;
  /** Fires when what drafts can cite may have changed. */
  readonly onDidChange: vscode.Event<void>;
}

interface Known {
  readonly version: number;
  readonly yaml: string;
  readonly sources: Promise<DraftSources>;
  notes?: string;
  citing?: Promise<Citing>;
}

interface DraftSources extends Sources<ArticleEntry> {
  readonly bibliography: string;
  readonly style: CitationStyle;
}

export function openCiting(
  service: Service,
  channel: vscode.LogOutputChannel,
  articlesChanged: vscode.Event<void>,
): CitingContexts {
  const bibliographies = openBibliographies(channel);
  const changed = new vscode.EventEmitter<void>();
  const known = new WeakMap<vscode.TextDocument, Known>();
  let version = 0;
  const forget = () => {
    version++;
    changed.fire();
  };
  const listeners = [
    articlesChanged(forget),
    bibliographies.onDidChange(forget),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('verbatim.citation')) {
        forget();
      }
    }),
  ];
  return {
    onDidChange: changed.event,
    refresh: forget,
    of(document) {
      const draft = draftOf(document);
      const yaml = yamlOf(draft);
      let last = known.get(document);
      if (last?.version !== version || last.yaml !== yaml) {
        last = { version, yaml, sources: findSources(service, bibliographies, document, draft) };
        known.set(document, last);
      }
      const notes = draft.notes.map(({ start, end }) => draft.text.slice(start, end)).join('\n');
      if (last.citing === undefined || last.notes !== notes) {
        last.notes = notes;
        last.citing = last.sources.then(sources => citingOf(service, document, draft, sources));
      }
      return last.citing;
    },
    dispose: () => vscode.Disposable.from(changed, bibliographies, ...listeners).dispose(),
  };
}

async function findSources(
  service: Service,
  bibliographies: Bibliographies,
  document: vscode.TextDocument,
  draft: Draft,
): Promise<DraftSources> {
  const folder = folderOf(document);
  const home = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.fsPath ?? folder;
  const setting = readBibliographySetting(document.uri, home);
  const where = {
    draft,
    draftFolder: folder,
    quarto: await quartoProject(folder, home),
    setting: setting.named,
    workspaceFolder: home,
    neighbours: (await Promise.all([...new Set([folder, home])].map(filesIn))).flat(),
  };
  const files = bibliographiesOf(where);
  const read = await Promise.all(
    files.map(async (file): Promise<readonly BibliographyFile[]> => {
      const bibliography = await bibliographies.read(file);
      return bibliography === undefined ? [] : [{ path: file, entries: bibliography.entries }];
    }),
  );
  const inline = { path: document.uri.fsPath, entries: inlineEntries(draft) };
  return {
    ...sourcesOf(service.articles(), [inline, ...read.flat()]),
    bibliography: files.find(isWritable) ?? setting.fallback,
    style: styleOf(where, readCitationStyle(document.uri)),
  };
}

function citingOf(
  service: Service,
  document: vscode.TextDocument,
  draft: Draft,
  sources: DraftSources,
): Citing {
  const works = worksOf(sources, draft);
  const folder = folderOf(document);
  const { bibliography, bibliographies, style } = sources;
  return {
    works,
    bibliography,
    files: bibliographies,
    style,
    toCite(articleId) {
      const article = service.toCite(articleId, folder);
      const entry = service.entry(articleId);
      const work = entry && works.byPath(entry.path);
      return article && work && { ...article, key: work.key, details: detailsOf(work) };
    },
    newEntry(key) {
      const work = works.byKey(key);
      return work?.article && work.entry === null
        ? newEntryOf(work, work.article.path, bibliography)
        : undefined;
    },
  };
}

/** The article's file joins the entry to the article from then on, whatever else changes. */
function newEntryOf(work: WorkOfDraft, article: string, bibliography: string): CslItem {
  const file = path.relative(path.dirname(bibliography), article).replaceAll(path.sep, '/');
  return { ...detailsOf(work), id: work.key, file };
}

/** Front matter that is being typed is often no YAML for a moment; it has no entries then. */
function inlineEntries(draft: Draft): readonly BibliographyEntry[] {
  try {
    return items(inlineReferences(draft)).entries;
  } catch {
    return [];
  }
}

function yamlOf({ text, frontMatter }: Draft): string {
  return frontMatter === null ? '' : text.slice(frontMatter.start, frontMatter.end);
}

function isWritable(file: string): boolean {
  return /\.(?:json|ya?ml|bib|bibtex)$/i.test(file);
}

/** The nearest `_quarto.yml` from the draft's folder up to the workspace folder. */
async function quartoProject(folder: string, home: string) {
  for (let at = folder; ; at = path.dirname(at)) {
    const text = await textOf(vscode.Uri.file(path.join(at, '_quarto.yml'))).catch(() => undefined);
    if (text !== undefined) {
      return { folder: at, text };
    }
    if (at === home || at === path.dirname(at) || !at.startsWith(home)) {
      return null;
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const found = await vscode.workspace.fs.readDirectory(vscode.Uri.file(folder));
    return found.flatMap(([name, type]) => (type & vscode.FileType.File ? [path.join(folder, name)] : []));
  } catch {
    // A folder that is not there has no neighbours in it.
    return [];
  }
}
