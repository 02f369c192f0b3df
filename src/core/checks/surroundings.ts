import type { Draft, Quotation } from '../draft/draft.ts';
import { wordsOf } from '../library/words.ts';
import type { Surroundings } from './cut.ts';

/** So many words of the draft's own on either side can carry what the quotation leaves out. */
const reach = 8;
/** Code units that hold so many words. */
const window = 120;

/** What stands around a quotation in the draft, as far as it can bear on it. */
export interface Margins {
  readonly before: string;
  readonly after: string;
}

export function marginsOf({ text }: Draft, { start, end }: Quotation): Margins {
  return { before: text.slice(Math.max(start - window, 0), start), after: text.slice(end, end + window) };
}

/** The words of the same sentence in the margins. */
export function surroundingsOf(margins: Margins): Surroundings {
  const before = withoutComments(margins.before);
  const after = withoutComments(margins.after);
  const sentenceStart = Math.max(
    ...[...before.matchAll(/[.!?]\s|\n\s*\n/g)].map(match => match.index + 1),
    0,
  );
  // A quotation that follows may go on with the one before it.
  const sentenceEnd = /[.!?](?:\s+(?!["“„«»‘'])|$)|\n\s*\n/.exec(after)?.index ?? after.length;
  return {
    before: lower(before.slice(sentenceStart)).slice(-reach),
    after: lower(after.slice(0, sentenceEnd)).slice(0, reach),
  };
}

function withoutComments(text: string): string {
  return text.replace(/<!--.*?(?:-->|$)|^(?:(?!<!--).)*?-->/gs, ' ');
}

/** Words with their apostrophes, so that "isn't" stays one. */
function lower(text: string): readonly string[] {
  const words = wordsOf(text);
  const joined: string[] = [];
  words.forEach(({ start, end }, index) => {
    const previous = words[index - 1];
    const glued = previous !== undefined && /^['’]$/.test(text.slice(previous.end, start));
    const word = text.slice(start, end).toLowerCase();
    joined.splice(glued ? -1 : joined.length, glued ? 1 : 0, glued ? `${joined.at(-1)}'${word}` : word);
  });
  return joined;
}
