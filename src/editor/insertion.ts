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
import { insertQuotes, type SeveralInserted } from '../core/cite/several.ts';
import type { Draft } from '../core/draft/draft.ts';
import type { TextEdit } from '../core/model.ts';
import type { LibraryQuote } from '../core/service.ts';
import { commands } from './contributions.ts';
import { editsFor } from './convert.ts';
import { draftOf } from './draftDocuments.ts';
import { warn } from './notify.ts';
import type { Session } from './session.ts';
import { readInsertionSettings } from './settings.ts';

/** The edits of a draft that an insertion takes, and the entries that the bibliography needs for it. */
export type Plan = SeveralInserted;

export type QuoteOfLibrary = QuoteToInsert & Pick<LibraryQuote, 'articleId'>;

/** How a quote goes into a draft; undefined when its article has left the library meanwhile. */
export function planQuote(
  session: Session,
  document: vscode.TextDocument,
  quote: QuoteOfLibrary,
  place: Place,
): Plan | undefined {
  const article = toCite(session, document, quote.articleId);
  const draft = draftOf(document);
  return article && planOf(insertQuote(quote, article, draft, place, settingsFor(document, draft)));
}

/** How several quotes go into a draft; those whose articles have left the library are left out. */
export function planQuotes(
  session: Session,
  document: vscode.TextDocument,
  quotes: readonly QuoteOfLibrary[],
  place: Place,
): Plan | undefined {
  const [only] = quotes;
  if (quotes.length === 1 && only !== undefined) {
    return planQuote(session, document, only, place);
  }
  const draft = draftOf(document);
  const known = quotes.flatMap(quote => {
    const article = toCite(session, document, quote.articleId);
    return article === undefined ? [] : [{ quote, article }];
  });
  return known.length === 0 ? undefined : insertQuotes(known, draft, place, settingsFor(document, draft));
}

/** How a citation of an article goes into a draft. */
export function planCitation(
  session: Session,
  document: vscode.TextDocument,
  articleId: number,
  place: Place,
): Plan | undefined {
  const article = toCite(session, document, articleId);
  const draft = draftOf(document);
  return article && planOf(citeArticle(article, draft, place, settingsFor(document, draft)));
}

/** Carries out a plan as one edit, which one undo takes back, and leaves the cursor behind what was inserted. */
export async function carryOut(editor: vscode.TextEditor, plan: Plan | undefined): Promise<void> {
  const { document } = editor;
  if (plan === undefined) {
    warn(vscode.l10n.t('This article is no longer in the library.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, editsFor(document, plan.edits));
  if (!(await vscode.workspace.applyEdit(edit))) {
    warn(vscode.l10n.t('The draft was changed meanwhile; nothing was inserted.'));
    return;
  }
  const shown = await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn });
  const caret = document.positionAt(plan.caret);
  shown.selection = new vscode.Selection(caret, caret);
  shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const follow = finishCommand(document, plan, []);
  if (follow !== undefined) {
    await vscode.commands.executeCommand(follow.command, ...(follow.arguments ?? []));
  }
}

/**
 * What remains to be done once the quote stands in the draft, for a list or a grey text that can only insert the quote
 * itself: further edits, whose offsets count in the draft with the quote in it, and the entries of the bibliography.
 */
export function finishCommand(
  document: vscode.TextDocument,
  { entries }: Plan,
  edits: readonly TextEdit[],
): vscode.Command | undefined {
  return edits.length === 0 && entries.length === 0
    ? undefined
    : {
        command: commands.finishInsertion,
        title: vscode.l10n.t('Finish Insertion'),
        arguments: [document.uri.toString(), edits, entries],
      };
}

function planOf({ edits, caret, bibliography }: Insertion): Plan {
  return { edits, caret, entries: bibliography === undefined ? [] : [bibliography.entry] };
}

function toCite(session: Session, document: vscode.TextDocument, articleId: number) {
  return session.service.toCite(articleId, path.dirname(document.uri.fsPath));
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
