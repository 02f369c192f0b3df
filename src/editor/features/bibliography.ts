import path from 'node:path';
import * as vscode from 'vscode';
import { addToCslJson } from '../../core/cite/bibliography.ts';
import type { CslItem } from '../../core/model.ts';
import { commands, registerCommand } from '../contributions.ts';
import { complain, messageOf } from '../notify.ts';
import type { Session } from '../session.ts';
import { readInsertionSettings } from '../settings.ts';

/** An entry that an insertion brought into a bibliography, and the file's text before and after. */
interface Added {
  readonly draft: string;
  readonly key: string;
  readonly file: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes the entry of an inserted citation to the bibliography. Undoing the insertion takes the entry out again and
 * redoing it puts it back, as long as nobody else has written to the file meanwhile.
 */
export function registerBibliography(session: Session): vscode.Disposable {
  const done: Added[] = [];
  const undone: Added[] = [];
  return vscode.Disposable.from(
    registerCommand(commands.addToBibliography, async (draft: string, entry: CslItem) => {
      try {
        const added = await addEntry(draft, entry);
        if (added !== undefined) {
          done.push(added);
        }
      } catch (error) {
        await complain(session.channel, messageOf(error));
      }
    }),
    vscode.workspace.onDidChangeTextDocument(async ({ document, reason }) => {
      const [from, to] = reason === vscode.TextDocumentChangeReason.Undo ? [done, undone] : [undone, done];
      const last = from.at(-1);
      if (reason === undefined || last?.draft !== document.uri.toString()) {
        return;
      }
      const isCited = document.getText().includes(`@${last.key}`);
      if (isCited === (from === undone)) {
        from.pop();
        to.push(last);
        await (isCited
          ? replace(last.file, last.before, last.after)
          : replace(last.file, last.after, last.before));
      }
    }),
  );
}

async function addEntry(draft: string, entry: CslItem): Promise<Added | undefined> {
  const file = vscode.Uri.file(readInsertionSettings(vscode.Uri.parse(draft)).bibliography);
  const before = await textOf(file);
  const after = addToCslJson(before, entry, path.basename(file.fsPath)).reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    before ?? '',
  );
  if (after === before) {
    return undefined;
  }
  await write(file, after);
  return { draft, key: entry.id, file, before, after };
}

/** Puts one text in the place of another, and leaves alone what is neither. */
async function replace(file: vscode.Uri, from: string | undefined, to: string | undefined): Promise<void> {
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
async function textOf(file: vscode.Uri): Promise<string | undefined> {
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
