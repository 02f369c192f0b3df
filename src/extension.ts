import * as vscode from 'vscode';
import { startChecking } from './editor/checking.ts';
import { registerCheckDraft } from './editor/features/checkDraft.ts';
import { registerCompareVariants } from './editor/features/compareVariants.ts';
import { registerCompleteKeys } from './editor/features/completeKeys.ts';
import { registerCompletion } from './editor/features/completion.ts';
import { registerCopyQuote } from './editor/features/copyQuote.ts';
import { registerDiagnostics } from './editor/features/diagnostics.ts';
import { registerDropQuotes } from './editor/features/dropQuotes.ts';
import { registerEditDetails } from './editor/features/editDetails.ts';
import { registerExportLedger } from './editor/features/exportLedger.ts';

import { registerFinishInsertion } from './editor/features/finishInsertion.ts';
import { registerGhostText } from './editor/features/ghostText.ts';
import { registerHover } from './editor/features/hover.ts';
import { registerInsertBibliography } from './editor/features/insertBibliography.ts';
import { registerInsertCitation } from './editor/features/insertCitation.ts';
import { registerInsertQuote } from './editor/features/insertQuote.ts';
import { registerOpenArticle } from './editor/features/openArticle.ts';
import { registerOpenQuote } from './editor/features/openQuote.ts';
import { registerPasteQuotes } from './editor/features/pasteQuotes.ts';
import { registerQuickFixes } from './editor/features/quickFixes.ts';
import { registerQuoteSelection } from './editor/features/quoteSelection.ts';
import { registerReindex } from './editor/features/reindex.ts';
import { registerSidebar } from './editor/features/sidebar.ts';
import { registerStatus } from './editor/features/status.ts';
import { registerSuggestWhileTyping } from './editor/features/suggestWhileTyping.ts';
import { registerThisDraft } from './editor/features/thisDraft.ts';
import { complain, messageOf } from './editor/notify.ts';
import { openSession } from './editor/session.ts';

const features = [
  registerSidebar,
  registerStatus,
  registerCompletion,
  registerCompleteKeys,
  registerSuggestWhileTyping,
  registerGhostText,
  registerInsertQuote,
  registerInsertCitation,
  registerInsertBibliography,
  registerDropQuotes,
  registerPasteQuotes,
  registerQuoteSelection,
  registerFinishInsertion,
  registerCompareVariants,
  registerCopyQuote,
  registerOpenQuote,
  registerOpenArticle,
  registerEditDetails,
  registerReindex,
];

const checkedFeatures = [
  registerHover,
  registerDiagnostics,
  registerQuickFixes,
  registerThisDraft,
  registerCheckDraft,
  registerExportLedger,
];

/** Assembles Verbatim. VS Code itself tells nobody when an extension fails to start, so a failure is shown here. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const channel = vscode.window.createOutputChannel('Verbatim', { log: true });
  context.subscriptions.push(channel);
  try {
    const session = await openSession(context, channel);
    const checking = startChecking(session);
    context.subscriptions.push(
      session,
      checking,
      ...features.map(register => register(session)),
      ...checkedFeatures.map(register => register(session, checking)),
    );
    // Not awaited: everything works on what is indexed so far.
    void session.update();
  } catch (error) {
    void complain(channel, vscode.l10n.t('Verbatim could not start: {0}', messageOf(error)));
    throw error;
  }
}
