import path from 'node:path';
import * as vscode from 'vscode';
import { addToBibliography, updateBibliography } from '../core/cite/bibliography.ts';
import { applied } from '../core/cite/several.ts';
import type { CslItem } from '../core/model.ts';

/** An entry that an insertion brought into a bibliography, and the file's text before and after. */
export interface Added {
  readonly draft: string;
  readonly key: string;
  readonly file: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Adds the entry to a bibliography in its own format where it has none by its key; undefined where it has one. Throws one line
 * about a damaged file.
 */
export async function addEntry(
  draft: string,
  entry: CslItem,
  bibliography: string,
): Promise<Added | undefined> {
  const file = vscode.Uri.file(bibliography);
  const before = await textOf(file);
  const edits = addToBibliography(before, entry, path.basename(bibliography));
  if (edits.length === 0) {
    return undefined;
  }
  const after = applied(before ?? '', edits);
  await write(file, after);
  return { draft, key: entry.id, file, before, after };
}

/** Gives the entry of a bibliography the item's fields, or adds it. Throws one line about a file that cannot be written to. */
export async function updateEntry(bibliography: string, item: CslItem): Promise<void> {
  const file = vscode.Uri.file(bibliography);
  const before = await textOf(file);
  const name = path.basename(bibliography);
  const edits =
    before === undefined || before.trim() === ''
      ? addToBibliography(before, item, name)
      : updateBibliography(before, item, name);
  if (edits.length > 0) {
    await write(file, applied(before ?? '', edits));
  }
}

/** Puts one text in the place of another, and leaves alone what is neither. */
export async function replaceText(
  file: vscode.Uri,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  if ((await textOf(file)) !== from) {
    return;
  }
  if (to === undefined) {
    await vscode.workspace.fs.delete(file);
  } else {
    await write(file, to);
  }
}

/** What an editor holds counts, saved or not; undefined where there is no file. */
export async function textOf(file: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(file);
  if (open !== undefined) {
    return open.getText();
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return undefined;
    }
    throw error;
  }
}

/** Changes that somebody has not saved yet stay theirs to save. */
async function write(file: vscode.Uri, text: string): Promise<void> {
  const open = openDocument(file);
  if (open === undefined || !open.isDirty) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, open.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === file.toString());
}
