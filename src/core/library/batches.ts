import type { FileStat } from '../ports.ts';
import type { FileRead } from './sync.ts';

/** So many files are read at once, of so many bytes together at most: disks answer many questions faster than one by one. */
const filesAtOnce = 64;
const bytesAtOnce = 16_000_000;

/**
 * Reads files in groups and gives them out in batches that took about `stretch` milliseconds each to be dealt with, at
 * least one file at a time: how many that are shows in how long the batches before took.
 */
export async function* batches(
  files: readonly FileStat[],
  read: (path: string) => Promise<Uint8Array>,
  stretch: number,
): AsyncGenerator<readonly FileRead[]> {
  let count = 1;
  for (let from = 0; from < files.length; ) {
    const group = takeGroup(files, from, Math.max(filesAtOnce, count));
    const ready = await Promise.all(group.map(file => readOne(file, read)));
    from += group.length;
    for (let given = 0; given < ready.length; ) {
      const batch = ready.slice(given, given + count);
      const start = performance.now();
      yield batch;
      const each = (performance.now() - start) / batch.length;
      given += batch.length;
      // At most twice as many as before: the first files may be the small ones.
      count = Math.max(1, Math.min(count * 2, Math.floor(stretch / each)));
      // Others on this thread have their turn.
      await new Promise(setImmediate);
    }
  }
}

function takeGroup(files: readonly FileStat[], from: number, count: number): readonly FileStat[] {
  let [end, bytes] = [from, 0];
  do {
    bytes += files[end]?.size ?? 0;
    end++;
  } while (end < files.length && end < from + count && bytes < bytesAtOnce);
  return files.slice(from, end);
}

async function readOne(file: FileStat, read: (path: string) => Promise<Uint8Array>): Promise<FileRead> {
  try {
    return { file, bytes: await read(file.path) };
  } catch (error) {
    return { file, error };
  }
}
