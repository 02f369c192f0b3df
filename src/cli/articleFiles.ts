import { promises as fs } from 'node:fs';
import path from 'node:path';
import { discover } from '../core/articles/discover.ts';
import { readArticle } from '../core/articles/read.ts';
import type { Article, Problem } from '../core/model.ts';
import { neverCancelled } from '../core/ports.ts';
import { nodeFiles } from '../platform/nodeFiles.ts';
import { UsageError } from './args.ts';

/** An article and the name its file is printed by: the path as the caller reached it. */
export interface NamedArticle {
  readonly file: string;
  readonly article: Article;
}

/** Reads files as they are named and folders by what is readable in them; problems go to `passedOver`. */
export async function* readArticles(
  paths: readonly string[],
  passedOver: (problem: Problem) => void,
): AsyncGenerator<NamedArticle> {
  for (const given of paths) {
    for (const file of await filesAt(given, passedOver)) {
      const article = await readOrPassOver(file, passedOver);
      if (article !== undefined) {
        yield { file, article };
      }
    }
  }
}

export async function readOne(file: string): Promise<Article> {
  if ((await mustExist(file)).isFolder) {
    throw new UsageError(`${file} is a folder; text needs one file`);
  }
  return readArticle(file, await nodeFiles.read(file));
}

/** @throws UsageError when nothing is there. */
export async function mustExist(given: string): Promise<{ readonly isFolder: boolean }> {
  try {
    return { isFolder: (await fs.stat(given)).isDirectory() };
  } catch {
    throw new UsageError(`${given}: no such file or folder`);
  }
}

async function filesAt(given: string, passedOver: (problem: Problem) => void): Promise<string[]> {
  if (!(await mustExist(given)).isFolder) {
    return [given];
  }
  const { found, problems } = await discover(
    nodeFiles,
    [path.resolve(given)],
    { exclude: [] },
    neverCancelled,
  );
  problems.forEach(passedOver);
  return found.map(({ path: file }) => path.join(given, path.relative(path.resolve(given), file)));
}

async function readOrPassOver(
  file: string,
  passedOver: (problem: Problem) => void,
): Promise<Article | undefined> {
  try {
    return readArticle(file, await nodeFiles.read(file));
  } catch (error) {
    passedOver({ path: file, message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
