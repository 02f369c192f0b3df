import type { CheckedQuotation } from '../check.ts';
import type { Fix } from '../finding.ts';
import type { Fit } from '../fit.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { relatedTo } from '../related.ts';
import { type Compared, restore, type Stretch } from '../restore.ts';
import type { Found, Rule, RuleInput } from '../rule.ts';
import { quoted, reasonText } from '../say.ts';
import type { SenseChange } from '../sense.ts';
import { tokensIn } from '../source.ts';

/** What is left out, cut off or bracketed is marked as it should be, and yet may turn the sense. */
export const omissionChangesSense: Rule = {
  id: 'omission-changes-sense',
  severity: 'warning',
  description: 'What is left out, cut off or bracketed is marked, and may turn the sense.',
  find: input =>
    input.quotations.flatMap(checked => {
      const { fit, sense } = checked.judgement;
      return fit && sense.length > 0 ? [found(input, checked, fit, sense)] : [];
    }),
};

function found(
  { draft }: RuleInput,
  { quotation, judgement }: CheckedQuotation,
  fit: Fit,
  sense: readonly SenseChange[],
): Found {
  const compared: Compared = { draft, quotation, pattern: judgement.pattern, fit };
  const text = fit.source.article.text;
  const said = sense.map(({ reason, word, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return `${reasonText[reason]}: ${quoted([words === '' ? word : words])}`;
  });
  const edits = sense.map(change => restore(compared, stretchOf(compared, change)));
  const fix: Fix = { title: 'Restore what is left out', edits, kind: 'restore' };
  return {
    start: quotation.start,
    end: quotation.end,
    owner: quotation,
    message: said.join('; '),
    fixes: [fix, ignoreFix('omission-changes-sense', quotation)],
    related: [relatedTo(fit)],
  };
}

/** The elements that leave words out, with the stops beside them that give way to the source's. */
function stretchOf({ pattern, fit }: Compared, { reason, span, element }: SenseChange): Stretch {
  const { elements } = pattern;
  if (reason === 'cut-late') {
    const { from, to } = tokensIn(fit.source.tokens, span);
    return { elements: [0, 0], tokens: [from, to] };
  }
  if (reason === 'cut-short') {
    const { from, to } = tokensIn(fit.source.tokens, { start: fit.span.end, end: span.end });
    const stop = elements.at(-1)?.soft ? 1 : 0;
    return { elements: [elements.length - stop, elements.length], tokens: [from, to] };
  }
  const near = fit.steps.filter(
    step =>
      step.element === element ||
      (step.kind === 'soft' && Math.abs(step.element - element) === 1 && step.element >= 0),
  );
  const indexes = near.map(step => step.element);
  return {
    elements: [Math.min(...indexes), Math.max(...indexes) + 1],
    tokens: [Math.min(...near.map(({ from }) => from)), Math.max(...near.map(({ to }) => to))],
  };
}
