import type { Extractor } from '../extractors.ts';
import type { FoundQuote } from '../score.ts';

/** What one writes first: pairs of double marks within a paragraph, and the nearest "NAME said" or "said NAME". */
export const naive: Extractor = {
  name: 'naive regex',
  extract: text =>
    [...text.matchAll(quotation)].map((match): FoundQuote => {
      const words = match.slice(1).find(group => group !== undefined) ?? '';
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      return {
        kind: null,
        speaker: nearestSpeaker(text, match.index, match.index + match[0].length),
        mention: null,
        segments: [{ start, end }],
        confidence: 1,
      };
    }),
};

const quotation = /“([^“”\n]+)”|"([^"\n]+)"|«\s?([^«»\n]+?)\s?»|„([^„“”\n]+)[“”]|»([^«»\n]+)«/g;

const name = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)`;
const verb = '(?:said|says|told|added|wrote|asked|sagte|sagt|dit|dijo|ha detto|zei|säger|sier|siger)';
const after = new RegExp(`^[^\\n]{0,20}?(?:${verb} (?:\\p{Ll}+ )*${name}|${name} ${verb})`, 'u');
const before = new RegExp(`(?:${name} ${verb}|${verb} ${name})[^\\n]{0,40}$`, 'u');

function nearestSpeaker(text: string, start: number, end: number): string | null {
  const match =
    text.slice(end, end + 100).match(after) ?? text.slice(Math.max(0, start - 100), start).match(before);
  return match?.[1] ?? match?.[2] ?? null;
}
