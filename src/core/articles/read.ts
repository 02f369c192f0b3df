import type { Article, Passage, Span } from '../model.ts';
import { decode } from './decode.ts';
import { detailsOf, languageTag } from './details.ts';
import { formatOf, readableExtensions } from './formats.ts';
import { frontMatterOf } from './frontMatter.ts';
import { furnitureOf } from './furniture.ts';
import { detectLanguage } from './language.ts';
import { passagesOf } from './passages.ts';
import { titleOf } from './title.ts';

/** An article that cannot be read. The message is one line that names the file and the remedy. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}

/** How much of a text is looked at for characters that no text has. */
const SAMPLE = 8192;
/** So many strange characters may slip into a text. */
const FEW = 4;

/** Reads one article from the bytes of its file. Throws an ArticleError where the file is not one. */
export function readArticle(path: string, bytes: Uint8Array): Article {
  if (formatOf(path) === undefined) {
    throw new ArticleError(
      `${path} is not in a format known here: save it as ${readableExtensions.join(', ')}.`,
    );
  }
  const { text, encoding } = decode(bytes);
  if (isBinary(text)) {
    throw new ArticleError(
      `${path} holds binary data, not text: save the article as plain text or Markdown.`,
    );
  }
  return articleOf(path, text, encoding);
}

function articleOf(path: string, text: string, encoding: string): Article {
  const matter = frontMatterOf(text);
  const fields = matter?.fields ?? {};
  const body: Span = { start: matter?.bodyStart ?? 0, end: text.length };
  const passages = passagesOf(text, body);
  const furniture = furnitureOf(text, body);
  const title = titleOf(text, withoutFurniture(passages, furniture));
  const printed = title === null ? undefined : plain(text.slice(title.start, title.end));
  const details = detailsOf(fields, printed);
  const language = languageTag(fields)?.split('-')[0]?.toLowerCase() ?? detectLanguage(text, body);
  return { path, text, encoding, language, details, title, body, passages, furniture };
}

/** NUL, which no text has, or much that no encoding could make sense of. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data
  const strange = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return strange > FEW && strange > sample.length / 50;
}

function withoutFurniture(passages: readonly Passage[], furniture: readonly Span[]): Passage[] {
  const starts = new Set(furniture.map(line => line.start));
  return passages.filter(passage => !starts.has(passage.start));
}

/** The words of a title without Markdown's emphasis. */
function plain(title: string): string {
  return title
    .replace(/(\*\*|\*|__|`)(?=\S)(.+?)\1/gu, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
}
