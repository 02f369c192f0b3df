import * as vscode from 'vscode';
import type { DraftCheck } from '../../core/checks/check.ts';
import type { Verdict } from '../../core/checks/verdict.ts';
import type { Checking } from '../checking.ts';
import { commands, registerCommand } from '../contributions.ts';
import { isDraft } from '../draftDocuments.ts';
import type { Session } from '../session.ts';

/** How many quotations of the draft in front hold, in the status bar; *Check Draft* lists what is wrong. */
export function registerCheckDraft(session: Session, checking: Checking): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('verbatim.check', vscode.StatusBarAlignment.Right, 89);
  item.name = vscode.l10n.t('Verbatim: Quotations in This Draft');
  item.command = commands.checkDraft;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const check = document && isDraft(session, document) ? checking.resultOf(document) : undefined;
    if (check === undefined || check.quotations.length === 0) {
      item.hide();
      return;
    }
    const wrong = check.findings.filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    ).length;
    item.text = wrong === 0 ? `$(pass) ${holding(check)}` : `$(warning) ${holding(check)}`;
    item.tooltip = vscode.l10n.t(
      'Quotations in this draft that the articles print word for word, or marked as edited',
    );
    item.show();
  };
  return vscode.Disposable.from(
    item,
    checking.onDidCheck(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    registerCommand(commands.checkDraft, () =>
      vscode.commands.executeCommand('workbench.actions.view.problems'),
    ),
  );
}

function holding({ quotations }: DraftCheck): string {
  const good: readonly Verdict[] = ['verbatim', 'edited'];
  const held = quotations.filter(({ verdict }) => good.includes(verdict)).length;
  return vscode.l10n.t('{0} of {1} verbatim', held, quotations.length);
}
