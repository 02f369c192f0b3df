import * as vscode from 'vscode';
import { safeFixes } from '../../core/checks/applyFixes.ts';
import type { Finding, Fix } from '../../core/checks/finding.ts';
import type { Checking } from '../checking.ts';
import { editsFor, rangeInDocument } from '../convert.ts';
import { draftSelector } from '../draftDocuments.ts';
import type { Session } from '../session.ts';
import { diagnosticSource } from './diagnostics.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('verbatim');

/** The fixes of the findings at a place; and, as *Fix All*, those that only bring back a source's own words. */
export function registerQuickFixes(_session: Session, checking: Checking): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const findings = checking.resultOf(document)?.findings ?? [];
      return context.only?.contains(fixAllKind)
        ? fixAll(document, findings)
        : findings
            .filter(finding => rangeInDocument(document, finding).intersection(range) !== undefined)
            .flatMap(finding => fixesOf(document, finding, context.diagnostics));
    },
  };
  return vscode.languages.registerCodeActionsProvider(draftSelector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  });
}

function fixesOf(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeInDocument(document, finding);
  const own = diagnostics.filter(
    ({ source, code, range: other }) =>
      source === diagnosticSource && code === finding.rule && other.isEqual(range),
  );
  return finding.fixes.map((fix, index) => {
    const action = actionOf(document, fix.title, vscode.CodeActionKind.QuickFix, [fix]);
    action.diagnostics = own;
    action.isPreferred = index === 0 && fix.kind === 'restore';
    return action;
  });
}

function fixAll(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  const safe = safeFixes(findings);
  const title = vscode.l10n.t('Restore the source’s words wherever they were changed');
  return safe.length === 0 ? [] : [actionOf(document, title, fixAllKind, safe)];
}

function actionOf(
  document: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  fixes: readonly Fix[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    fixes.flatMap(({ edits }) => editsFor(document, edits)),
  );
  return action;
}
