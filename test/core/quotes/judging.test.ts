import assert from 'node:assert/strict';
import { found, words } from './notation.ts';

describe('words built into a sentence', () => {
  it('are a partial quote where a verb gives them to somebody', () => {
    assert.deepEqual(found('She called the plan “reckless” and said it was “dead on arrival.”'), [
      'partial: reckless',
      'partial: dead on arrival.',
    ]);
    assert.deepEqual(found('Er sprach von einer „Katastrophe“ und nannte den Plan „klebrig“.', 'de'), [
      'partial: Katastrophe',
      'partial: klebrig',
    ]);
  });

  it('may look like a title where the verb takes them over', () => {
    assert.deepEqual(words('The crowd broke into chants of “Lock the Gate” as she left.'), ['Lock the Gate']);
    assert.deepEqual(words('He again called it a “Big Lie” on Monday in the town.'), ['Big Lie']);
  });

  it('share the verb of those they are listed with', () => {
    assert.deepEqual(words('He accused the company of “greed” and “theft.”'), ['greed', 'theft.']);
  });
});

describe('marked words that nobody says', () => {
  for (const [what, text, language] of [
    ['the title of a work', 'Her first novel, “Winter Wheat,” sold well, the publisher said.', 'en'],
    ['the title of a work', 'Der Film „Das lange Warten“ gewann drei Preise, sagte der Verleih.', 'de'],
    [
      'the name of a paper that reports',
      'Wie die „Neue Nordpost“ berichtet, endet der Vertrag im Mai.',
      'de',
    ],
    ['the name of a ship', 'An Bord der „Nordwind II“ waren nach Angaben der Polizei acht Menschen.', 'de'],
    ['a so-called term', 'The so-called “ghost guns” are sold online, police said.', 'en'],
    ['a so-called term', 'Die sogenannte „Himmelsleiter“ ist gesperrt, teilte die Stadt mit.', 'de'],
    ['a word as a word', 'The word “tactile” is used a lot, he said.', 'en'],
    ['a word as a word', 'Le mot « ruine » ne figure nulle part, dit-elle.', 'fr'],
    ['what a word means', 'The engineers say “nominal”, which means fine, and “fine” means broken.', 'en'],
    ['a nickname', 'Joe “Bear” Tollmann weighed in at 241 pounds, his trainer said.', 'en'],
    ['a label', 'She pressed the button marked “Try again” and said nothing.', 'en'],
    ['a source in a list', 'Tagesbote: „Brücke stürzt ein und tötet drei“ (12.03.2010)', 'de'],
    ['a source in a list', '* Staff. "Bridge collapses in the harbor" — Harbor News, March 3, 2010', 'en'],
    ['a name before who reports', 'Auf der Seite „Netzblick.de“ meldete die Firma gute Zahlen.', 'de'],
    [
      'a name, where only nouns that begin a name have capitals',
      'Тренер «Зари» Иванов сказал, что рад.',
      'ru',
    ],
    [
      'a word before the noun it goes with',
      'She checked the “other” box on the form, the lawsuit says.',
      'en',
    ],
    ['the name of who acts', 'Die „Grünen Engel“ fordern mehr Geld, teilte der Verein mit.', 'de'],
    ['a term broken over a line', 'He used the\nword “tactile” a lot, he said.', 'en'],
    ['code', 'Type `say "hello world to all of you"` and wait.', 'en'],
    ['fenced code', '```\nprint("we are ready for all of this")\n```', 'en'],
    ['page furniture', 'By clicking “Accept all of our cookies” you agree.', 'en'],
  ] as const) {
    it(`are no quotation: ${what} (${language})`, () => {
      assert.deepEqual(words(`It rained on Monday in the whole of the country.\n\n${text}\n`, language), []);
    });
  }
});

describe('the name of a work', () => {
  it('is one wherever the article prints it, in the headline, too', () => {
    const text =
      'Actor leaves ‘Harbor Days in Winter’ for good\n\nHe starred in the series “Harbor Days in Winter” for years. She said “Harbor Days in Winter” had been kind to him.\n';
    assert.deepEqual(words(text), []);
  });
});

describe('quotes of headlines', () => {
  it('are marked as such, in the title and in crossheads', () => {
    const text =
      '“We are ready”: mayor defends bridge\n\nIt rained all day in the town.\n\n“Nobody listened”\n\nIt went on raining.\n';
    assert.deepEqual(found(text), ['headline: We are ready', 'headline: Nobody listened']);
  });

  it('are known by what the article quotes', () => {
    const quoted =
      'Mayor defends ‘painful’ cuts\n\nThe mayor said on Monday that the cuts were “painful but right.”\n';
    assert.deepEqual(found(quoted), ['headline: painful', 'partial: painful but right.']);
    assert.deepEqual(
      found('Builder of the ‘upside-down house’ dies at 91\n\nHe died on Monday in his house.\n'),
      [],
    );
  });
});
