import * as vscode from 'vscode';
import type { Finding, Related, Severity } from '../../core/checks/finding.ts';
import type { Checking } from '../checking.ts';
import { rangeInArticle, rangeInDocument } from '../convert.ts';
import type { Session } from '../session.ts';

export const diagnosticSource = 'Verbatim';

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Findings as squiggles, each with the place in the article that shows what is meant. */
export function registerDiagnostics(session: Session, checking: Checking): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('verbatim');
  const show = (document: vscode.TextDocument) => {
    const findings = checking.resultOf(document)?.findings ?? [];
    collection.set(
      document.uri,
      findings.map(finding => diagnosticOf(session, document, finding)),
    );
  };
  return vscode.Disposable.from(collection, checking.onDidCheck(show));
}

function diagnosticOf(session: Session, document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = rangeInDocument(document, finding);
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = finding.rule;
  diagnostic.relatedInformation = finding.related.flatMap(related => relatedOf(session, related));
  return diagnostic;
}

function relatedOf(session: Session, related: Related): vscode.DiagnosticRelatedInformation[] {
  const text = session.service.articleAt(related.path)?.text ?? openText(related.path);
  return text === undefined
    ? []
    : [
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.file(related.path), rangeInArticle(text, related)),
          related.message,
        ),
      ];
}

/** Another draft's text, if that is where a finding points. */
function openText(path: string): string | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.fsPath === path)?.getText();
}
