import * as vscode from 'vscode';
import { formatOfDraft } from '../core/cite/format.ts';
import {
  type ArticleToCite,
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
import type { CslItem, TextEdit } from '../core/model.ts';
import type { LibraryQuote } from '../core/service.ts';
import type { Citing } from './citing.ts';
import { commands } from './contributions.ts';
import { editsFor } from './convert.ts';
import { draftOf } from './draftDocuments.ts';
import { warn } from './notify.ts';
import { readInsertionSettings } from './settings.ts';

/** The edits of a draft that an insertion takes, and the entries that its bibliography needs for it. */
export interface Plan extends SeveralInserted {
  /** Absolute path. */
  readonly bibliography: string;
}

/** What is wanted otherwise than the settings say. */
export type Wishes = Partial<Pick<InsertSettings, 'format' | 'blockFrom'>>;

export type QuoteOfLibrary = QuoteToInsert & Pick<LibraryQuote, 'articleId'>;

/** How a quote goes into a draft; undefined when its article has left the library meanwhile. */
export function planQuote(
  citing: Citing,
  document: vscode.TextDocument,
  quote: QuoteOfLibrary,
  place: Place,
  wishes: Wishes = {},
): Plan | undefined {
  const article = citing.toCite(quote.articleId);
  return article && planQuoteOf(citing, document, quote, article, place, wishes);
}

/** The same for words of any work that the draft can cite. */
export function planQuoteOf(
  citing: Citing,
  document: vscode.TextDocument,
  quote: QuoteToInsert,
  article: ArticleToCite,
  place: Place,
  wishes: Wishes = {},
): Plan {
  const draft = draftOf(document);
  const settings = { ...settingsFor(document, draft), ...wishes };
  return planOf(citing, insertQuote(quote, article, draft, place, settings));
}

/** How several quotes go into a draft; those whose articles have left the library are left out. */
export function planQuotes(
  citing: Citing,
  document: vscode.TextDocument,
  quotes: readonly QuoteOfLibrary[],
  place: Place,
): Plan | undefined {
  const [only] = quotes;
  if (quotes.length === 1 && only !== undefined) {
    return planQuote(citing, document, only, place);
  }
  const draft = draftOf(document);
  const known = quotes.flatMap(quote => {
    const article = citing.toCite(quote.articleId);
    return article === undefined ? [] : [{ quote, article }];
  });
  if (known.length === 0) {
    return undefined;
  }
  const { entries, ...inserted } = insertQuotes(known, draft, place, settingsFor(document, draft));
  return { ...inserted, ...needed(citing, entries) };
}

/** How a citation of an article goes into a draft. */
export function planCitation(
  citing: Citing,
  document: vscode.TextDocument,
  articleId: number,
  place: Place,
): Plan | undefined {
  const article = citing.toCite(articleId);
  const draft = draftOf(document);
  return article && planOf(citing, citeArticle(article, draft, place, settingsFor(document, draft)));
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
  { entries, bibliography }: Pick<Plan, 'entries' | 'bibliography'>,
  edits: readonly TextEdit[],
): vscode.Command | undefined {
  return edits.length === 0 && entries.length === 0
    ? undefined
    : {
        command: commands.finishInsertion,
        title: vscode.l10n.t('Finish Insertion'),
        arguments: [document.uri.toString(), edits, entries, bibliography],
      };
}

function planOf(citing: Citing, { edits, caret, bibliography }: Insertion): Plan {
  return { edits, caret, ...needed(citing, bibliography === undefined ? [] : [bibliography.entry]) };
}

/** Of the entries that citations need, those that the draft's bibliographies do not have. */
function needed(citing: Citing, entries: readonly CslItem[]): Pick<Plan, 'entries' | 'bibliography'> {
  const missing = entries.map(({ id }) => citing.newEntry(id)).filter(entry => entry !== undefined);
  return { entries: missing, bibliography: citing.bibliography };
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
