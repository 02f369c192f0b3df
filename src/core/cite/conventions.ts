/** How a language prints quotations: data for the words around a quote, never for the words of one. */
export interface Conventions {
  /** Opening and closing mark of a quotation, and of a quotation in it. Spaces inside are part of the marks. */
  readonly outer: Marks;
  readonly inner: Marks;
  /** Whether a comma or full stop stands before the closing mark even where it is not the quote's own. */
  readonly stopInside: boolean;
  /** Whether the reference to a note stands before the sentence's full stop. */
  readonly noteBeforeStop: boolean;
  /** The attribution of a quote with a known speaker, inline and before a block quote. */
  readonly template: string;
  readonly blockTemplate: string;
  readonly verb: string;
}

export interface Marks {
  readonly open: string;
  readonly close: string;
}

const nbsp = '\u00a0';
const narrow = '\u202f';
const subjectFirst = '{quote}, {speaker} {verb}{citation}.';
const verbFirst = '{quote}, {verb} {speaker}{citation}.';
const lead = '{speaker} {verb}:';

function conventions(
  outer: string,
  inner: string,
  rest: Partial<Conventions> & { verb: string },
): Conventions {
  return {
    outer: marksOf(outer),
    inner: marksOf(inner),
    stopInside: false,
    noteBeforeStop: false,
    template: verbFirst,
    blockTemplate: lead,
    ...rest,
  };
}

function marksOf(pair: string): Marks {
  const [open = '', close = ''] = pair.split('…');
  return { open, close };
}

const english = { verb: 'said', template: subjectFirst };

/** By BCP 47 tag. The marks are those of CLDR's `delimiters`, with the inner spaces that typesetters of the language use. */
export const conventionsByLanguage: Readonly<Record<string, Conventions>> = {
  'en-US': conventions('“…”', '‘…’', { ...english, stopInside: true }),
  'en-GB': conventions('‘…’', '“…”', english),
  en: conventions('“…”', '‘…’', { ...english, stopInside: true }),
  de: conventions('„…“', '‚…‘', { verb: 'sagte' }),
  'de-CH': conventions('«…»', '‹…›', { verb: 'sagte' }),
  fr: conventions(`«${nbsp}…${nbsp}»`, '“…”', { verb: 'a déclaré', noteBeforeStop: true }),
  'fr-CH': conventions(`«${narrow}…${narrow}»`, `‹${narrow}…${narrow}›`, {
    verb: 'a déclaré',
    noteBeforeStop: true,
  }),
  es: conventions('«…»', '“…”', { verb: 'dijo', noteBeforeStop: true }),
  'es-MX': conventions('“…”', '‘…’', { verb: 'dijo' }),
  it: conventions('«…»', '“…”', { verb: 'ha detto', noteBeforeStop: true }),
  pt: conventions('«…»', '“…”', { verb: 'disse' }),
  'pt-BR': conventions('“…”', '‘…’', { verb: 'disse' }),
  nl: conventions('‘…’', '“…”', { verb: 'zei' }),
  sv: conventions('”…”', '’…’', { verb: 'sade' }),
  da: conventions('»…«', '›…‹', { verb: 'sagde' }),
  nb: conventions('«…»', '‘…’', { verb: 'sa' }),
  nn: conventions('«…»', '‘…’', { verb: 'sa' }),
  fi: conventions('”…”', '’…’', { verb: 'sanoi' }),
  pl: conventions('„…”', '«…»', { verb: 'powiedział(a)' }),
  ru: conventions('«…»', '„…“', { verb: 'сказал(а)' }),
  uk: conventions('«…»', '„…“', { verb: 'сказав(ла)' }),
  cs: conventions('„…“', '‚…‘', { verb: 'řekl(a)' }),
};

/** Typewriter marks, for drafts that are written with them. */
export const straight = { outer: marksOf('"…"'), inner: marksOf("'…'") };

/** The conventions of a tag, of its language alone, or of English. */
export function conventionsOf(tag: string): Conventions {
  const exact = Object.keys(conventionsByLanguage).find(key => key.toLowerCase() === tag.toLowerCase());
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const found = conventionsByLanguage[exact ?? ''] ?? conventionsByLanguage[language];
  return found ?? conventions('“…”', '‘…’', { ...english, stopInside: true });
}
