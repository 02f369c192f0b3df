import { Worker } from 'node:worker_threads';
import type { Cancel, Log, Progress } from '../ports.ts';
import { messageOf } from './library.ts';
import type { ArticleFolders, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts';
import type { SyncSummary } from './sync.ts';

/** The hand on the thread that writes. */
export interface Indexer {
  /** One after the other; see {@link indexFolders}. Rejects with one line, also where the thread dies. */
  sync(folders: ArticleFolders, cancel: Cancel, progress: Progress): Promise<SyncSummary>;
  close(): Promise<void>;
}

export interface IndexerOptions extends WorkerStart {
  /** The worker's program: `worker.ts`, or the bundle made of it. */
  readonly worker: string | URL;
  readonly log: Log;
  /** Called when the library's file is about to be replaced: it must not be open any more afterwards. */
  readonly release: () => void;
  /** Called when it was replaced by a new one. */
  readonly rebuilt: () => void;
}

/** How often a cancellation is looked for: an editor's token says it, but cannot be sent to a thread. */
const lookEvery = 50;

/** Starts the thread and waits until it has opened the library. Rejects with one line where it cannot. */
export async function startIndexer(options: IndexerOptions): Promise<Indexer> {
  const { file, engine, log } = options;
  const worker = new Worker(options.worker, {
    workerData: { file, engine } satisfies WorkerStart,
    // What is read of one article is soon forgotten: more room for it would only be taken, not used.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const send = (request: WorkerRequest): void => worker.postMessage(request);
  const gone = new Promise(resolve => worker.once('exit', resolve));
  worker.on('message', (report: WorkerReport) => {
    if (report.kind === 'log') {
      log[report.level](report.message);
    } else if (report.kind === 'damaged') {
      options.release();
      send({ kind: 'released' });
    } else if (report.kind === 'rebuilt') {
      options.rebuilt();
    }
  });
  // Whoever waits for an answer hears of it too; without a listener of its own it would end this process.
  worker.on('error', error => log.error(`The indexing of articles failed: ${messageOf(error)}`));
  await answer(worker, report => (report.kind === 'ready' ? { value: undefined } : undefined));
  const sync: Indexer['sync'] = async (folders, cancel, progress) => {
    const looking = setInterval(() => cancel.isCancellationRequested && send({ kind: 'cancel' }), lookEvery);
    try {
      send({ kind: 'sync', folders });
      return await answer(worker, report => {
        if (report.kind === 'progress') {
          progress(report.done, report.total);
        }
        return report.kind === 'finished' ? { value: report.summary } : undefined;
      });
    } finally {
      clearInterval(looking);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    sync(folders, cancel, progress) {
      const run = last.then(() => sync(folders, cancel, progress));
      last = run.catch(() => {});
      return run;
    },
    async close() {
      send({ kind: 'close' });
      await gone;
    },
  };
}

/** Waits for the report that `take` makes something of; rejects on a failure, or where the thread ends before. */
function answer<T>(
  worker: Worker,
  take: (report: WorkerReport) => { readonly value: T } | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', listen).off('error', fail).off('exit', exited);
      end();
    };
    const fail = (error: unknown): void => settle(() => reject(error));
    const exited = (): void => fail(new Error('The indexing of articles ended unexpectedly; try again.'));
    const listen = (report: WorkerReport): void => {
      const taken = take(report);
      if (report.kind === 'failed') {
        fail(new Error(report.message));
      } else if (taken !== undefined) {
        settle(() => resolve(taken.value));
      }
    };
    worker.on('message', listen).on('error', fail).on('exit', exited);
  });
}
