import { hidden } from './blocks.ts';
import type { Citation } from './draft.ts';
import type { Found, Placed } from './quotations.ts';

/**
 * The citations that say where a quotation comes from: the link it is in, those that follow it in its sentence (also right after its full
 * stop), else the one its sentence names before it; for a block quote those in it, else those of the sentence that leads
 * in with a colon.
 *
 * @param citations the citations of every paragraph, by its index; offsets in the draft
 */
export function citationsOf(
  quotation: Found,
  placed: readonly Placed[],
  citations: readonly (readonly Citation[])[],
): readonly Citation[] {
  const own = citations.slice(quotation.first, quotation.last + 1).flat();
  if (quotation.kind === 'block') {
    const within = own.filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
    return within.length > 0 ? within : leadingIn(quotation, placed, citations);
  }
  const last = citations[quotation.last] ?? [];
  const around = last.filter(({ start, end }) => start <= quotation.start && end >= quotation.end);
  if (around.length > 0) {
    return around;
  }
  const following = after(quotation.end, placed[quotation.last], last);
  return following.length > 0 ? following : before(quotation.start, placed[quotation.first], own);
}

function after(from: number, place: Placed | undefined, citations: readonly Citation[]): readonly Citation[] {
  const first = citations.findIndex(
    citation => citation.start >= from && !endsSentence(between(place, from, citation.start).trimEnd()),
  );
  let next = first;
  let end = from;
  // Citations side by side are one: `[@a][^b]`.
  while (first >= 0 && next < citations.length) {
    const citation = citations[next];
    if (!citation || (next > first && /[^\s.,;:]/.test(between(place, end, citation.start)))) {
      break;
    }
    end = citation.end;
    next++;
  }
  return first < 0 ? [] : citations.slice(first, next);
}

function before(to: number, place: Placed | undefined, citations: readonly Citation[]): readonly Citation[] {
  const found = citations.findLast(
    ({ kind, end }) => kind !== 'note' && end <= to && !endsSentence(between(place, end, to)),
  );
  return found ? [found] : [];
}

function leadingIn(
  { first, start }: Found,
  placed: readonly Placed[],
  citations: readonly (readonly Citation[])[],
): readonly Citation[] {
  const lead = placed[first - 1];
  if (!lead || !/:[\s\0]*$/.test(lead.paragraph.words)) {
    return [];
  }
  const end = Math.min(start, lead.base + lead.paragraph.end);
  const found = citations[first - 1]?.filter(citation => !endsSentence(between(lead, citation.end, end)));
  return found ?? [];
}

function between(place: Placed | undefined, from: number, to: number): string {
  const base = place ? place.base + place.paragraph.start : 0;
  return (place?.paragraph.words ?? '').slice(Math.max(from - base, 0), to - base).replaceAll(hidden, '');
}

/** A stop with more text after it; not after an abbreviation (`Gen.`, `U.S.`). */
function endsSentence(text: string): boolean {
  return /(?<!\b\p{Lu}\p{L}{0,2}|\.\p{L})[.?!…]["'”’»“)\]]*\s+[^\s]/u.test(text);
}
