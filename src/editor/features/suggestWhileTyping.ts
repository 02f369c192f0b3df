import * as vscode from 'vscode';
import { typingAt } from '../../core/draft/cursor.ts';
import { draftOf, isDraft } from '../draftDocuments.ts';
import type { Session } from '../session.ts';
import { isOn } from '../settings.ts';
import { wasAsked } from './completion.ts';

/** Long enough for VS Code to have asked by itself, where its own settings let it. */
const patienceMilliseconds = 120;

/** Fewer words than these bring up too much to choose from. */
const enoughCharacters = 3;

/**
 * VS Code's default settings for Markdown switch off suggestions while typing. Inside an open quotation the list is
 * what the writer is there for, so Verbatim asks for it there, if it has something to offer and nobody else asked.
 */
export function registerSuggestWhileTyping(session: Session): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(event => {
      clearTimeout(timer);
      if (isTyping(event) && isDraft(session, event.document)) {
        timer = setTimeout(() => suggest(session, event.document), patienceMilliseconds);
      }
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function isTyping({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): boolean {
  const [change, ...more] = contentChanges;
  return (
    change !== undefined &&
    more.length === 0 &&
    reason === undefined &&
    /^[^\r\n]{1,2}$/.test(change.text) &&
    document === vscode.window.activeTextEditor?.document &&
    isOn('suggest.whileTyping', document.uri)
  );
}

function suggest(session: Session, document: vscode.TextDocument): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || !editor.selection.isEmpty || wasAsked(document)) {
    return;
  }
  const typing = typingAt(draftOf(document), document.offsetAt(editor.selection.active));
  const isWorthIt =
    typing !== undefined &&
    typing.opened !== null &&
    typing.words.length >= enoughCharacters &&
    session.service.search(typing.words, { limit: 1 }).length > 0;
  if (isWorthIt) {
    void vscode.commands.executeCommand('editor.action.triggerSuggest');
  }
}
