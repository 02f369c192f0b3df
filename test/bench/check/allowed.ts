import type { Case } from './cases.ts';
import type { Statement } from './sources.ts';
import { weights } from './weights.ts';

/** Drafts that quote a statement as a careful writer may. */
export function allowedCases(statement: Statement, random: () => number): readonly Case[] {
  const { words, segments } = statement;
  const plain = (what: string, draft: string, said = words): Case => ({
    expected: 'allowed',
    what,
    reasons: [],
    draft,
    words: said,
    article: statement.article,
  });
  const inMarks = (what: string, said: string): Case => plain(what, `${marked(said)}\n`, said);
  const cases = [inMarks('as printed', words), plain('block quote', `> ${blockSafe(words)}\n`)];
  const [first = '', ...rest] = segments;
  if (segments.length > 1) {
    cases.push(
      plain('interrupted as printed', `${marked(first)} somebody said. ${marked(rest.join(' '))}\n`),
    );
  }
  cases.push(inMarks('other dashes, dots and spaces', restyled(words)));
  cases.push(
    inMarks('another final stop', `${words.replace(/[.,]$/, '')}${words.endsWith(',') ? '.' : ','}`),
  );
  cases.push(...marksOf(words, random, statement.language).map(([what, said]) => inMarks(what, said)));
  return cases.filter(({ words: said }) => !/[“”]/.test(said));
}

/** A block quote's words may not begin like a list, nor hold what Markdown reads. */
function blockSafe(words: string): string {
  return words.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-–—+*#]/, '\\$&');
}

export function marked(words: string): string {
  return `“${words.replace(/[“”„]/g, '‘')}”`;
}

function restyled(words: string): string {
  return words
    .replaceAll('–', '—')
    .replaceAll('’', "'")
    .replaceAll('…', '...')
    .replace(/ (?=\S)/, '\u00a0')
    .replace(/(\p{L}{4})(\p{L}{3})/u, '$1\u00ad$2');
}

/** Omissions of words that do not weigh, insertions, a case changed: each marked. */
function marksOf(words: string, random: () => number, language: string): (readonly [string, string])[] {
  const list = words.split(' ');
  const weight = weights[language];
  const edits: (readonly [string, string])[] = [];
  const at = 1 + Math.floor(random() * (list.length - 2));
  const insert = (text: string): string => [...list.slice(0, at), text, ...list.slice(at)].join(' ');
  edits.push(['an insertion', insert('[the speaker goes on]')], ['sic', insert('[sic]')]);
  const length = 1 + Math.floor(random() * 4);
  const left = list.slice(at, at + length);
  const harmless = weight && left.every(word => !weight.weighty.test(bare(word)) && !/[.!?…]/.test(word));
  if (harmless && at + length < list.length - 1) {
    const around = (dots: string): string =>
      [...list.slice(0, at), dots, ...list.slice(at + length)].join(' ');
    edits.push(['an omission', around('…')], ['an omission', around('[…]')]);
  }
  const start = list[at] ?? '';
  const before = list[at - 1] ?? '';
  const mayBegin =
    weight && !weight.weighty.test(bare(before)) && !weight.weighty.test(bare(list[at - 2] ?? ''));
  if (/^\p{Ll}{2}/u.test(start) && mayBegin && list.length - at >= 5) {
    edits.push([
      'a capital',
      `[${start[0]?.toUpperCase()}]${start.slice(1)} ${list.slice(at + 1).join(' ')}`,
    ]);
  }
  return edits;
}

export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
