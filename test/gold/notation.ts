import type { QuoteKind, TextSpan } from '../../src/core/model.ts';
import { phenomenaOf } from './phenomena.ts';
import type { GoldText } from './text.ts';

/*
 * A source is a head of `field: value` lines, a line `===`, and the text with its marking inside:
 *
 *   ⟦d MH/the minister|words⟧   a quote: kind (d p b h), speaker (an abbreviation of the head, `-` for nobody), then,
 *                               after a slash, the mention
 *   ⟦+|words⟧                   a further segment of the last quote opened at this level
 *   ⟨words⟩                     marked text that is nobody's speech
 *   ⟪"⟫                         a mark that belongs to nothing
 *   ⍽ and ⎵                     a no-break and a narrow no-break space, which nobody could see otherwise
 *
 * Fields: `language`, `speakers` (`MH = Hugh Marlham; …`), `furniture` (one line of the page each, may be repeated), and
 * `title` where it is not the first line of the text.
 */

const kinds: Readonly<Record<string, QuoteKind>> = { d: 'direct', p: 'partial', b: 'block', h: 'headline' };

const spaces: Readonly<Record<string, string>> = { '⍽': '\u00a0', '⎵': '\u202f' };

interface OpenQuote {
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly segments: TextSpan[];
}

/** Reads one source; throws with the file's name and the place where the marking cannot be read. */
export function readMarked(name: string, source: string): GoldText {
  const [head = '', body] = source.split(/^===\n/m);
  if (body === undefined) {
    throw new Error(`${name}: no line "===" between head and text`);
  }
  const fields = readHead(head);
  const { text, quotes, nonquotes, strays } = readBody(
    name,
    body,
    readSpeakers(fields.get('speakers')?.[0] ?? ''),
  );
  const gold = {
    name,
    language: fields.get('language')?.[0] ?? '',
    title: fields.get('title')?.[0] ?? text.slice(0, text.indexOf('\n')),
    text,
    furniture: fields.get('furniture') ?? [],
    quotes: quotes.map(quote => ({ ...quote, phenomena: [] })),
    nonquotes,
    strays,
    listsHeadlines: true,
  };
  return { ...gold, quotes: gold.quotes.map(quote => ({ ...quote, phenomena: phenomenaOf(quote, gold) })) };
}

function readHead(head: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of head.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, colon);
    fields.set(key, [...(fields.get(key) ?? []), line.slice(colon + 2)]);
  }
  return fields;
}

function readSpeakers(field: string): Map<string, string> {
  return new Map(
    field.split('; ').map(entry => {
      const equals = entry.indexOf(' = ');
      return [entry.slice(0, equals), entry.slice(equals + 3)];
    }),
  );
}

interface Opening {
  /** Where the span goes once it is closed. */
  readonly into: TextSpan[];
  readonly start: number;
}

function readBody(name: string, body: string, speakers: ReadonlyMap<string, string>) {
  const quotes: OpenQuote[] = [];
  const nonquotes: TextSpan[] = [];
  const strays: TextSpan[] = [];
  const open: Opening[] = [];
  const last: OpenQuote[] = [];
  let text = '';
  for (const [token, head] of body.matchAll(/⟦([^|⟦⟧]*)\||[⟦⟧⟨⟩⟪⟫⍽⎵]|[^⟦⟧⟨⟩⟪⟫⍽⎵]+/g)) {
    const start = text.length;
    if (head === '+') {
      const quote = last[open.length] ?? fail(name, text, 'nothing to go on with');
      open.push({ into: quote.segments, start });
    } else if (head !== undefined) {
      const quote = readQuoteHead(head, speakers) ?? fail(name, text, `cannot read "${head}"`);
      last[open.length] = quote;
      quotes.push(quote);
      open.push({ into: quote.segments, start });
    } else if (token === '⟨' || token === '⟪') {
      open.push({ into: token === '⟨' ? nonquotes : strays, start });
    } else if (token === '⟧' || token === '⟩' || token === '⟫') {
      const opening = open.pop() ?? fail(name, text, 'closed and not opened');
      opening.into.push({ start: opening.start, end: start, text: text.slice(opening.start) });
    } else {
      text += spaces[token] ?? token;
    }
  }
  return open.length === 0 ? { text, quotes, nonquotes, strays } : fail(name, text, 'opened and not closed');
}

function readQuoteHead(head: string, speakers: ReadonlyMap<string, string>): OpenQuote | undefined {
  const [, letter = '', code = '', mention] = head.match(/^([dpbh]) ([^/]+)(?:\/(.+))?$/) ?? [];
  const kind = kinds[letter];
  const speaker = code === '-' ? null : speakers.get(code);
  return kind && speaker !== undefined
    ? { kind, speaker, mention: mention ?? null, segments: [] }
    : undefined;
}

function fail(name: string, before: string, problem: string): never {
  throw new Error(`${name}: ${problem} after "${before.slice(-40)}"`);
}
