import type { Span } from '../core/model.ts';

/**
 * Text that comes from an article is never Markdown: every character that could mean something to the renderer is
 * written as an entity or escaped, line breaks become spaces, and no HTML is rendered.
 */
export function asPlain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>$\\`*_{}[\]()#+\-.!|~:@/]/g, character =>
      asEntity.test(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`,
    );
}

/** A backslash before these would not keep them from the renderer of HTML or of `$(icon)`. */
const asEntity = /[&<>$]/;

/** The text from `within` with the given spans (offsets into `text`, in order) set in bold. */
export function withBold(text: string, within: Span, bold: readonly Span[]): string {
  let markdown = '';
  let at = within.start;
  for (const span of bold) {
    const { start, end } = trimmed(text, Math.max(span.start, at), Math.min(span.end, within.end));
    if (start < end) {
      markdown += asPlain(text.slice(at, start)) + bolded(text, { start, end });
      at = end;
    }
  }
  return markdown + asPlain(text.slice(at, within.end));
}

/** Emphasis must touch the words it emphasises, so white space at the ends stays outside. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/**
 * Asterisks between a letter and a sign are no emphasis for Markdown; a character of no width that is neither makes
 * them so.
 */
function bolded(text: string, { start, end }: Span): string {
  const guard = '\u200b';
  const before = isSign(text[start]) && isWordy(text[start - 1]) ? guard : '';
  const after = isSign(text[end - 1]) && isWordy(text[end]) ? guard : '';
  return `**${before}${asPlain(text.slice(start, end))}${after}**`;
}

function isSign(character = ''): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function isWordy(character = ' '): boolean {
  return !/[\p{P}\p{S}\s]/u.test(character);
}
