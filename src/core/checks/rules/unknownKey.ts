import type { Citation, CitationItem } from '../../draft/draft.ts';
import type { Fix } from '../finding.ts';
import { ignoreFix } from '../ignoreFix.ts';
import { nearestOf } from '../nearest.ts';
import type { Found, Rule, RuleInput } from '../rule.ts';
import { writeKey } from '../writeKey.ts';

/** A key is cited that neither the bibliography nor the articles have, or a note that nothing defines. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  description: 'A key is cited that nothing has, or a note that nothing defines.',
  find: input => input.draft.citations.flatMap(citation => unknownIn(input, citation)),
};

function unknownIn(input: RuleInput, citation: Citation): readonly Found[] {
  if (citation.kind === 'note') {
    return citation.note === null ? [undefinedNote(citation)] : [];
  }
  return citation.items
    .filter(({ key }) => !input.context.works.isKnown(key))
    .map(item => unknown(input, citation, item));
}

function undefinedNote(citation: Citation): Found {
  return {
    start: citation.start,
    end: citation.end,
    owner: citation,
    message: `the note ${citation.label ?? ''} is not defined`,
    fixes: [ignoreFix('unknown-key', citation)],
    related: [],
  };
}

function unknown({ draft, context }: RuleInput, citation: Citation, item: CitationItem): Found {
  const nearest = nearestOf(item.key, context.works.keys);
  const correct: Fix[] =
    nearest === undefined
      ? []
      : [{ title: `Cite ${nearest}`, edits: [writeKey(draft, item, nearest)], kind: 'correct' }];
  return {
    start: item.keySpan.start,
    end: item.keySpan.end,
    owner: citation,
    message: `nothing has the key ${item.key}${nearest === undefined ? '' : `; ${nearest} is near`}`,
    fixes: [...correct, ignoreFix('unknown-key', citation)],
    related: [],
  };
}
