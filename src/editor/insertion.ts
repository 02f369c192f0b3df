import path from 'node:path';
import * as vscode from 'vscode';
import { formatOfDraft } from '../core/cite/format.ts';
import {
  citeArticle,
  defaultInsertSettings,
  type Insertion,
  type InsertSettings,
  insertQuote,
  type QuoteToInsert,
} from '../core/cite/insert.ts';
import type { Place } from '../core/cite/place.ts';
import type { Draft } from '../core/draft/draft.ts';
import type { TextEdit } from '../core/model.ts';
import type { LibraryQuote } from '../core/service.ts';
import { commands } from './contributions.ts';
import { editsFor } from './convert.ts';
import { warn } from './notify.ts';
import type { Session } from './session.ts';
import { readInsertionSettings } from './settings.ts';

/** The edits that put a quote into a draft; undefined when its article has left the library meanwhile. */
export function planQuote(
  session: Session,
  document: vscode.TextDocument,
  draft: Draft,
  quote: QuoteToInsert & Pick<LibraryQuote, 'articleId'>,
  place: Place,
): Insertion | undefined {
  const article = session.service.toCite(quote.articleId, path.dirname(document.uri.fsPath));
  return article && insertQuote(quote, article, draft, place, settingsFor(document, draft));
}

/** The edits that cite an article in a draft. */
export function planCitation(
  session: Session,
  document: vscode.TextDocument,
  draft: Draft,
  articleId: number,
  place: Place,
): Insertion | undefined {
  const article = session.service.toCite(articleId, path.dirname(document.uri.fsPath));
  return article && citeArticle(article, draft, place, settingsFor(document, draft));
}

/** Applies an insertion as one edit, which one undo takes back, and leaves the cursor behind it. */
export async function applyInsertion(
  editor: vscode.TextEditor,
  insertion: Insertion | undefined,
): Promise<void> {
  const { document } = editor;
  if (insertion === undefined) {
    warn(vscode.l10n.t('This article is no longer in the library.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, editsFor(document, insertion.edits));
  if (!(await vscode.workspace.applyEdit(edit))) {
    warn(vscode.l10n.t('The draft was changed meanwhile; nothing was inserted.'));
    return;
  }
  const shown = await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn });
  const caret = document.positionAt(insertion.caret);
  shown.selection = new vscode.Selection(caret, caret);
  shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const follow = finishCommand(document, insertion, []);
  if (follow !== undefined) {
    await vscode.commands.executeCommand(follow.command, ...(follow.arguments ?? []));
  }
}

/**
 * What remains to be done once the quote stands in the draft, for a list or a grey text that can only insert the quote
 * itself: further edits, whose offsets count in the draft with the quote in it, and the entry in the bibliography.
 */
export function finishCommand(
  document: vscode.TextDocument,
  { bibliography }: Insertion,
  edits: readonly TextEdit[],
): vscode.Command | undefined {
  return edits.length === 0 && bibliography === undefined
    ? undefined
    : {
        command: commands.finishInsertion,
        title: vscode.l10n.t('Finish Insertion'),
        arguments: [document.uri.toString(), edits, bibliography?.entry],
      };
}

function settingsFor(document: vscode.TextDocument, draft: Draft): InsertSettings {
  const { format, marks, blockWords, attribution } = readInsertionSettings(document.uri);
  return {
    ...defaultInsertSettings,
    format: format === 'auto' ? formatOfDraft(draft) : format,
    marks,
    blockFrom: blockWords,
    template: attribution,
  };
}
