import type { GoldText } from '../../gold/text.ts';
import type { Extractor } from './extractors.ts';
import type { Layout } from './layouts.ts';
import { type JudgedQuote, type Score, scoreText } from './score.ts';
import { stress } from './stress.ts';
import { calibrationTable, overview, phenomenonTable, type Row, stressTable } from './tables.ts';
import { throughput } from './timing.ts';
import { calibrationOf, share, speakerShares, totalOf } from './totals.ts';

/** One table, as numbers and in Markdown. */
export interface Report {
  readonly title: string;
  readonly data: unknown;
  readonly table: string;
}

/** Texts that belong together in a table. */
export interface GoldSet {
  readonly name: string;
  readonly texts: readonly GoldText[];
}

const confidences = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

export function scoreAll(extractor: Extractor, texts: readonly GoldText[]): Score[] {
  return texts.map(text => scoreText(text, extractor.extract(text.text, text.language)));
}

/** Verbatim and its peers on the same texts in the same run. */
export function compare(extractors: readonly Extractor[], { name, texts }: GoldSet): Report {
  const rows = extractors.map(extractor => ({
    name: extractor.name,
    totals: totalOf(scoreAll(extractor, texts)),
    speed: throughput(extractor, texts),
  }));
  return asReport(`${name}: ${texts.length} texts`, rows);
}

/** One extractor by language, by what the quotes show, and how far its confidence can be believed. */
export function details(extractor: Extractor, { name, texts }: GoldSet): Report[] {
  const scores = scoreAll(extractor, texts);
  const languages = [...new Set(texts.map(({ language }) => language))].sort();
  const byLanguage = languages.map(language => ({
    name: language,
    totals: totalOf(scores.filter(({ text }) => text.language === language)),
  }));
  const byPhenomenon = phenomenonRows(scores.flatMap(({ quotes }) => quotes));
  const calibration = calibrationOf(scores, confidences);
  return [
    asReport(`${name}: by language`, byLanguage),
    { title: `${name}: by phenomenon`, data: byPhenomenon, table: phenomenonTable(byPhenomenon) },
    { title: `${name}: confidence`, data: calibration, table: calibrationTable(calibration) },
  ];
}

/** One extractor on the texts as they are, and on the same texts written otherwise. */
export function compareVersions(
  extractor: Extractor,
  { name, texts }: GoldSet,
  versions: readonly Layout[],
): Report {
  const asPrinted = { name: 'as printed', apply: (gold: GoldText) => gold };
  const rows = [asPrinted, ...versions].map(version => ({
    name: version.name,
    totals: totalOf(scoreAll(extractor, texts.map(version.apply))),
  }));
  return asReport(`${name}: written otherwise`, rows);
}

export function stressReport(extractor: Extractor, texts: readonly GoldText[]): Report {
  const rows = stress(extractor, texts);
  return { title: `${extractor.name}: large texts`, data: rows, table: stressTable(rows) };
}

function phenomenonRows(quotes: readonly JudgedQuote[]) {
  const names = [...new Set(quotes.flatMap(({ gold }) => [gold.kind, ...gold.phenomena]))].sort();
  return names.map(name => {
    const shown = quotes.filter(({ gold }) => gold.kind === name || gold.phenomena.includes(name));
    return { name, found: share(shown, quote => quote.isExact), speakers: speakerShares(shown) };
  });
}

function asReport(title: string, rows: readonly Row[]): Report {
  return { title, data: rows, table: overview(rows) };
}
