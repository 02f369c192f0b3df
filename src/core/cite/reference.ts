import type { CslDate, CslName, Details } from '../model.ts';
import { escapeMarkdown } from './escape.ts';

/** A stretch of a formatted reference. */
export interface ReferencePart {
  readonly text: string;
  readonly style: 'plain' | 'italic' | 'link';
}

/**
 * A reference from what is known of an article and nothing else: authors, title, outlet, date, address. Without an author the
 * title comes first; without a date it says "n.d."; the file is named only where nothing else tells a reader where to look.
 *
 * @param file the article's path as a reader of the draft's folder knows it
 */
export function referenceParts(details: Details, file: string): readonly ReferencePart[] {
  const authors = namesOf(details.author ?? []);
  const title = details.title?.trim() ?? '';
  const outlet = (details['container-title'] ?? details.publisher ?? '').trim();
  const address = details.URL ?? (details.DOI === undefined ? undefined : `https://doi.org/${details.DOI}`);
  const parts: ReferencePart[] = [];
  const say = (text: string, style: ReferencePart['style'] = 'plain') => parts.push({ text, style });
  if (authors !== '') {
    say(`${ended(authors)} `);
  }
  say(`${ended(title === '' ? fileName(file) : title)} `);
  if (outlet !== '') {
    say(outlet, 'italic');
    say(', ');
  }
  say(`${dateText(details.issued)}.`);
  if (address !== undefined) {
    say(' ');
    say(address, 'link');
  } else if (title !== '') {
    say(` ${fileName(file)}.`);
  }
  return parts;
}

/** For hovers and lists: no markup at all. */
export function plainReference(details: Details, file: string): string {
  return referenceParts(details, file)
    .map(({ text }) => text)
    .join('');
}

/** For footnotes: Markdown that shows exactly the plain reference, the outlet in italics and the address as a link. */
export function markdownReference(details: Details, file: string): string {
  return referenceParts(details, file)
    .map(({ text, style }) => {
      if (style === 'link') {
        return /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escapeMarkdown(text);
      }
      const escaped = escapeMarkdown(text.replace(/\s+/g, ' '));
      return style === 'italic' ? `*${escaped.trim()}*` : escaped;
    })
    .join('');
}

/** For a work that has been cited in full before: `Lee, News`. */
export function shortReference({ author, title }: Details, file: string): string {
  const [first, second, ...more] = (author ?? []).map(
    ({ family, literal, given }) => family ?? literal ?? given ?? '',
  );
  const others = more.length > 0 ? ' et al.' : second ? ` and ${second}` : '';
  const main = title?.split(/[:.?!] /)[0] ?? fileName(file);
  return first ? `${first}${others}, ${main}` : main;
}

/** `2017`, `16 February 2017`, what could not be parsed as it is written, or `n.d.`; without the final stop. */
export function dateText(date: CslDate | undefined, language = 'en-GB'): string {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) {
    return date?.raw?.trim() || 'n.d';
  }
  if (month === undefined || month < 1 || month > 12) {
    return String(year);
  }
  const numeric = 'numeric' as const;
  const shown = { year: numeric, month: 'long' as const, timeZone: 'UTC', ...(day && { day: numeric }) };
  const point = new Date(0);
  point.setUTCFullYear(year, month - 1, day ?? 1);
  return new Intl.DateTimeFormat(language, shown).format(point);
}

/** The first name turned round for sorting, the others as spoken; more than three are cut to the first. */
function namesOf(names: readonly CslName[]): string {
  const [first, ...others] = names
    .map((name, index) => nameText(name, index === 0))
    .filter(name => name !== '');
  if (first === undefined) {
    return '';
  }
  if (others.length > 2) {
    return `${first}, et al.`;
  }
  const last = others.pop();
  return last === undefined ? first : `${[first, ...others].join(', ')}, and ${last}`;
}

function nameText({ family, given, literal, ...rest }: CslName, turned: boolean): string {
  if (family === undefined) {
    return (literal ?? given ?? '').trim();
  }
  const particle = String(rest['non-dropping-particle'] ?? rest['dropping-particle'] ?? '');
  const surname = [particle, family].filter(Boolean).join(' ');
  const before = given ?? '';
  return (turned && before !== '' ? `${surname}, ${before}` : `${before} ${surname}`).trim();
}

function ended(text: string): string {
  return /[.?!…]["'”’»]?$/.test(text) ? text : `${text}.`;
}

export function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
