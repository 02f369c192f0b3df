import * as vscode from 'vscode';
import type { CheckedQuotation, DraftCheck } from '../../core/checks/check.ts';
import type { Severity } from '../../core/checks/finding.ts';
import type { Verdict } from '../../core/checks/verdict.ts';
import type { Span } from '../../core/model.ts';
import type { Checking } from '../checking.ts';
import { commands, registerCommand, rowKinds, views } from '../contributions.ts';
import { rangeInDocument } from '../convert.ts';
import { isDraft } from '../draftDocuments.ts';
import { asPlain } from '../escapeMarkdown.ts';
import type { Session } from '../session.ts';
import { verdictText } from '../verdictText.ts';

/** The quotations of the draft in front, in order, each with its verdict; a click goes there. */
export function registerThisDraft(session: Session, checking: Checking): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let draft: vscode.TextDocument | undefined;
  const follow = (editor: vscode.TextEditor | undefined) => {
    if (editor !== undefined && isDraft(session, editor.document)) {
      draft = editor.document;
    }
    changed.fire(undefined);
  };
  const provider: vscode.TreeDataProvider<CheckedQuotation> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: quotation => itemFor(quotation, draft && checking.resultOf(draft)),
    getChildren: parent => (parent === undefined ? quotationsOf(draft && checking.resultOf(draft)) : []),
  };
  const view = vscode.window.createTreeView(views.thisDraft, { treeDataProvider: provider });
  const show = () => {
    const check = draft && checking.resultOf(draft);
    view.description = draft && vscode.workspace.asRelativePath(draft.uri);
    view.badge = badgeOf(check);
    changed.fire(undefined);
  };
  follow(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    changed,
    view,
    vscode.window.onDidChangeActiveTextEditor(follow),
    checking.onDidCheck(show),
    registerCommand(commands.showQuotation, (span: Span) => draft && reveal(draft, span)),
  );
}

function quotationsOf(check: DraftCheck | undefined): CheckedQuotation[] {
  return [...(check?.quotations ?? [])];
}

const icons: Record<Verdict, vscode.ThemeIcon> = {
  verbatim: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  edited: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  altered: new vscode.ThemeIcon('error', new vscode.ThemeColor('testing.iconFailed')),
  'not-found': new vscode.ThemeIcon('question'),
  unchecked: new vscode.ThemeIcon('circle-outline'),
};

function itemFor(checked: CheckedQuotation, check: DraftCheck | undefined): vscode.TreeItem {
  const { quotation, verdict, speaker } = checked;
  const item = new vscode.TreeItem(quotation.words.replace(/\s+/g, ' '));
  const findings = (check?.findings ?? []).filter(
    ({ start, end }) => start < quotation.end && quotation.start < end,
  );
  const grave = findings.some(({ severity }) => isGrave(severity));
  item.description = [verdictText(verdict), speaker].filter(part => part !== null).join(' · ');
  item.iconPath = grave && verdict !== 'altered' ? warningIcon : icons[verdict];
  item.tooltip = new vscode.MarkdownString(
    [
      `**${asPlain(verdictText(verdict))}**${checked.article === null ? '' : ` · ${asPlain(vscode.workspace.asRelativePath(checked.article))}`}`,
      ...findings.map(({ message }) => asPlain(message)),
    ].join('\n\n'),
  );
  item.contextValue = rowKinds.quotation;
  item.command = {
    command: commands.showQuotation,
    title: vscode.l10n.t('Show Quotation'),
    arguments: [{ start: quotation.start, end: quotation.end }],
  };
  return item;
}

const warningIcon = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));

function badgeOf(check: DraftCheck | undefined): vscode.ViewBadge | undefined {
  const grave = (check?.findings ?? []).filter(({ severity }) => isGrave(severity)).length;
  return grave === 0
    ? undefined
    : { value: grave, tooltip: vscode.l10n.t('{0} findings in this draft', grave) };
}

function isGrave(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const range = rangeInDocument(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
