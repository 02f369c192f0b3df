import type { CslDate, CslName, Details } from '../model.ts';

/** A detail that a writer can correct, as one line of text. */
export interface DetailField {
  readonly id: string;
  /** What is known, in the form that {@link read} takes; '' where nothing is. */
  show(details: Details): string;
  /** The field's value in CSL; undefined where the text is not in the field's form. */
  read(text: string): unknown;
}

/** Names are `Family, Given`, parted by semicolons; a name without a comma is a body's. Dates are `2017-02-16`, or less of it. */
export const detailFields: readonly DetailField[] = [
  {
    id: 'author',
    show: ({ author }) => (author ?? []).map(nameText).join('; '),
    read: text =>
      text
        .split(';')
        .map(name => name.trim())
        .filter(name => name !== '')
        .map(nameOf),
  },
  line('title'),
  {
    id: 'issued',
    show: ({ issued }) => dateText(issued),
    read: text => dateOf(text),
  },
  line('container-title'),
  line('publisher'),
  {
    id: 'URL',
    show: ({ URL }) => URL ?? '',
    read: text => (/^https?:\/\/\S+$/.test(text) ? text : undefined),
  },
  line('DOI'),
  line('type', /^[a-z_-]+$/),
];

/** The details that a reference can hardly do without and that are not known: author, title, date, outlet. */
export function missingDetails(details: Details): readonly string[] {
  const { author, title, issued, publisher, 'container-title': outlet } = details;
  return [
    ...(author?.length ? [] : ['author']),
    ...(title ? [] : ['title']),
    ...(issued?.['date-parts']?.[0]?.length || issued?.raw ? [] : ['issued']),
    ...(outlet || publisher ? [] : ['container-title']),
  ];
}

function line(id: string, form = /\S/): DetailField {
  return {
    id,
    show: details => {
      const value = details[id];
      return typeof value === 'string' ? value : '';
    },
    read: text => (form.test(text) ? text.trim() : undefined),
  };
}

function nameText({ family, given, literal, ...rest }: CslName): string {
  if (family === undefined) {
    return literal ?? given ?? '';
  }
  const particle = rest['non-dropping-particle'] ?? rest['dropping-particle'];
  const surname = [particle, family].filter(part => typeof part === 'string').join(' ');
  return given === undefined ? `${surname},` : `${surname}, ${given}`;
}

function nameOf(name: string): CslName {
  const [family = '', ...given] = name.split(',').map(part => part.trim());
  if (given.length === 0) {
    return { literal: family };
  }
  const rest = given.join(', ');
  return rest === '' ? { family } : { family, given: rest };
}

function dateText(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  return parts ? parts.map(part => String(part).padStart(2, '0')).join('-') : (date?.raw ?? '');
}

function dateOf(text: string): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  const parts = match
    ?.slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  const [year = 0, month = 1, day = 1] = parts ?? [];
  const point = new Date(Date.UTC(year, month - 1, day));
  const exists = point.getUTCMonth() === month - 1 && point.getUTCDate() === day;
  return parts && exists ? { 'date-parts': [parts] } : undefined;
}
