import type { Case, Expectation } from './cases.ts';
import type { Answer } from './checkers.ts';

export interface Answered {
  readonly asked: Case;
  readonly answer: Answer;
}

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** Whether the checker got it wrong. */
function isWrong({ asked, answer }: Answered): boolean {
  switch (asked.expected) {
    case 'allowed':
      return !answer.passes;
    case 'right speaker':
      return answer.findings.some(finding => finding.startsWith('wrong-speaker'));
    case 'wrong speaker':
      return !answer.findings.some(finding => finding.startsWith('wrong-speaker'));
    default:
      return answer.passes;
  }
}

/** The figures of the checkers side by side. */
export function overviewOf(
  results: readonly { readonly name: string; readonly answered: readonly Answered[] }[],
  table: Table,
): string {
  const head = [
    '',
    'false alarms',
    'altered passed',
    'absent passed',
    'reason right',
    'article right',
    'wrong speaker caught',
    'right speaker doubted',
  ];
  return table(
    head,
    results.map(({ name, answered }) => {
      const of = (expected: Expectation): readonly Answered[] =>
        answered.filter(({ asked }) => asked.expected === expected);
      const wrong = (expected: Expectation): string =>
        share(of(expected).filter(isWrong).length, of(expected).length);
      const told = of('altered').filter(
        ({ answer }) => answer.reason !== '' && answer.verdict !== 'not-found',
      );
      const named = told.filter(({ asked, answer }) => asked.reasons.includes(answer.reason));
      const placed = of('allowed').filter(({ answer }) => answer.article !== null);
      const right = placed.filter(({ asked, answer }) => asked.article === answer.article);
      const caught = of('wrong speaker').filter(each => !isWrong(each));
      return [
        name,
        wrong('allowed'),
        wrong('altered'),
        wrong('absent'),
        share(named.length, told.length),
        share(right.length, placed.length),
        share(caught.length, of('wrong speaker').length),
        wrong('right speaker'),
      ];
    }),
  );
}

/** Of each thing that was done to words, how many drafts, how many wrong, and how often the reason was right. */
export function kindsOf(answered: readonly Answered[], table: Table): string {
  const kinds = [...new Set(answered.map(({ asked }) => `${asked.expected}: ${asked.what}`))];
  return table(
    ['', 'drafts', 'wrong', 'reason right'],
    kinds.map(kind => {
      const of = answered.filter(({ asked }) => `${asked.expected}: ${asked.what}` === kind);
      const named = of.filter(({ asked, answer }) => asked.reasons.includes(answer.reason));
      const hasReasons = of.some(({ asked }) => asked.reasons.length > 0);
      return [
        kind,
        String(of.length),
        String(of.filter(isWrong).length),
        hasReasons ? share(named.length, of.length) : '',
      ];
    }),
  );
}

/** What was got wrong, each with the draft and the answer. */
export function wrongOnes(answered: readonly Answered[], what: string): readonly string[] {
  return answered
    .filter(each => isWrong(each) || isMisplaced(each) || isMisnamed(each))
    .filter(({ asked }) => `${asked.expected}: ${asked.what}`.includes(what))
    .map(({ asked, answer }) => {
      const said = `${answer.verdict}, ${answer.reason}, ${answer.article}: ${answer.findings.join('; ')}`;
      return `${asked.expected}: ${asked.what} (${asked.article})\n  ${asked.draft.trim().replaceAll('\n', '\n  ')}\n  -> ${said}`;
    });
}

function isMisplaced({ asked, answer }: Answered): boolean {
  return asked.expected === 'allowed' && answer.article !== asked.article;
}

function isMisnamed({ asked, answer }: Answered): boolean {
  return asked.expected === 'altered' && !asked.reasons.includes(answer.reason);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)} % of ${whole}`;
}
