import * as vscode from 'vscode';
import type { Span, TextEdit } from '../core/model.ts';
import { editsFor } from './convert.ts';
import { finishCommand, type Plan } from './insertion.ts';

/** What dragging and copying inside the editor carries: the ids of quotes. Not text, so nobody else takes it for a file. */
export const quotesMime = 'application/vnd.verbatim.quotes+json';

export function writeQuoteIds(transfer: vscode.DataTransfer, ids: readonly number[]): void {
  transfer.set(quotesMime, new vscode.DataTransferItem(JSON.stringify(ids)));
}

export async function readQuoteIds(transfer: vscode.DataTransfer): Promise<number[]> {
  const ids: unknown = JSON.parse((await transfer.get(quotesMime)?.asString()) ?? '[]');
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'number') : [];
}

/** Where in the editor a text was copied: words of an article, or (without a span) anywhere else. */
export interface Origin {
  readonly path: string;
  readonly span: Span | null;
}

export const originMime = 'application/vnd.verbatim.origin+json';

export function writeOrigin(transfer: vscode.DataTransfer, path: string, span: Span | undefined): void {
  const origin: Origin = { path, span: span ?? null };
  transfer.set(originMime, new vscode.DataTransferItem(JSON.stringify(origin)));
}

/** Undefined for what comes from outside the editor. */
export async function readOrigin(transfer: vscode.DataTransfer): Promise<Origin | undefined> {
  const item = transfer.get(originMime);
  // Nothing but this extension writes the type.
  return item === undefined ? undefined : (JSON.parse(await item.asString()) as Origin);
}

/** A plan in the form that drops and pastes take: a text for the place itself, and edits besides. */
export interface Delivery {
  readonly text: string | vscode.SnippetString;
  readonly besides: vscode.WorkspaceEdit;
}

/**
 * Divides a plan for the range that the editor is going to replace. What the plan replaces around it, as white space before
 * a block quote, is deleted besides; the whole is one edit to undo.
 */
export function deliver(document: vscode.TextDocument, plan: Plan, replaced: vscode.Range): Delivery {
  const [start, end] = [document.offsetAt(replaced.start), document.offsetAt(replaced.end)];
  const main = plan.edits.find(edit => edit.start <= start && end <= edit.end);
  const around: TextEdit[] = [
    { start: main?.start ?? start, end: start, text: '' },
    { start: end, end: main?.end ?? end, text: '' },
  ];
  const besides = new vscode.WorkspaceEdit();
  const edits = [
    ...around.filter(edit => edit.start < edit.end),
    ...plan.edits.filter(edit => edit !== main),
  ];
  besides.set(document.uri, editsFor(document, edits));
  whenInserted(document, main?.text ?? '', plan);
  return { text: main === undefined ? '' : withCaret(main, plan.caret), besides };
}

/** Where more follows what was inserted, as a note at the end of the draft, the caret stays before it. */
function withCaret({ start, text }: TextEdit, caret: number): string | vscode.SnippetString {
  const at = caret - start;
  return at >= text.length
    ? text
    : new vscode.SnippetString().appendText(text.slice(0, at)).appendTabstop(0).appendText(text.slice(at));
}

/** Drops and pastes tell nobody that they were carried out, so the document is watched for the text for a while. */
function whenInserted(document: vscode.TextDocument, text: string, plan: Plan): void {
  const follow = finishCommand(document, plan, []);
  if (follow === undefined) {
    return;
  }
  const listener = vscode.workspace.onDidChangeTextDocument(event => {
    if (event.document === document && event.contentChanges.some(change => change.text.includes(text))) {
      stop();
      void vscode.commands.executeCommand(follow.command, ...(follow.arguments ?? []));
    }
  });
  const timer = setTimeout(() => stop(), patienceMilliseconds);
  const stop = () => {
    listener.dispose();
    clearTimeout(timer);
  };
}

/** As long as somebody may look at the choices that a paste offers. */
const patienceMilliseconds = 30_000;
