import * as vscode from 'vscode';
import { registerCompletion } from './editor/features/completion.ts';
import { registerCopyQuote } from './editor/features/copyQuote.ts';
import { registerDropQuotes } from './editor/features/dropQuotes.ts';
import { registerFinishInsertion } from './editor/features/finishInsertion.ts';
import { registerGhostText } from './editor/features/ghostText.ts';
import { registerHover } from './editor/features/hover.ts';
import { registerInsertCitation } from './editor/features/insertCitation.ts';
import { registerInsertQuote } from './editor/features/insertQuote.ts';
import { registerOpenArticle } from './editor/features/openArticle.ts';
import { registerOpenQuote } from './editor/features/openQuote.ts';
import { registerReindex } from './editor/features/reindex.ts';
import { registerSidebar } from './editor/features/sidebar.ts';
import { registerStatus } from './editor/features/status.ts';
import { registerSuggestWhileTyping } from './editor/features/suggestWhileTyping.ts';
import { complain, messageOf } from './editor/notify.ts';
import { openSession } from './editor/session.ts';

const features = [
  registerSidebar,
  registerStatus,
  registerCompletion,
  registerSuggestWhileTyping,
  registerGhostText,
  registerHover,
  registerInsertQuote,
  registerInsertCitation,
  registerDropQuotes,
  registerFinishInsertion,
  registerCopyQuote,
  registerOpenQuote,
  registerOpenArticle,
  registerReindex,
];

/** Assembles Verbatim. VS Code itself tells nobody when an extension fails to start, so a failure is shown here. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const channel = vscode.window.createOutputChannel('Verbatim', { log: true });
  context.subscriptions.push(channel);
  try {
    const session = await openSession(context, channel);
    context.subscriptions.push(session, ...features.map(register => register(session)));
    // Not awaited: everything works on what is indexed so far.
    void session.update();
  } catch (error) {
    void complain(channel, vscode.l10n.t('Verbatim could not start: {0}', messageOf(error)));
    throw error;
  }
}
