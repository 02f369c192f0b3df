import { bare, marked } from './allowed.ts';
import type { Case } from './cases.ts';
import type { Statement } from './sources.ts';
import { weights } from './weights.ts';

/** Drafts that quote a statement as nobody may, each change in its own case, and the reasons that would name it. */
export function alteredCases(
  statement: Statement,
  others: readonly Statement[],
  random: () => number,
): readonly Case[] {
  const list = statement.words.split(' ');
  const made = [
    ...wordChanges(list, others, random),
    ...senseChanges(list, statement.language),
    ...splices(statement, others, random),
  ];
  return made
    .filter(([, , words]) => words !== statement.words && !/[“”]/.test(words))
    .map(([what, reasons, words]) => ({
      expected: 'altered',
      what,
      reasons,
      draft: `${marked(words)}\n`,
      words,
      article: statement.article,
    }));
}

type Made = readonly [what: string, reasons: readonly string[], words: string];

const anyWord = ['words-changed', 'words-dropped', 'words-added', 'name-changed'];
const weighty = [
  'quantifier-changed',
  'modal-changed',
  'hedge-changed',
  'condition-changed',
  'number-changed',
];
const sense = [...anyWord, ...weighty, 'negation-dropped', 'negation-added'];

/** Changes of single words that any language has. */
function wordChanges(list: readonly string[], others: readonly Statement[], random: () => number): Made[] {
  const at = 1 + Math.floor(random() * (list.length - 2));
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const other = bare(pick(pick(others.map(({ words }) => words)).split(' ')));
  const word = list[at] ?? '';
  const made: Made[] = [];
  if (other !== '' && bare(word) !== '' && other.toLowerCase() !== bare(word).toLowerCase()) {
    made.push(['a word changed', sense, replaced(list, at, word.replace(bare(word), other))]);
    made.push(['a word added', sense, [...list.slice(0, at), other, ...list.slice(at)].join(' ')]);
    made.push(['a word dropped', sense, [...list.slice(0, at), ...list.slice(at + 1)].join(' ')]);
  }
  const next = list[at + 1] ?? '';
  if (
    at + 2 < list.length &&
    bare(word).toLowerCase() !== bare(next).toLowerCase() &&
    bare(word) &&
    bare(next)
  ) {
    const swapped = [...list.slice(0, at), next, word, ...list.slice(at + 2)].join(' ');
    made.push(['two words swapped', [...sense, 'order-changed'], swapped]);
  }
  made.push(...names(list, others), ...numbers(list), ...clauses(list));
  return made;
}

function replaced(list: readonly string[], at: number, word: string): string {
  return list.map((each, index) => (index === at ? word : each)).join(' ');
}

function names(list: readonly string[], others: readonly Statement[]): Made[] {
  const at = list.findIndex(
    (word, index) => index > 0 && isName(word) && !/[.!?…:]$/.test(list[index - 1] ?? ''),
  );
  const name = bare(list[at] ?? '');
  const other = others
    .flatMap(({ speaker }) => speaker?.split(' ').at(-1) ?? [])
    .find(each => isName(each) && each !== name);
  return at < 0 || other === undefined
    ? []
    : [
        [
          'a name swapped',
          ['name-changed', 'words-changed'],
          replaced(list, at, (list[at] ?? '').replace(name, other)),
        ],
      ];
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}[.,;:!?]?$/u.test(word);
}

function numbers(list: readonly string[]): Made[] {
  const at = list.findIndex(word => /\d/.test(word));
  const changed = (list[at] ?? '').replace(/\d/, digit => String((Number(digit) + 1) % 10));
  return at < 0 ? [] : [['a number changed', ['number-changed'], replaced(list, at, changed)]];
}

/** Halves the other way round, or two sentences. */
function clauses(list: readonly string[]): Made[] {
  const middle = list.findIndex((word, index) => /[,;.]$/.test(word) && index > 3 && index < list.length - 4);
  return middle < 0
    ? []
    : [
        [
          'order changed',
          ['order-changed'],
          [...list.slice(middle + 1), ...list.slice(0, middle + 1)].join(' '),
        ],
      ];
}

/** Changes of the words that weigh, with or without a mark. */
function senseChanges(list: readonly string[], language: string): Made[] {
  const weight = weights[language];
  if (!weight) {
    return [];
  }
  const made: Made[] = [];
  const find = (test: RegExp): number =>
    list.findIndex((word, index) => index > 0 && index < list.length - 1 && test.test(bare(word)));
  const without = (at: number, by: string): string =>
    [...list.slice(0, at), ...(by ? [by] : []), ...list.slice(at + 1)].join(' ');
  const negation = find(weight.negations);
  if (negation > 0) {
    made.push(['a negation dropped', ['negation-dropped'], without(negation, '')]);
    made.push(['an omission of a negation', ['omits-negation'], without(negation, '…')]);
    made.push(['a bracket over a negation', ['bracket-hides'], without(negation, '[so to speak]')]);
  }
  made.push([
    'a negation added',
    ['negation-added'],
    [...list.slice(0, 2), weight.not, ...list.slice(2)].join(' '),
  ]);
  const number = list.findIndex(
    (word, index) =>
      index > 0 &&
      index < list.length - 1 &&
      (/\d/.test(word) || weight.numbers.includes(bare(word).toLowerCase())),
  );
  if (number > 0) {
    made.push([
      'an omission of a number',
      ['omits-number', 'omits-negation', 'omits-condition'],
      without(number, '…'),
    ]);
  }
  const modal = list.findIndex(word => weight.modals[word] !== undefined);
  if (modal > 0) {
    made.push([
      'a modal changed',
      ['modal-changed'],
      replaced(list, modal, weight.modals[list[modal] ?? ''] ?? ''),
    ]);
  }
  const condition = find(weight.conditions);
  const [before = '', after = ''] = [list[condition - 1], list[condition + 1]];
  if (condition > 4 && !/[.!?…]$/.test(before)) {
    made.push([
      'cut before a condition',
      ['cut-short'],
      `${list
        .slice(0, condition)
        .join(' ')
        .replace(/[,;–—-]?\s*$/, '')}.`,
    ]);
  }
  if (condition > 1 && condition < list.length - 3 && !/[.!?]/.test(before + after)) {
    made.push([
      'an omission of a condition',
      ['omits-condition', 'omits-negation'],
      [...list.slice(0, condition), '…', ...list.slice(condition + 2)].join(' '),
    ]);
  }
  return made;
}

/** Joined with words of another statement, of the same article or another one. */
function splices(statement: Statement, others: readonly Statement[], random: () => number): Made[] {
  const { words, article } = statement;
  const near = others.filter(
    other => other.article === article && other.words !== words && other.speaker !== statement.speaker,
  );
  const far = others.filter(other => other.article !== article);
  const pick = (from: readonly Statement[]): string => from[Math.floor(random() * from.length)]?.words ?? '';
  return [near, far].flatMap((from, index): Made[] => {
    const other = pick(from);
    const where = index === 0 ? 'one article' : 'two articles';
    return other === ''
      ? []
      : [
          [`spliced from ${where}`, ['spliced'], `${words} ${other}`],
          [`spliced with dots from ${where}`, ['spliced'], `${half(words)} … ${other}`],
        ];
  });
}

function half(words: string): string {
  const list = words.split(' ');
  return list.slice(0, Math.max(5, Math.ceil(list.length / 2))).join(' ');
}
