import assert from 'node:assert/strict';
import { speakersIn } from './said.ts';

describe('other languages', () => {
  it('German: verb first, role before the name, nouns with capitals', () => {
    const text =
      '„Der Keller ist voll“, sagte Feuerwehrsprecher Jens Albers am Montag. „So etwas gab es nie“, so Albers.';
    assert.deepEqual(speakersIn(text, 'de'), ['Jens Albers']);
  });

  it('German: subject behind its verb, source behind its name', () => {
    assert.deepEqual(speakersIn('Am Abend sagte Bürgermeisterin Petra Lohse: „Wir bleiben.“', 'de'), [
      'Petra Lohse',
    ]);
    assert.deepEqual(speakersIn('Petra Lohse zufolge ist die Lage „nicht ganz einfach“.', 'de'), [
      'Petra Lohse',
    ]);
  });

  it('German: the verb at the end of its clause', () => {
    const text = 'Es geht um ein Buch, das die Kritikerin Petra Lohse „ein Wunder in drei Akten“ nennt.';
    assert.deepEqual(speakersIn(text, 'de'), ['Petra Lohse']);
  });

  it('German: parties in brackets, people by age, bodies before a spokesman', () => {
    const text =
      'Ministerin Petra Lohse (CDU) sprach von einem „ersten Schritt in die Zukunft“. „Mehr war nicht drin“, sagte die 51-Jährige.';
    assert.deepEqual(speakersIn(text, 'de'), ['Petra Lohse', 'Petra Lohse']);
    assert.deepEqual(speakersIn('„Er hatte Glück“, sagte ein Polizeisprecher am Sonntag.', 'de'), [
      'Polizei',
    ]);
  });

  it('French: pronouns on the verb, the name behind it', () => {
    const text = '« Il pleut », a déclaré la maire, Jeanne Morel. « Encore », a-t-elle ajouté.';
    assert.deepEqual(speakersIn(text, 'fr'), ['Jeanne Morel', 'Jeanne Morel']);
  });

  it('Spanish: dropped subjects, adverbials before the subject', () => {
    const text = '«Llueve», dijo en la plaza la alcaldesa, Ana Robles. «No para», añadió.';
    assert.deepEqual(speakersIn(text, 'es'), ['Ana Robles', 'Ana Robles']);
  });

  it('Finnish: names in their first form', () => {
    const text = 'Matti Laineen mukaan tilanne on ”vaikea juuri nyt”. Matti Laine lähti kotiin.';
    assert.deepEqual(speakersIn(text, 'fi'), ['Matti Laine']);
  });

  it('Polish: a noun between role and name', () => {
    const text = '„Pada deszcz” – powiedziała dyrektorka szkoły Anna Zych.';
    assert.deepEqual(speakersIn(text, 'pl'), ['Anna Zych']);
  });

  it('one that is not known is read with the words of all', () => {
    assert.deepEqual(speakersIn('“It rained,” said Nora Vance.', 'xx'), ['Nora Vance']);
  });
});
