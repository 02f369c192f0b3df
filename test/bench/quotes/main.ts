import { parseArgs } from 'node:util';
import { ownGold, sharedGold } from '../../gold/load.ts';
import type { GoldText } from '../../gold/text.ts';
import { errorsOf } from './errors.ts';
import { type Extractor, peers, verbatim } from './extractors.ts';
import { layouts } from './layouts.ts';
import {
  compare,
  compareVersions,
  details,
  type GoldSet,
  type Report,
  scoreAll,
  stressReport,
} from './reports.ts';
import { rewrite } from './rewrite.ts';
import { styles } from './styles.ts';

const usage = `npm run bench:quotes -- [options]

--gold own|shared   only the project's own texts, or only the shared ones
--text NAME         only texts whose name holds NAME
--of EXTRACTOR      measure this one instead of Verbatim (${peers.map(({ name }) => name).join(', ')})
--errors            list what was missed, taken or given to somebody else, with its context
--rewrite STYLE     set the marks in another style and score again: all, or one of
                    ${styles.map(({ name }) => name).join(', ')}
--layout LAYOUT     set the lines otherwise and score again: all, or one of
                    ${layouts.map(({ name }) => name).join(', ')}
--stress            time texts of up to 10 MB
--json              the numbers as JSON instead of tables`;

const rewritings = styles.map(style => ({
  name: style.name,
  apply: (gold: GoldText) => rewrite(gold, style),
}));

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    text: { type: 'string', default: '' },
    of: { type: 'string', default: verbatim.name },
    errors: { type: 'boolean', default: false },
    rewrite: { type: 'string' },
    layout: { type: 'string' },
    stress: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const versions = [...named(rewritings, options.rewrite), ...named(layouts, options.layout)];
console.log(options.help ? usage : answer());

function answer(): string {
  const sets = goldSets();
  const [extractor = verbatim] = named([verbatim, ...peers], options.of);
  if (options.errors) {
    const texts = versionsOf(sets.flatMap(set => set.texts));
    return scoreAll(extractor, texts).flatMap(errorsOf).join('\n');
  }
  return print(reports(extractor, sets));
}

function goldSets(): GoldSet[] {
  const sets = [
    { key: 'shared', name: 'Shared gold', texts: sharedGold() },
    { key: 'own', name: 'Own texts', texts: ownGold() },
  ];
  return sets
    .filter(({ key }) => options.gold === undefined || options.gold === key)
    .map(({ name, texts }) => ({ name, texts: texts.filter(text => text.name.includes(options.text)) }))
    .filter(({ texts }) => texts.length > 0);
}

function reports(extractor: Extractor, sets: readonly GoldSet[]): Report[] {
  if (options.stress) {
    return [
      stressReport(
        extractor,
        sets.flatMap(({ texts }) => texts),
      ),
    ];
  }
  if (versions.length > 0) {
    return sets.map(set => compareVersions(extractor, set, versions));
  }
  return sets.flatMap(set => [
    compare([extractor, ...peers.filter(peer => peer !== extractor)], set),
    ...details(extractor, set),
  ]);
}

/** The texts in every version asked for; as they are printed where none is. */
function versionsOf(texts: readonly GoldText[]): readonly GoldText[] {
  return versions.length === 0 ? texts : versions.flatMap(version => texts.map(version.apply));
}

/** All of the list for "all", none for no name; throws for a name that is not in it. */
function named<T extends { readonly name: string }>(items: readonly T[], name: string | undefined): T[] {
  const found = items.filter(item => name === 'all' || name === item.name);
  if (name !== undefined && found.length === 0) {
    throw new Error(`"${name}" is none of ${items.map(item => item.name).join(', ')}`);
  }
  return found;
}

function print(all: readonly Report[]): string {
  return options.json
    ? JSON.stringify(
        all.map(({ title, data }) => ({ title, data })),
        null,
        1,
      )
    : all.map(({ title, table }) => `## ${title}\n\n${table}\n`).join('\n');
}
