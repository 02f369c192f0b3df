import * as vscode from 'vscode';
import type { Draft } from '../core/draft/draft.ts';
import { createDraftReader, type DraftReader } from '../core/draft/read.ts';
import type { Session } from './session.ts';

/** Markdown in a file or not yet saved; what is offered on it is offered on nothing else. */
export const draftSelector: vscode.DocumentSelector = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

interface Known {
  readonly reader: DraftReader;
  readonly version: number;
  readonly draft: Draft;
}

const known = new WeakMap<vscode.TextDocument, Known>();

/** The draft as it stands: parsed once for each version of the document, and then only what has changed in it. */
export function draftOf(document: vscode.TextDocument): Draft {
  const last = known.get(document);
  if (last?.version === document.version) {
    return last.draft;
  }
  const reader = last?.reader ?? createDraftReader();
  const draft = reader.read(document.getText());
  known.set(document, { reader, version: document.version, draft });
  return draft;
}

/** A Markdown document that is not itself one of the articles. */
export function isDraft(session: Session, document: vscode.TextDocument): boolean {
  return (
    vscode.languages.match(draftSelector, document) > 0 && !session.service.isArticle(document.uri.fsPath)
  );
}

/**
 * The editor a quote is inserted into: the active one if it shows a draft, else another one in sight that does, since
 * the writer may just have looked into an article.
 */
export function draftEditor(session: Session): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return [active, ...vscode.window.visibleTextEditors].find(
    editor => editor !== undefined && isDraft(session, editor.document),
  );
}
