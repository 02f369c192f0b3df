import { isScalar, parseDocument } from 'yaml';
import type { Draft } from '../draft/draft.ts';

/** The text of a field of a draft's front matter; undefined where it has none, and where the YAML cannot be read. */
export function fieldOf(
  { text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>,
  name: string,
): string | undefined {
  if (frontMatter === null) {
    return undefined;
  }
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  const value: unknown = document.has(name) ? document.get(name, true) : undefined;
  return isScalar(value) && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}
