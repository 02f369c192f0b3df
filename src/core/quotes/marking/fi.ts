import type { Marking } from './marking.ts';

export const finnish: Marking = {
  terms: [
    'niin sanottu[an]?|niin kutsuttu[an]?|ns\\.',
    '(?:sana[an]?|sanoja|käsite(?:ttä)?|termi[äin]?|nimi|nimeä|nimellä|lempinimi|otsikko|otsikolla|ilmaus(?:ta)?)',
  ],
  works: [
    'elokuva[an]?|romaani[an]?|kirja[an]?|levy[än]?|albumi[an]?|kappale(?:tta)?|laulu[an]?|ooppera[an]?|näytelmä[än]?|sarja[an]?|ohjelma[an]?|dokumentti[an]?|näyttely[än]?|maalaus(?:ta)?|lehti|lehteä|runo[an]?|podcast|peli[än]?|laiva[an]?|lautta[an]?|hanke|hanketta|projekti[an]?|kampanja[an]?|laki|työryhmä[än]?|ryhmä[än]?|operaatio',
  ],
  characterising: [],
  reported: [],
  naming: ['nimeltään|nimeltä|nimetty|kutsuttu|kutsutaan nimellä'],
  meaning: ['tarkoittaa|merkitsee|lainausmerkeissä'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: ['minä', 'me', 'minun', 'meidän', 'minua', 'meitä', 'minulle', 'meille', '\\p{L}+mme'],
  interviews: ['haastattelu'],
};
