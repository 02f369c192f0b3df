/** The thread that writes: the one connection that changes a library, so that the thread a writer types in never does. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { nodeFiles } from '../../platform/nodeFiles.ts';
import type { Log } from '../ports.ts';
import { indexFolders } from './indexing.ts';
import { type Library, messageOf, openLibrary } from './library.ts';
import type { ArticleFolders, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts';

/** Long transactions write least; readers see nothing of them until they are done, so not too long. */
const stretch = 1_000;
/** So many milliseconds between two reports of progress: more would only be thrown away. */
const reportEvery = 100;

class WriterThread {
  readonly #port: MessagePort;
  readonly #library: Library;
  #cancel = { isCancellationRequested: false };
  #running: Promise<void> = Promise.resolve();
  #released = (): void => {};

  constructor(port: MessagePort, library: Library) {
    this.#port = port;
    this.#library = library;
  }

  async obey(request: WorkerRequest): Promise<void> {
    switch (request.kind) {
      case 'sync':
        this.#running = this.#index(request.folders);
        return;
      case 'cancel':
        this.#cancel.isCancellationRequested = true;
        return;
      case 'released':
        this.#released();
        return;
      case 'close':
        this.#cancel.isCancellationRequested = true;
        await this.#running;
        this.#library.close();
        this.#port.close();
    }
  }

  async #index(folders: ArticleFolders): Promise<void> {
    this.#cancel = { isCancellationRequested: false };
    let last = 0;
    const progress = (done: number, total: number): void => {
      if (done === total || performance.now() - last > reportEvery) {
        last = performance.now();
        this.#report({ kind: 'progress', done, total });
      }
    };
    const replacing = (replace: () => void): Promise<void> => this.#replace(replace);
    const indexing = { library: this.#library, files: nodeFiles, stretch, replacing };
    try {
      const summary = await indexFolders(indexing, folders, this.#cancel, progress);
      this.#report({ kind: 'finished', summary });
    } catch (error) {
      this.#report({ kind: 'failed', message: messageOf(error) });
    }
  }

  async #replace(replace: () => void): Promise<void> {
    const released = new Promise<void>(resolve => {
      this.#released = resolve;
    });
    this.#report({ kind: 'damaged' });
    await released;
    try {
      replace();
    } finally {
      this.#report({ kind: 'rebuilt' });
    }
  }

  #report(report: WorkerReport): void {
    this.#port.postMessage(report);
  }
}

async function start(port: MessagePort, { file, engine }: WorkerStart): Promise<void> {
  const report = (message: WorkerReport): void => port.postMessage(message);
  const log = (level: 'info' | 'warn' | 'error') => (message: string) =>
    report({ kind: 'log', level, message });
  try {
    const lines: Log = { info: log('info'), warn: log('warn'), error: log('error') };
    const thread = new WriterThread(port, await openLibrary({ file, engine, log: lines }));
    port.on('message', (request: WorkerRequest) => void thread.obey(request));
    report({ kind: 'ready' });
  } catch (error) {
    report({ kind: 'failed', message: messageOf(error) });
  }
}

if (parentPort !== null) {
  void start(parentPort, workerData);
}
