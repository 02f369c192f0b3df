import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFormatter, type Formatter } from '../../../src/core/cite/style.ts';
import type { CslItem } from '../../../src/core/model.ts';

const folder = path.resolve(import.meta.dirname, '../../../media/styles');

export function styleText(name: string): string {
  return readFileSync(path.join(folder, `${name}.csl`), 'utf8');
}

export function localeText(tag: string): string | undefined {
  try {
    return readFileSync(path.join(folder, 'locales', `locales-${tag}.xml`), 'utf8');
  } catch {
    return undefined;
  }
}

export function formatterOf(style: string, items: readonly CslItem[], language?: string): Formatter {
  return createFormatter({ style: styleText(style), locale: localeText, items, language });
}
