import * as vscode from 'vscode';
import type { CslItem, TextEdit } from '../../core/model.ts';
import { type Added, addEntry, replaceText } from '../bibliographyFile.ts';
import { commands, registerCommand } from '../contributions.ts';
import { editsFor } from '../convert.ts';
import { complain, messageOf } from '../notify.ts';
import type { Session } from '../session.ts';

/**
 * Finishes an insertion: what else it needs in the draft, and the entries of its citations in the bibliography. Undoing the
 * insertion takes the entries out again and redoing it puts them back, as long as nobody else has written to the file.
 */
export function registerFinishInsertion(session: Session): vscode.Disposable {
  const done: Added[] = [];
  const undone: Added[] = [];
  return vscode.Disposable.from(
    registerCommand(
      commands.finishInsertion,
      async (draft: string, edits: TextEdit[], entries: CslItem[], bibliography: string) => {
        try {
          await editDraft(draft, edits);
          for (const entry of entries) {
            const added = await addEntry(draft, entry, bibliography);
            done.push(...(added === undefined ? [] : [added]));
          }
          session.citing.refresh();
        } catch (error) {
          await complain(session.channel, messageOf(error));
        }
      },
    ),
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
          ? replaceText(last.file, last.before, last.after)
          : replaceText(last.file, last.after, last.before));
      }
    }),
  );
}

/** Joins the edit that came before, so that one undo takes back both. */
async function editDraft(draft: string, edits: readonly TextEdit[]): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft);
  if (editor === undefined || edits.length === 0) {
    return;
  }
  const { selections } = editor;
  await editor.edit(
    builder => {
      for (const { range, newText } of editsFor(editor.document, edits)) {
        builder.replace(range, newText);
      }
    },
    { undoStopBefore: false, undoStopAfter: true },
  );
  // What was inserted right behind the cursor has pushed it along.
  editor.selections = selections;
}
