import * as vscode from 'vscode';
import { isDraft } from '../draftDocuments.ts';
import type { Plan, Wishes } from '../insertion.ts';
import { planPasted, recognisePasted } from '../pasted.ts';
import { spanInArticle } from '../selection.ts';
import type { Session } from '../session.ts';
import { isOn } from '../settings.ts';
import { deliver, originMime, readOrigin, writeOrigin } from '../transfer.ts';

const kinds = {
  quote: kind('quote'),
  block: kind('block'),
  line: kind('line'),
  link: kind('link'),
};

/**
 * Words copied in an article, or anywhere else but printed in one, are pasted into a draft as a quote with speaker and citation;
 * the other ways, and the plain text, stay a click away. What is moved about within drafts stays as it is.
 */
export function registerPasteQuotes(session: Session): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, ranges, transfer) {
      const [range, ...more] = ranges;
      const only = range !== undefined && more.length === 0 && !range.isEmpty ? range : undefined;
      writeOrigin(transfer, document.uri.fsPath, only && spanInArticle(session, document, only));
    },
    async provideDocumentPasteEdits(document, ranges, transfer, _context, token) {
      const [range, ...more] = ranges;
      if (range === undefined || more.length > 0 || !mayPaste(session, document)) {
        return undefined;
      }
      const text = (await transfer.get('text/plain')?.asString()) ?? '';
      const citing = await session.citing.of(document);
      const pasted = recognisePasted(session, citing, text, await readOrigin(transfer));
      return pasted === undefined || token.isCancellationRequested
        ? undefined
        : editsToPaste(document, range, wishes => planPasted(citing, document, pasted, range, wishes));
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(
    [{ scheme: 'file' }, { scheme: 'untitled' }],
    provider,
    {
      copyMimeTypes: [originMime],
      pasteMimeTypes: [originMime, 'text/plain'],
      providedPasteEditKinds: Object.values(kinds),
    },
  );
}

/** The way that the settings say first, then those that are something else in this place. */
function editsToPaste(
  document: vscode.TextDocument,
  range: vscode.Range,
  planWith: (wishes: Wishes) => Plan | undefined,
): vscode.DocumentPasteEdit[] {
  const ways: readonly (readonly [string, vscode.DocumentDropOrPasteEditKind, Wishes])[] = [
    [vscode.l10n.t('Paste as Quote'), kinds.quote, {}],
    [vscode.l10n.t('Paste as Block Quote'), kinds.block, { blockFrom: 1 }],
    [vscode.l10n.t('Paste as Quote in the Line'), kinds.line, { blockFrom: 0 }],
    [vscode.l10n.t('Paste as Quote with Link'), kinds.link, { format: 'link' }],
  ];
  const seen = new Set<string>();
  return ways.flatMap(([title, as, wishes]) => {
    const plan = planWith(wishes);
    const result = JSON.stringify(plan?.edits);
    if (plan === undefined || seen.has(result)) {
      return [];
    }
    seen.add(result);
    const { text, besides } = deliver(document, plan, range);
    const edit = new vscode.DocumentPasteEdit(text, title, as);
    edit.additionalEdit = besides;
    edit.yieldTo = as === kinds.quote ? [] : [kinds.quote];
    return [edit];
  });
}

function mayPaste(session: Session, document: vscode.TextDocument): boolean {
  return isOn('paste.asQuote', document.uri) && isDraft(session, document);
}

function kind(name: string): vscode.DocumentDropOrPasteEditKind {
  return vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'verbatim', name);
}
