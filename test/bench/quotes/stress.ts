import type { GoldText } from '../../gold/text.ts';
import type { Extractor } from './extractors.ts';
import { sizeOf, timeOf } from './timing.ts';

/** In bytes. */
export const stressSize = 10e6;

export interface StressRow {
  readonly name: string;
  /** Milliseconds for half the size and for the whole. */
  readonly half: number;
  readonly whole: number;
}

type Piece = (index: number) => string;

/** Texts that bring an extractor to its knees which looks back or ahead too far, as pieces to repeat. */
const kinds: Readonly<Record<string, Piece>> = {
  'straight double marks only': () => '"',
  'straight single marks only': () => "'",
  'opening marks only': () => '“',
  'all marks mixed': () => '"“’„«\'»‘ ”‚「‹',
  'an unclosed mark on every line': () => '“word\n\n',
  'no marks, one paragraph': () => 'The harbour was quiet and nobody spoke of it. ',
  'no marks, many paragraphs': () => `${'The harbour was quiet and nobody spoke. '.repeat(8)}\n\n`,
  'a colon on every line': () => 'She responded:\n\nThe harbour was quiet and nobody spoke of it.\n\n',
  'questions and answers': () => 'Q: Was it quiet?\n\nA: It was.\n\n',
  'dialogue dashes': () => '— Was it quiet?\n\n— It was — he said.\n\n',
  'block quotes': () => '> It was quiet.\n\n',
  'a new name with every quote': index => `“It was quiet,” said ${nameOf(index)}. “We left.”\n\n`,
};

/** Times one extractor at {@link stressSize} and at half of it, which shows whether time is linear in the text. */
export function stress(extractor: Extractor, gold: readonly GoldText[]): StressRow[] {
  const news = `${gold
    .filter(({ language }) => language === 'en')
    .map(({ text }) => text)
    .join('\n\n')}\n\n`;
  const all: Readonly<Record<string, Piece>> = { ...kinds, 'news, one article after another': () => news };
  return Object.entries(all).map(([name, piece]) => ({
    name,
    half: timeOf(extractor, repeated(piece, stressSize / 2), 'en'),
    whole: timeOf(extractor, repeated(piece, stressSize), 'en'),
  }));
}

function repeated(piece: Piece, size: number): string {
  const pieces: string[] = [];
  for (let bytes = 0; bytes < size; bytes += sizeOf(pieces.at(-1) ?? '')) {
    pieces.push(piece(pieces.length));
  }
  return pieces.join('');
}

/** A first and a last name of letters only, different for every index. */
function nameOf(index: number): string {
  const letters = index
    .toString(26)
    .replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Ann M${letters}son`;
}
