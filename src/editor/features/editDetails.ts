import * as vscode from 'vscode';
import { type DetailField, detailFields, missingDetails } from '../../core/cite/detailFields.ts';
import { detailsOf } from '../../core/cite/works.ts';
import type { CslItem, Details } from '../../core/model.ts';
import { updateEntry } from '../bibliographyFile.ts';
import type { WorkOfDraft } from '../citing.ts';
import { commands, registerCommand } from '../contributions.ts';
import { detailName } from '../detailNames.ts';
import { warn } from '../notify.ts';
import { pickArticle } from '../pickArticle.ts';
import { articleIdIn } from '../rows.ts';
import type { Session } from '../session.ts';

/** A detail; without one it is the line that says where corrections are kept. */
interface Pick extends vscode.QuickPickItem {
  readonly field?: DetailField;
}

/**
 * *Edit Article Details…*: a list of what is known of an article, in which each detail can be corrected. The article stays as it
 * is: corrections are kept in the bibliography of the draft the writer was last in, and count before what the article says.
 */
export function registerEditDetails(session: Session): vscode.Disposable {
  return registerCommand(commands.editDetails, async (target: unknown) => {
    const id = articleIdIn(target) ?? (await pickArticle(session, vscode.l10n.t('Edit Article Details')));
    if (id !== undefined) {
      await editDetails(session, id);
    }
  });
}

/**
 * After each correction the list comes back, until it is left. It is shown at once and filled when the correction is written:
 * in between the keyboard would go to the editor.
 */
async function editDetails(session: Session, articleId: number): Promise<void> {
  let write = async (): Promise<void> => undefined;
  let found: Editable | undefined;
  for (;;) {
    const field = await pickField(session.service.entry(articleId)?.title ?? '', async () => {
      await write();
      found = await workFor(session, articleId);
      return found && picksFor(found);
    });
    if (field === undefined || found === undefined) {
      return;
    }
    const { work, file, entry } = found;
    const value = await askFor(field, detailsOf(work));
    write = async () => {
      if (value !== undefined) {
        await updateEntry(file, { ...entry, [field.id]: value });
        session.citing.refresh();
      }
    };
  }
}

interface Editable {
  readonly work: WorkOfDraft;
  /** What has to stand in the entry beside a correction. */
  readonly entry: CslItem;
  /** The bibliography that has the entry or will get it. */
  readonly file: string;
}

async function workFor(session: Session, articleId: number): Promise<Editable | undefined> {
  const draft = session.drafts.last();
  if (draft === undefined) {
    warn(vscode.l10n.t('Open a Markdown draft: corrections are kept in its bibliography.'));
    return undefined;
  }
  const citing = await session.citing.of(draft);
  const path = session.service.entry(articleId)?.path;
  const work = path === undefined ? undefined : citing.works.byPath(path);
  if (work === undefined) {
    warn(vscode.l10n.t('This article is no longer in the library.'));
    return undefined;
  }
  const fresh = citing.newEntry(work.key);
  if (fresh !== undefined) {
    return { work, entry: fresh, file: citing.bibliography };
  }
  const holding = citing.files.find(({ entries }) => entries.some(entry => entry === work.entry));
  if (holding === undefined || holding.path === draft.uri.fsPath) {
    warn(vscode.l10n.t('The draft has this entry in its front matter: correct it there.'));
    return undefined;
  }
  return { work, entry: { id: work.key, type: detailsOf(work).type }, file: holding.path };
}

async function pickField(
  title: string,
  picks: () => Promise<readonly Pick[] | undefined>,
): Promise<DetailField | undefined> {
  const cancel = new vscode.CancellationTokenSource();
  const loading = picks().then(loaded => {
    if (loaded === undefined) {
      cancel.cancel();
    }
    return loaded ?? [];
  });
  const options = { title, placeHolder: vscode.l10n.t('Choose what to correct'), matchOnDescription: true };
  const picked = await vscode.window.showQuickPick<Pick>(loading, options, cancel.token);
  // Where the list could not be made, this says why.
  await loading;
  cancel.dispose();
  return picked?.field;
}

function picksFor({ work, file }: Editable): Pick[] {
  const details = detailsOf(work);
  const missing = missingDetails(details);
  const fields = detailFields.map((field): Pick => {
    const isMissing = missing.includes(field.id);
    return {
      field,
      label: `$(${isMissing ? 'warning' : 'edit'}) ${detailName(field.id)}`,
      description: field.show(details) || (isMissing ? vscode.l10n.t('missing') : ''),
    };
  });
  const where = vscode.l10n.t('kept in {0} as @{1}', vscode.workspace.asRelativePath(file), work.key);
  return [{ kind: vscode.QuickPickItemKind.Separator, label: where }, ...fields];
}

/** The new value; undefined where it stays as it is. */
async function askFor(field: DetailField, details: Details): Promise<unknown> {
  const before = field.show(details);
  const text = await vscode.window.showInputBox({
    title: detailName(field.id),
    value: before,
    prompt: hintFor(field.id),
    ignoreFocusOut: true,
    validateInput: typed =>
      typed.trim() === '' || field.read(typed.trim()) !== undefined ? undefined : hintFor(field.id),
  });
  const typed = text?.trim() ?? '';
  return typed === '' || typed === before ? undefined : field.read(typed);
}

function hintFor(id: string): string {
  switch (id) {
    case 'author':
      return vscode.l10n.t('Family, Given; Family, Given. A body is written without a comma.');
    case 'issued':
      return vscode.l10n.t('Year, year-month or year-month-day: 2017-02-16');
    case 'URL':
      return vscode.l10n.t('An address that begins with https://');
    case 'type':
      return vscode.l10n.t('A type of CSL: article-newspaper, article-magazine, webpage, report, book …');
    default:
      return vscode.l10n.t('As it is to stand in the reference. Empty: as it was.');
  }
}
