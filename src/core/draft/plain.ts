import { hidden, type Parsed } from './blocks.ts';

/** Lines that begin with a letter or an opening mark, with nothing in them that can be Markdown. */
const plainLines = /^(?:[\p{L}"“„«‘'(][^\\`*_[\]<>&\t\r\n]*(?<! )(?:\r\n|\n|$))+$/u;

/**
 * A piece of a draft that is one paragraph without any Markdown, which most are, without the parser's work; undefined where
 * it takes the parser to say so. What it gives is what the parser would give.
 */
export function plainParagraph(piece: string): Parsed | undefined {
  const text = piece.replace(/(?:\r\n|\n)+$/, '');
  if (!plainLines.test(text) || /^\w+[.)](?:\s|$)/m.test(text)) {
    return undefined;
  }
  const shown = text.replace(/\r\n|\n/g, ending => (ending === '\n' ? ' ' : ` ${hidden}`));
  const rest = { code: [], escaped: [], calls: [], links: [], heading: false, quote: null };
  return { blocks: [{ start: 0, end: text.length, shown, ...rest }], notes: [], literal: [], open: false };
}
