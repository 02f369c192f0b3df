import { parseArgs } from 'node:util';
import { ownGold, sharedGold } from '../../gold/load.ts';
import { randomFrom } from '../library/corpus.ts';
import { markdownTable } from '../quotes/tables.ts';
import { exactChecker, fuzzyChecker, verbatimChecker } from './checkers.ts';
import { casesOf } from './generate.ts';
import { type Answered, kindsOf, overviewOf, wrongOnes } from './score.ts';
import { libraryOf, statementsOf } from './sources.ts';
import { timings } from './timing.ts';

const usage = `npm run bench:check -- [options]

--gold own|shared   drafts from the project's own texts only, or from the shared ones only
--seed N            other drafts (1)
--errors [WHAT]     list what Verbatim got wrong, all of it or where WHAT is in what was done
--no-naive          without the naive checkers, which take most of the time
--speed             only the speed: 200 quotations against 10,000 articles`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
    'no-naive': { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  console.log(usage);
} else if (options.speed) {
  console.log(await timings());
} else {
  await accuracy();
}

async function accuracy(): Promise<void> {
  const random = randomFrom(Number(options.seed));
  const texts = [
    ...(options.gold === 'own' ? [] : sharedGold()),
    ...(options.gold === 'shared' ? [] : ownGold()),
  ];
  // Every sixth text is kept out of the library, so that its words are nowhere.
  const [inside, outside] = [
    texts.filter((_, index) => index % 6 !== 5),
    texts.filter((_, index) => index % 6 === 5),
  ];
  const library = await libraryOf(inside);
  const cases = casesOf(statementsOf(inside), statementsOf(outside), random);
  const byName = new Map(inside.map(({ name, text }) => [name, text]));
  const naive = options['no-naive'] ? [] : [exactChecker(byName), fuzzyChecker(byName)];
  const results = [verbatimChecker(library), ...naive].map(checker => ({
    name: checker.name,
    answered: cases.map((asked): Answered => ({ asked, answer: checker.answer(asked) })),
  }));
  library.close();
  const [own] = results;
  if (options.errors) {
    console.log(wrongOnes(own?.answered ?? [], positionals[0] ?? '').join('\n\n'));
    return;
  }
  console.log(`${cases.length} drafts from ${inside.length} texts\n`);
  console.log(`${overviewOf(results, markdownTable)}\n`);
  console.log(`${kindsOf(own?.answered ?? [], markdownTable)}\n`);
  console.log(await timings());
}
