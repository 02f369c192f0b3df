import path from 'node:path';
import { neverCancelled } from '../core/ports.ts';
import { createService, type Service, type SyncSummary } from '../core/service.ts';
import { nodeFiles } from '../platform/nodeFiles.ts';
import { type Parsed, UsageError } from './args.ts';
import { mustExist } from './articleFiles.ts';
import { printProblems, type Terminal } from './print.ts';

/** The library that `--library` names, as it is; or one of the folder that `--corpus` names, kept in memory. */
export async function openAskedFor(parsed: Parsed, terminal: Terminal): Promise<Service> {
  const [file, corpus] = [parsed.option('library'), parsed.option('corpus')];
  if (file !== undefined && corpus === undefined) {
    await mustExist(file);
    return openAt(file, terminal);
  }
  if (corpus !== undefined && file === undefined) {
    const service = await openAt(':memory:', terminal);
    await indexFolders(service, [corpus], terminal, () => undefined);
    return service;
  }
  throw new UsageError('name either --library FILE or --corpus FOLDER');
}

export function openAt(file: string, terminal: Terminal): Promise<Service> {
  const log = {
    info: () => undefined,
    warn: (message: string) => terminal.err(`verbatim: ${message}\n`),
    error: (message: string) => terminal.err(`verbatim: ${message}\n`),
  };
  return createService({ files: nodeFiles, log }, { library: file });
}

/** Brings the library up to date with the folders; files that were passed over are named on standard error. */
export async function indexFolders(
  service: Service,
  folders: readonly string[],
  terminal: Terminal,
  progress: (done: number, total: number) => void,
): Promise<SyncSummary> {
  for (const folder of folders) {
    if (!(await mustExist(folder)).isFolder) {
      throw new UsageError(`${folder} is not a folder`);
    }
  }
  const options = { folders: folders.map(folder => path.resolve(folder)), exclude: [] };
  const summary = await service.sync(options, neverCancelled, progress);
  printProblems(terminal, summary.skipped);
  return summary;
}
