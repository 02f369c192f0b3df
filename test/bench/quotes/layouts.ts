import type { TextEdit } from '../../../src/core/model.ts';
import type { GoldText } from '../../gold/text.ts';
import { edited } from './edited.ts';

/** A way in which the same article may be saved. */
export interface Layout {
  readonly name: string;
  readonly apply: (gold: GoldText) => GoldText;
}

/** What wire copy and e-mail are wrapped at. */
const columns = 72;

export const layouts: readonly Layout[] = [
  { name: 'single line breaks', apply: gold => edited(gold, replaceAll(gold.text, /\n\n+/g, '\n')) },
  { name: 'CRLF', apply: gold => edited(gold, replaceAll(gold.text, /\n/g, '\r\n')) },
  { name: 'hard-wrapped', apply: gold => edited(gold, wraps(gold.text)) },
  { name: 'spaces at line ends', apply: gold => edited(gold, replaceAll(gold.text, /\n/g, ' \n')) },
  {
    name: 'indented paragraphs',
    apply: gold => edited(gold, replaceAll(gold.text, /\n\n+(?!>)/g, '\n\n   ')),
  },
];

function replaceAll(text: string, pattern: RegExp, by: string): TextEdit[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: by,
  }));
}

/** Spaces that become line breaks; a line of Markdown's block quote stays one line, for its next would need its sign. */
function wraps(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let lineStart = 0;
  for (const { index, 0: space } of text.matchAll(/[ \n]/g)) {
    const next = text.slice(index + 1).search(/[ \n]|$/);
    if (space === '\n') {
      lineStart = index + 1;
    } else if (index + 1 + next - lineStart > columns && text.charAt(lineStart) !== '>') {
      edits.push({ start: index, end: index + 1, text: '\n' });
      lineStart = index + 1;
    }
  }
  return edits;
}
