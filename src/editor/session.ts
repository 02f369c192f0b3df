import path from 'node:path';
import * as vscode from 'vscode';
import { createService, type Service } from '../core/service.ts';
import { nodeFiles } from '../platform/nodeFiles.ts';
import { onArticlesChanged } from './articleWatch.ts';
import { setLibraryState } from './contributions.ts';
import { type DraftEditors, followDrafts } from './draftDocuments.ts';
import { logTo } from './log.ts';
import { messageOf } from './notify.ts';
import { oneAtATime } from './oneAtATime.ts';
import { readSettings } from './settings.ts';

/** Everything the features share: the service over the open library, and when what it knows has changed. */
export interface Session extends vscode.Disposable {
  readonly service: Service;
  readonly channel: vscode.LogOutputChannel;
  readonly drafts: DraftEditors;
  /** Fires after the library has changed, and while a long first run makes it grow. */
  readonly onDidChange: vscode.Event<void>;
  /** Brings the library up to date with the folders. A second caller joins the run that is under way. */
  update(): Promise<void>;
}

export async function openSession(
  context: vscode.ExtensionContext,
  channel: vscode.LogOutputChannel,
): Promise<Session> {
  const service = await createService(
    { files: nodeFiles, log: logTo(channel) },
    { library: await libraryFile(context) },
  );
  const changed = new vscode.EventEmitter<void>();

  const update = oneAtATime(() => bringUpToDate(service, channel, () => changed.fire()));
  const watch = onArticlesChanged(() => void update());
  const drafts = followDrafts({ service });
  return {
    service,
    channel,
    drafts,
    onDidChange: changed.event,
    update,
    dispose: () =>
      vscode.Disposable.from(watch, drafts, changed, { dispose: () => service.close() }).dispose(),
  };
}

/** The library is a cache of the workspace's articles: it lives in the extension's storage, or in memory without one. */
async function libraryFile(context: vscode.ExtensionContext): Promise<string> {
  const storage = context.storageUri;
  if (storage?.scheme !== 'file') {
    return ':memory:';
  }
  await vscode.workspace.fs.createDirectory(storage);
  return path.join(storage.fsPath, 'library.sqlite');
}

async function bringUpToDate(
  service: Service,
  channel: vscode.LogOutputChannel,
  changed: () => void,
): Promise<void> {
  const { articleFolders, exclude } = readSettings();
  if (service.counts().articles === 0) {
    setLibraryState('indexing');
  }
  try {
    const summary = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading articles') },
      (progress, cancel) =>
        service.sync({ folders: articleFolders, exclude }, cancel, (done, total) => {
          progress.report({ message: `${done}/${total}` });
        }),
    );
    for (const problem of summary.skipped) {
      channel.warn(`${problem.path}: ${problem.message}`);
    }
    setLibraryState(service.counts().articles === 0 ? 'empty' : 'ready');
  } catch (error) {
    channel.error(messageOf(error));
    setLibraryState('failed');
  } finally {
    changed();
  }
}
