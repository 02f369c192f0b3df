import type { CslDate, CslName } from '../model.ts';

/** What a BibTeX or BibLaTeX entry type is in CSL, as Pandoc has it. */
export const typeOf: Readonly<Record<string, string>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  book: 'book',
  booklet: 'pamphlet',
  bookinbook: 'chapter',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry-encyclopedia',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  letter: 'personal_communication',
  manual: 'book',
  mastersthesis: 'thesis',
  mvbook: 'book',
  mvcollection: 'book',
  online: 'webpage',
  patent: 'patent',
  performance: 'speech',
  periodical: 'periodical',
  phdthesis: 'thesis',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  software: 'software',
  standard: 'standard',
  suppbook: 'chapter',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  www: 'webpage',
};

/** Fields that are one text in both; the first field that an entry has wins. */
export const textFields: readonly (readonly [csl: string, ...bibtex: string[]])[] = [
  ['title', 'title'],
  ['title-short', 'shorttitle'],
  ['container-title', 'journaltitle', 'journal', 'booktitle', 'maintitle'],
  ['container-title-short', 'shortjournal'],
  ['collection-title', 'series'],
  ['publisher', 'publisher', 'institution', 'school', 'organization', 'howpublished'],
  ['publisher-place', 'location', 'address'],
  ['event-title', 'eventtitle'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'number'],
  ['edition', 'edition'],
  ['page', 'pages'],
  ['genre', 'type'],
  ['URL', 'url'],
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['language', 'langid', 'language'],
  ['abstract', 'abstract'],
  ['note', 'note', 'addendum'],
  ['version', 'version'],
];

/** What kind of thesis or report an entry's type, or its `type` field, says it is. */
export const genreOf: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  mathesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

export const nameFields: readonly (readonly [csl: string, bibtex: string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
  ['director', 'director'],
];

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  brazilian: 'pt-BR',
  dutch: 'nl',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'nb',
  norsk: 'nb',
  nynorsk: 'nn',
  finnish: 'fi',
  polish: 'pl',
  russian: 'ru',
};

/** Babel's name of a language as BCP 47. */
export function languageTag(name: string): string {
  return languages[name.toLowerCase()] ?? name;
}

/** A name as the parser gives it. */
export interface BibtexName {
  readonly name?: string;
  readonly lastName?: string;
  readonly firstName?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export function nameOf({ name, lastName, firstName, prefix, suffix }: BibtexName): CslName {
  return name !== undefined
    ? { literal: name }
    : {
        ...(lastName === undefined ? {} : { family: lastName }),
        ...(firstName === undefined ? {} : { given: firstName }),
        ...(prefix === undefined ? {} : { 'non-dropping-particle': prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      };
}

/** `2017-02-16`, `2017`, `2015/2016`, `2017-21` (spring); with BibTeX's year and month where there is no date. */
export function dateOf(
  date: string | undefined,
  year: string | undefined,
  month: string | undefined,
): CslDate | undefined {
  const text =
    date ?? (year === undefined ? undefined : [year, monthNumber(month)].filter(Boolean).join('-'));
  if (text === undefined || text === '') {
    return undefined;
  }
  const [from, to] = text.split('/').map(partsOf);
  if (!from) {
    return { raw: text };
  }
  const [first = 0, season = 0] = from;
  if (season > 12) {
    return { 'date-parts': [[first]], season: String(season - 20) };
  }
  return { 'date-parts': to ? [from, to] : [from], ...(/[~?]/.test(text) ? { circa: true } : {}) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(month: string | undefined): string {
  const name = month?.slice(0, 3).toLowerCase() ?? '';
  const number = /^\d{1,2}$/.test(month ?? '') ? Number(month) : months.indexOf(name) + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : '';
}

function partsOf(text: string): number[] | undefined {
  const match = /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?[~?]*$/.exec(text.trim());
  return match
    ?.slice(1)
    .filter(part => part !== undefined)
    .map(Number);
}
