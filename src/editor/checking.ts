import * as vscode from 'vscode';
import type { DraftCheck, UsedElsewhere } from '../core/checks/check.ts';
import { type Works, worksOf } from '../core/checks/works.ts';
import type { Citing } from './citing.ts';
import { draftOf, isDraft } from './draftDocuments.ts';
import type { Session } from './session.ts';
import { readSeverities } from './settings.ts';

/** What the check says about the open drafts, kept up to date while they are written. */
export interface Checking extends vscode.Disposable {
  readonly onDidCheck: vscode.Event<vscode.TextDocument>;
  /** The result for the draft as it stands; undefined while there is none yet, and for what is no draft. */
  resultOf(document: vscode.TextDocument): DraftCheck | undefined;
}

/** A pause in typing; checking every letter of a quotation would only flicker. */
const pauseMilliseconds = 300;

export function startChecking(session: Session): Checking {
  const checked = new vscode.EventEmitter<vscode.TextDocument>();
  const results = new Map<string, { readonly version: number; readonly check: DraftCheck }>();
  const timers = new Map<string, NodeJS.Timeout>();
  let articles: Works | undefined;

  const check = async (document: vscode.TextDocument) => {
    timers.delete(document.uri.toString());
    if (document.isClosed || !isDraft(session, document)) {
      return;
    }
    const citing = await session.citing.of(document);
    articles ??= worksOf(session.service.articles(), undefined);
    const result = session.service.check(draftOf(document), {
      works: worksOfDraft(citing, articles),
      toCite: citing.toCite,
      elsewhere: quotationsElsewhere(session, document),
      severities: readSeverities(document.uri),
    });
    results.set(document.uri.toString(), { version: document.version, check: result });
    checked.fire(document);
  };
  const soon = (document: vscode.TextDocument, milliseconds: number) => {
    const uri = document.uri.toString();
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void check(document), milliseconds),
    );
  };
  const forget = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    results.delete(uri);
    checked.fire(document);
  };
  const all = () => {
    articles = undefined;
    for (const document of vscode.workspace.textDocuments) {
      soon(document, 0);
    }
  };
  const listeners = vscode.Disposable.from(
    checked,
    session.onDidChange(all),
    session.citing.onDidChange(all),
    vscode.workspace.onDidOpenTextDocument(document => soon(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document, pauseMilliseconds)),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('verbatim.check') && all()),
  );
  all();
  return {
    onDidCheck: checked.event,
    resultOf: document => results.get(document.uri.toString())?.check,
    dispose() {
      listeners.dispose();
      for (const timer of timers.values()) {
        clearTimeout(timer);
      }
    },
  };
}

/** What the draft's citations mean, by its own bibliographies and notes where it has any. */
function worksOfDraft({ works, files }: Citing, articles: Works): Works {
  const hasBibliography = files.some(({ entries }) => entries.length > 0);
  const ids = new Map(works.all.map(({ article, key }) => [article?.id, key]));
  return {
    articleOf: key => works.byKey(key)?.article?.id,
    articleAt: articles.articleAt,
    keyOf: id => ids.get(id),
    isKnown: key => !hasBibliography || works.byKey(key) !== undefined,
    keys: works.all.map(({ key }) => key),
  };
}

/** The quotations of the other open drafts. */
function quotationsElsewhere(session: Session, document: vscode.TextDocument): UsedElsewhere[] {
  return vscode.workspace.textDocuments
    .filter(other => other !== document && isDraft(session, other))
    .flatMap(other => draftOf(other).quotations.map(quotation => ({ path: other.uri.fsPath, quotation })));
}
