import { decodeString } from 'micromark-util-decode-string';
import { escapeMarkdown } from './escape.ts';

const around: Readonly<Record<string, string>> = {
  i: '*',
  b: '**',
  em: '*',
  strong: '**',
  sup: '^',
  sub: '~',
};

/** The few tags that a CSL processor prints, as Pandoc's Markdown; everything else is text. */
export function htmlToMarkdown(html: string): string {
  return joined(html, escapeMarkdown, tag => around[tag] ?? '');
}

/** Without any markup. */
export function htmlToText(html: string): string {
  return joined(
    html,
    text => text,
    () => '',
  );
}

function joined(html: string, print: (text: string) => string, mark: (tag: string) => string): string {
  return html
    .replace(/<div class="csl-left-margin">([\s\S]*?)<\/div>/g, '$1 ')
    .split(/(<\/?[a-z]+\b[^<>]*>)/i)
    .map((piece, index) =>
      index % 2 === 1 ? mark(/[a-z]+/i.exec(piece)?.[0].toLowerCase() ?? '') : print(decodeString(piece)),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
