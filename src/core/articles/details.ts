import type { CslDate, CslName, Details } from '../model.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An article's details from its front matter, as Obsidian Web Clipper and Pandoc write it, with the title that the text
 * prints where the front matter has none. A field that says nothing usable is left out, never guessed.
 */
export function detailsOf(fields: Fields, printedTitle: string | undefined): Details {
  const source = string(fields['source'] ?? fields['url'] ?? fields['URL']);
  const author = names(fields['author'] ?? fields['authors']);
  return defined({
    type: string(fields['type']) ?? 'article',
    title: string(fields['title']) ?? printedTitle,
    author: author.length > 0 ? author : undefined,
    issued: date(fields['published'] ?? fields['date'] ?? fields['issued']),
    accessed: date(fields['accessed'] ?? fields['created']),
    'container-title': string(
      fields['container-title'] ?? fields['site'] ?? fields['publication'] ?? fields['outlet'],
    ),
    publisher: string(fields['publisher']),
    URL: source !== undefined && /^https?:\/\//i.test(source) ? source : undefined,
    DOI: string(fields['doi'] ?? fields['DOI']),
    language: languageTag(fields),
    keyword: strings(fields['keywords']).join(', ') || undefined,
  });
}

/** The language that front matter states, as a BCP 47 tag. */
export function languageTag(fields: Fields): string | undefined {
  const tag = string(fields['lang'] ?? fields['language']);
  return tag !== undefined && /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(tag) ? tag.replace('_', '-') : undefined;
}

function defined(details: Details): Details {
  const stated = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(stated), type: details.type };
}

function string(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = withoutLink(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

function strings(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(string).filter(item => item !== undefined);
}

/** Web Clipper links what it names: `[[Name]]`, or `[[Page|Name]]`. */
function withoutLink(value: string): string {
  return value.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
}

function names(value: unknown): CslName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item): CslName[] => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return structuredName({ ...item });
    const name = string(item);
    return name === undefined ? [] : [personName(name)];
  });
}

function structuredName(fields: Fields): CslName[] {
  const family = string(fields['family']);
  const given = string(fields['given']);
  if (family !== undefined) return [given === undefined ? { family } : { family, given }];
  const name = string(fields['literal'] ?? fields['name']);
  return name === undefined ? [] : [personName(name)];
}

/** "Family, Given" says which is which; of other names the last word is the family's, and one word is a body's. */
function personName(name: string): CslName {
  const comma = /^([^,]+), ([^,]+)$/.exec(name);
  if (comma?.[1] !== undefined && comma[2] !== undefined) return { family: comma[1], given: comma[2] };
  const space = name.lastIndexOf(' ');
  const particle =
    /\s((?:van|von|de|du|der|den|di|da|la|le|ter|ten|zu|zum|af)(?:\s(?:de|der|den|la|das|dos))?\s\S+)$/u.exec(
      name,
    );
  if (particle?.[1] !== undefined && particle.index > 0) {
    return { family: particle[1], given: name.slice(0, particle.index) };
  }
  return space < 0 ? { literal: name } : { family: name.slice(space + 1), given: name.slice(0, space) };
}

function date(value: unknown): CslDate | undefined {
  if (value instanceof Date) return date(value.toISOString());
  const text = string(value);
  if (text === undefined) return undefined;
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:$|[T ])/.exec(text);
  if (parts === null) return { raw: text };
  return {
    'date-parts': [
      parts
        .slice(1)
        .filter(part => part !== undefined)
        .map(Number),
    ],
  };
}
