import * as vscode from 'vscode';
import type { Span, TextEdit } from '../core/model.ts';

/**
 * A span of an article's text as a range of the document that shows the file. Counted in lines, because a document
 * gives every line the same ending while the file may mix them.
 */
export function rangeInArticle(text: string, span: Span): vscode.Range {
  return new vscode.Range(positionIn(text, span.start), positionIn(text, span.end));
}

/** The other way round: where a position of the document that shows the file stands in the article's text. */
export function offsetInArticle(text: string, { line, character }: vscode.Position): number {
  const ends = /\r\n|\r|\n/g;
  for (let passed = 0; passed < line && ends.exec(text) !== null; passed++);
  return Math.min(ends.lastIndex + character, text.length);
}

export function rangeInDocument(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function editsFor(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(edit => vscode.TextEdit.replace(rangeInDocument(document, edit), edit.text));
}

function positionIn(text: string, offset: number): vscode.Position {
  let line = 0;
  let lineStart = 0;
  for (const match of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line++;
    lineStart = match.index + match[0].length;
  }
  return new vscode.Position(line, offset - lineStart);
}
