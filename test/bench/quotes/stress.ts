import type { GoldText } from '../../gold/text.ts';
import type { Extractor } from './extractors.ts';
import { sizeOf, timeOf } from './timing.ts';

/** In bytes. */
export const stressSize = 10e6;

/** Texts that have brought extractors to their knees, each made to any size in bytes. */
const kinds: readonly { readonly name: string; readonly piece: (gold: readonly GoldText[]) => string }[] = [
  { name: 'straight double marks only', piece: () => '"' },
  { name: 'opening marks only', piece: () => '“' },
  { name: 'all marks mixed', piece: () => '"“’„«\'»‘ ”‚「‹' },
  { name: 'a mark on every line', piece: () => '“word\n\n' },
  { name: 'no marks, one paragraph', piece: () => 'The harbour was quiet and nobody spoke of it. ' },
  {
    name: 'no marks, many paragraphs',
    piece: () => `${'The harbour was quiet and nobody spoke. '.repeat(8)}\n\n`,
  },
  {
    name: 'news, one article after another',
    piece: gold => `${gold.map(({ text }) => text).join('\n\n')}\n\n`,
  },
];

export interface StressRow {
  readonly name: string;
  /** Milliseconds for half the size and for the whole. */
  readonly half: number;
  readonly whole: number;
}

/** Times one extractor at {@link stressSize} and at half of it, which shows whether time is linear in the text. */
export function stress(extractor: Extractor, gold: readonly GoldText[]): StressRow[] {
  const english = gold.filter(({ language }) => language === 'en');
  return kinds.map(({ name, piece }) => ({
    name,
    half: timeOf(extractor, repeated(piece(english), stressSize / 2), 'en'),
    whole: timeOf(extractor, repeated(piece(english), stressSize), 'en'),
  }));
}

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / sizeOf(piece)));
}
