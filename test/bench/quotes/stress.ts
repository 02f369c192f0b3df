import type { GoldText } from '../../gold/text.ts';
import type { Extractor } from './extractors.ts';
import { sizeOf, timeOf } from './timing.ts';

/** In bytes. */
export const stressSizes: readonly number[] = [1e5, 1e6, 1e7];

/** In milliseconds: what takes longer at one size is not tried at the next, which is ten times as large. */
const patience = 1000;

export interface StressRow {
  readonly name: string;
  /** Milliseconds at each of {@link stressSizes}, as far as they were tried. */
  readonly times: readonly number[];
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

/** Times one extractor at {@link stressSizes}, which shows whether time is linear in the text. */
export function stress(extractor: Extractor, gold: readonly GoldText[]): StressRow[] {
  const news = `${gold
    .filter(({ language }) => language === 'en')
    .map(({ text }) => text)
    .join('\n\n')}\n\n`;
  const all: Readonly<Record<string, Piece>> = { ...kinds, 'news, one article after another': () => news };
  return Object.entries(all).map(([name, piece]) => ({ name, times: timesOf(extractor, piece) }));
}

function timesOf(extractor: Extractor, piece: Piece): number[] {
  const times: number[] = [];
  for (const size of stressSizes) {
    if ((times.at(-1) ?? 0) < patience) {
      const text = repeated(piece, size);
      times.push(timeOf(() => extractor.extract(text, 'en')));
    }
  }
  return times;
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
