import path from 'node:path';
import * as vscode from 'vscode';
import { bibliographiesIn } from '../core/cite/find.ts';
import type { Citing } from './citing.ts';
import { draftOf, folderOf } from './draftDocuments.ts';

/**
 * The keys that the extension PandocCiter offers already: where it is installed, those of the bibliographies that the front
 * matter names and of those of its own settings.
 */
export function keysOfPandocCiter(
  document: vscode.TextDocument,
  { files }: Pick<Citing, 'files'>,
): ReadonlySet<string> {
  if (vscode.extensions.getExtension('notZaki.pandocciter') === undefined) {
    return new Set();
  }
  const { text, frontMatter } = draftOf(document);
  const yaml = frontMatter === null ? '' : text.slice(frontMatter.start, frontMatter.end);
  const home = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.fsPath ?? folderOf(document);
  const offered = new Set([
    ...bibliographiesIn(yaml).map(name => path.resolve(folderOf(document), name)),
    ...defaultBibliographies(document.uri).map(name => path.resolve(home, name)),
  ]);
  const theirs = files.filter(file => offered.has(file.path)).flatMap(file => file.entries);
  return new Set(theirs.map(({ key }) => key));
}

function defaultBibliographies(draft: vscode.Uri): readonly string[] {
  const theirs = vscode.workspace.getConfiguration('PandocCiter', draft);
  if (!theirs.get<boolean>('UseDefaultBib', true)) {
    return [];
  }
  const named = [theirs.get<string>('DefaultBib', ''), ...theirs.get<readonly string[]>('DefaultBibs', [])];
  return named.filter(name => name !== '');
}
