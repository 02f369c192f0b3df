import type { LibraryQuote } from '../../library/library.ts';
import { foldedWords } from '../../quotes/fold.ts';
import type { CheckedQuotation } from '../check.ts';
import type { Fix } from '../finding.ts';
import type { Fit } from '../fit.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { samePerson, speaksFor } from '../samePerson.ts';
import { type DraftSpeaker, speakersIn } from '../speakersIn.ts';

/** With less confidence, the draft may well give the words to somebody else. */
const sureOfDraft = 0.5;
/** Fewer words than these anybody may have said. */
const leastWords = 3;

/** The draft gives the words to one person, and the article to another; only where both are sure. */
export const wrongSpeaker: Rule = {
  id: 'wrong-speaker',
  severity: 'error',
  description: 'The draft gives the words to one person, and the article to another.',
  find: input => {
    const speakers = speakersIn(input.draft, input.quotations);
    return input.quotations.flatMap((checked, index) => {
      const said = speakers[index];
      const { fit } = checked.judgement;
      return said && fit?.quote?.speaker && isWrong(input, checked, said)
        ? [
            {
              start: said.mention?.start ?? checked.quotation.start,
              end: said.mention?.end ?? checked.quotation.end,
              owner: checked.quotation,
              message: `the draft gives this to ${said.name}, the article to ${fit.quote.speaker}`,
              fixes: [...correction(said, fit.quote.speaker), ignoreFix('wrong-speaker', checked.quotation)],
              related: [relatedTo(fit)],
            },
          ]
        : [];
    });
  },
};

function isWrong({ library }: RuleInput, { judgement }: CheckedQuotation, said: DraftSpeaker): boolean {
  const { fit, others, pattern } = judgement;
  const speaker = fit?.quote?.speaker ?? null;
  // Whom nothing names beside the words was only carried over from before.
  const isSure = said.mention !== null && said.confidence >= sureOfDraft;
  if (!fit?.quote || speaker === null || pattern.words < leastWords || !isSure) {
    return false;
  }
  const elsewhere = others.filter(({ share }) => share === 1).flatMap(({ quote }) => quote?.speaker ?? []);
  return (
    ![speaker, ...elsewhere].some(name => samePerson(name, said.name)) &&
    !saysIt(fit, said.name) &&
    isSureNot(fit.quote, said.name, fit.source.article.text) &&
    !speaksFor(fit.source.article, speaker, said.name, library)
  );
}

/** At a pronoun or role, from this confidence on it is clear who is meant, whoever else is named before. */
const clear = 0.83;
const likely = 0.6;
/** Code units before the paragraph in which somebody named may be the one whom "she said" means. */
const reach = 500;

/**
 * Whether the article cannot be read as giving a quote to this person: for that they must not be named beside it, nor, where
 * a pronoun or nothing stands for the speaker, before it.
 */
function isSureNot(
  { passage, mention, speaker, confidence }: LibraryQuote,
  name: string,
  text: string,
): boolean {
  const last = name.split(' ').at(-1) ?? name;
  const isNamed = speaker?.split(' ').some(word => word.length > 2 && mention?.text.includes(word)) === true;
  const before = text.slice(Math.max(0, passage.start - reach), passage.start);
  if (confidence < likely || text.slice(passage.start, passage.end).includes(last)) {
    return false;
  }
  return isNamed || !before.includes(last) || (mention !== null && confidence >= clear);
}

/** Whether the article gives the same words to this person at another place. */
function saysIt({ source, span }: Fit, name: string): boolean {
  const words = foldedWords(source.article.text.slice(span.start, span.end));
  return source.quotes.some(
    ({ speaker, segments }) =>
      speaker !== null &&
      samePerson(speaker, name) &&
      foldedWords(segments.map(({ text }) => text).join(' ')).includes(words),
  );
}

/** A name as it stands in the draft becomes the right one; a pronoun or role the writer must rewrite. */
function correction({ mention, name }: DraftSpeaker, right: string): readonly Fix[] {
  return mention !== null && samePerson(mention.text, name)
    ? [
        {
          title: `Give it to ${right}`,
          edits: [{ start: mention.start, end: mention.end, text: right }],
          kind: 'correct',
        },
      ]
    : [];
}
