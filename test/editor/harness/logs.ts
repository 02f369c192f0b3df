import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { scratch } from '../../../scripts/paths.mjs';

const folder = path.join(scratch, 'logs');
const kept = 40;

/** The path of a new log file of this process; the oldest logs make room for it. */
export function logFile(name: string): string {
  mkdirSync(folder, { recursive: true });
  const newestFirst = readdirSync(folder)
    .map(file => path.join(folder, file))
    .map(file => ({ file, age: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.age - a.age);
  for (const { file } of newestFirst.slice(kept)) {
    rmSync(file, { force: true });
  }
  return path.join(folder, `${name}-${process.pid}.log`);
}
