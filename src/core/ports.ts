/** The least the core needs from outside. Every face brings its own; tests bring fakes that count calls. */

export interface FileStat {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface Files {
  /** All files below a folder, in any order; a folder that is not there has none. Rejects with the file system's error. */
  list(folder: string, cancel: Cancel): Promise<readonly FileStat[]>;
  read(path: string): Promise<Uint8Array>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** How far a long task is: `done` of `total` files. */
export type Progress = (done: number, total: number) => void;

/** Shaped like an editor's cancellation token, so that one can be passed as it is. */
export interface Cancel {
  readonly isCancellationRequested: boolean;
}

export const neverCancelled: Cancel = Object.freeze({ isCancellationRequested: false });
