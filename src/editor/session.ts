import path from 'node:path';
import * as vscode from 'vscode';
import { createService, type Service } from '../core/service.ts';
import { nodeFiles } from '../platform/nodeFiles.ts';
import { onArticlesChanged } from './articleWatch.ts';
import { type CitingContexts, openCiting } from './citing.ts';
import { type DraftEditors, followDrafts } from './draftDocuments.ts';
import { bringUpToDate } from './indexing.ts';
import { logTo } from './log.ts';
import { oneAtATime } from './oneAtATime.ts';
import { openStyles, type Styles } from './styles.ts';

/** Everything the features share: the service over the open library, and when what it knows has changed. */
export interface Session extends vscode.Disposable {
  readonly service: Service;
  readonly channel: vscode.LogOutputChannel;
  readonly drafts: DraftEditors;
  readonly citing: CitingContexts;
  readonly styles: Styles;
  /** Fires after the library has changed, and while a long first run makes it grow. */
  readonly onDidChange: vscode.Event<void>;
  /** Brings the library up to date with the folders, one run at a time. */
  update(): Promise<void>;
  /** The same, with every file read anew. */
  rebuild(): Promise<void>;
}

export async function openSession(
  context: vscode.ExtensionContext,
  channel: vscode.LogOutputChannel,
): Promise<Session> {
  const service = await createService(
    { files: nodeFiles, log: logTo(channel) },
    { library: await libraryFile(context), worker: context.asAbsolutePath('dist/libraryWorker.js') },
  );
  const changed = new vscode.EventEmitter<void>();
  let everything = false;
  const update = oneAtATime(() => {
    const options = { everything };
    everything = false;
    return bringUpToDate(service, channel, options, () => changed.fire());
  });
  const watch = onArticlesChanged(() => void update());
  const drafts = followDrafts({ service });
  const citing = openCiting(service, channel, changed.event);
  return {
    service,
    channel,
    drafts,
    citing,
    styles: openStyles(context.asAbsolutePath('media/styles')),
    onDidChange: changed.event,
    update,
    rebuild() {
      everything = true;
      return update();
    },
    dispose: () =>
      vscode.Disposable.from(watch, drafts, citing, changed, {
        dispose: () => void service.close(),
      }).dispose(),
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
