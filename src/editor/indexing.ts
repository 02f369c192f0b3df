import * as vscode from 'vscode';
import type { Progress } from '../core/ports.ts';
import type { Service, SyncSummary } from '../core/service.ts';
import { setLibraryState } from './contributions.ts';
import { messageOf } from './notify.ts';
import { readSettings } from './settings.ts';

/** A run that is over before this is nobody's business. */
const patienceMilliseconds = 3000;

/** While a long run makes the library grow, what shows it is refreshed this often. */
const refreshMilliseconds = 1000;

/**
 * Makes the library equal to the article folders and shows how far it is: in the status bar, and for a long run in a
 * notification that can end it. What is indexed by then stays and is usable.
 */
export async function bringUpToDate(
  service: Service,
  channel: vscode.LogOutputChannel,
  options: { readonly everything: boolean },
  changed: () => void,
): Promise<void> {
  if (service.counts().articles === 0) {
    setLibraryState('indexing');
  }
  try {
    const { articleFolders, exclude } = readSettings();
    const folders = { folders: articleFolders, exclude, ...options };
    report(
      channel,
      await withProgress((cancel, progress) => service.sync(folders, cancel, progress), changed),
    );
    setLibraryState(service.counts().articles === 0 ? 'empty' : 'ready');
  } catch (error) {
    channel.error(messageOf(error));
    setLibraryState('failed');
  } finally {
    changed();
  }
}

async function withProgress(
  run: (cancel: vscode.CancellationToken, progress: Progress) => Promise<SyncSummary>,
  changed: () => void,
): Promise<SyncSummary> {
  const cancel = new vscode.CancellationTokenSource();
  const listeners = new Set<Progress>();
  let refreshed = Date.now();
  const running = run(cancel.token, (done, total) => {
    for (const listener of listeners) {
      listener(done, total);
    }
    if (Date.now() - refreshed > refreshMilliseconds) {
      refreshed = Date.now();
      changed();
    }
  });
  void show(vscode.ProgressLocation.Window, listeners, running, cancel);
  const timer = setTimeout(() => {
    void show(vscode.ProgressLocation.Notification, listeners, running, cancel);
  }, patienceMilliseconds);
  try {
    return await running;
  } finally {
    clearTimeout(timer);
    cancel.dispose();
  }
}

function show(
  location: vscode.ProgressLocation,
  listeners: Set<Progress>,
  running: Promise<unknown>,
  cancel: vscode.CancellationTokenSource,
): Thenable<void> {
  const title = vscode.l10n.t('Reading articles');
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    let before = 0;
    const listener: Progress = (done, total) => {
      progress.report({
        message: `${done}/${total}`,
        increment: (100 * (done - before)) / Math.max(total, 1),
      });
      before = done;
    };
    listeners.add(listener);
    const asked = token.onCancellationRequested(() => cancel.cancel());
    // How it ends is told by who started it.
    await running.catch(() => undefined);
    asked.dispose();
    listeners.delete(listener);
  });
}

function report(
  channel: vscode.LogOutputChannel,
  { added, changed, renamed, removed, skipped }: SyncSummary,
): void {
  channel.info(`${added} added, ${changed} changed, ${renamed} renamed, ${removed} removed`);
  for (const problem of skipped) {
    channel.warn(`${problem.path}: ${problem.message}`);
  }
}
