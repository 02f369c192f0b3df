import { allowedCases, marked } from './allowed.ts';
import { alteredCases } from './altered.ts';
import type { Case } from './cases.ts';
import type { Statement } from './sources.ts';
import { speakerCases } from './speakers.ts';

/**
 * Drafts of one quotation each: what is allowed, what is altered, given to the right and the wrong speaker, and words that
 * no article has.
 *
 * @param absent statements of texts that the library does not hold
 */
export function casesOf(
  statements: readonly Statement[],
  absent: readonly Statement[],
  random: () => number,
): readonly Case[] {
  return [
    ...statements.flatMap(statement => {
      const others = statements.filter(
        other =>
          other !== statement && other.language === statement.language && other.words !== statement.words,
      );
      return [
        ...allowedCases(statement, random),
        ...alteredCases(statement, others, random),
        ...speakerCases(statement, others, random),
      ];
    }),
    ...absent.map(
      (statement): Case => ({
        expected: 'absent',
        what: 'words of no article',
        reasons: ['nowhere', 'too-short'],
        draft: `${marked(statement.words)}\n`,
        words: statement.words,
        article: statement.article,
      }),
    ),
  ];
}
