import type { CslItem, CslName } from '../../../src/core/model.ts';

const lee: CslName = { family: 'Lee', given: 'Ann Marie' };
const berg: CslName = { family: 'Berg', given: 'Ben', 'non-dropping-particle': 'van den' };
const office: CslName = { literal: 'Office of Roads' };
const authors: readonly (readonly CslName[] | undefined)[] = [
  [lee],
  [lee, berg],
  [lee, berg, { family: 'Özil', given: 'Ć. D.' }],
  [lee, berg, office, { family: 'Roe', given: 'R.', suffix: 'Jr.' }, { family: 'Poe', given: 'P' }],
  [office],
  [{ family: 'La Rue', given: 'Jean-Paul', 'dropping-particle': 'de' }],
  [{ family: 'Madonna' }],
  undefined,
];
const dates: readonly (CslItem['issued'] | undefined)[] = [
  { 'date-parts': [[2017, 2, 16]] },
  { 'date-parts': [[2017, 5]] },
  { 'date-parts': [[2017]] },
  undefined,
];
const kinds: readonly (Partial<CslItem> & { readonly type: string })[] = [
  { type: 'article-newspaper', 'container-title': 'Daily News', URL: 'https://example.org/news/a_b?c=d' },
  {
    type: 'article-journal',
    'container-title': 'Journal of Roads',
    volume: '12',
    issue: '3',
    page: '100-110',
    DOI: '10.1000/xyz',
  },
  { type: 'article-magazine', 'container-title': 'Weekly', page: '5' },
  {
    type: 'webpage',
    'container-title': 'Example',
    URL: 'https://example.org/',
    accessed: { 'date-parts': [[2020, 1, 2]] },
  },
  { type: 'book', publisher: 'Road Press', 'publisher-place': 'Oslo', edition: '2' },
  {
    type: 'chapter',
    'container-title': 'All Roads',
    editor: [{ family: 'Kay', given: 'Kim' }],
    publisher: 'Road Press',
    page: '7-9',
  },
  { type: 'report', publisher: 'Ministry of Roads', number: '5', genre: 'Report' },
  { type: 'thesis', publisher: 'Road University', genre: 'PhD thesis' },
];
const titles = [
  'Roads and what they lead to',
  'Roads: a history of “straight” ones',
  'Is it far? Notes on distance',
  'The NATO road & the <i>Titanic</i>',
];

/** 256 entries: every kind with every sort of author and date, some of them of one author in one year. */
export const entries: readonly CslItem[] = kinds.flatMap((kind, k) =>
  authors.flatMap((author, a) =>
    dates.map((issued, d): CslItem => {
      const title = titles[(k + a + d) % titles.length] ?? '';
      return {
        ...kind,
        id: `k${k}a${a}d${d}`,
        title: `${title} ${k + 1}`,
        ...(author ? { author } : {}),
        ...(issued ? { issued } : {}),
      };
    }),
  ),
);
