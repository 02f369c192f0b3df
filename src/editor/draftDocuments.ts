import path from 'node:path';
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
export function isDraft(session: Pick<Session, 'service'>, document: vscode.TextDocument): boolean {
  return (
    vscode.languages.match(draftSelector, document) > 0 && !session.service.isArticle(document.uri.fsPath)
  );
}

/** The folder that a draft's relative paths count from: its own, for one not saved yet that of the workspace. */
export function folderOf({ uri }: vscode.TextDocument): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return uri.scheme === 'file' || first === undefined ? path.dirname(uri.fsPath) : first.uri.fsPath;
}

/** Where a quote goes that is inserted from outside the text: into the draft the writer was last in. */
export interface DraftEditors extends vscode.Disposable {
  /**
   * The editor of the draft: the active one, one in sight, or the last one, which is brought back into sight. Undefined
   * where no draft has been open yet.
   */
  current(): Promise<vscode.TextEditor | undefined>;
  /** The draft itself, wherever it is; undefined where none has been open yet. */
  last(): vscode.TextDocument | undefined;
}

export function followDrafts(session: Pick<Session, 'service'>): DraftEditors {
  // By its address: the document itself is closed when an article takes the place of the draft's tab.
  let last: vscode.Uri | undefined;
  const isDraftEditor = (editor: vscode.TextEditor | undefined): editor is vscode.TextEditor =>
    editor !== undefined && isDraft(session, editor.document);
  const remember = (editor: vscode.TextEditor | undefined) => {
    last = isDraftEditor(editor) ? editor.document.uri : last;
  };
  remember(vscode.window.activeTextEditor);
  const listener = vscode.window.onDidChangeActiveTextEditor(remember);
  const inSight = () => {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return [activeTextEditor, ...visibleTextEditors].find(isDraftEditor);
  };
  const open = () => vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === last?.toString());
  return {
    last: () => inSight()?.document ?? open(),
    async current() {
      return inSight() ?? (last && (await reopened(last)));
    },
    dispose: () => listener.dispose(),
  };
}

/** A draft that was deleted, or never saved and closed, cannot come back. */
async function reopened(draft: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  try {
    return await vscode.window.showTextDocument(draft, { preview: false });
  } catch {
    return undefined;
  }
}
