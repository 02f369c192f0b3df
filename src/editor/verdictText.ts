import * as vscode from 'vscode';
import type { Verdict } from '../core/checks/verdict.ts';

/** A verdict in the words of the interface. */
export function verdictText(verdict: Verdict): string {
  switch (verdict) {
    case 'verbatim':
      return vscode.l10n.t('verbatim');
    case 'edited':
      return vscode.l10n.t('edited, and marked so');
    case 'altered':
      return vscode.l10n.t('altered');
    case 'not-found':
      return vscode.l10n.t('not found');
    case 'unchecked':
      return vscode.l10n.t('not checked');
  }
}
