import assert from 'node:assert/strict';
import { speakersIn } from './said.ts';

describe('the name of a speaker', () => {
  it('is the fullest the article gives, without titles', () => {
    const text = 'Sgt. Nora J. Vance led the search.\n\n“We found it,” Vance said.';
    assert.deepEqual(speakersIn(text), ['Nora J. Vance']);
  });

  it('keeps a nickname printed inside it', () => {
    const text = 'Walt "Duke" Brenner scored twice. "I got lucky," Brenner said.';
    assert.deepEqual(speakersIn(text), ['Walt "Duke" Brenner']);
  });

  it('keeps particles', () => {
    assert.deepEqual(speakersIn('“It rained,” said Rosa van der Meer.'), ['Rosa van der Meer']);
  });

  it('is found behind titles with an office', () => {
    const text = 'Secretary of Defense Nora Vance spoke. “We leave,” the defense secretary said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });

  it('is found behind a role that the article gives', () => {
    const text = 'Nora Vance, the mayor of Hull, was late. Tom Pell waited. “Traffic,” the mayor said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
    const before = 'The museum’s director, Nora Vance, was late. “Traffic,” the director said.';
    assert.deepEqual(speakersIn(before), ['Nora Vance']);
  });

  it('takes short titles for their long forms', () => {
    const text =
      'Gov. Nora Vance signed the bill. Tom Pell, a former teacher, watched. “Done,” the governor said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });

  it('goes by first name where a family shares the last', () => {
    const text = 'Nora Vance and her brother Tom Vance bake. “I knead,” Nora said. “I eat,” Tom said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Tom Vance']);
  });

  it('goes by title where a couple shares the last', () => {
    const text =
      'Nora Vance married Tom Vance in 1990. “I asked him,” said Mrs. Vance. “She did,” said Mr. Vance.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Tom Vance']);
  });

  it('is a relative of the one whose relative speaks', () => {
    const text = 'Tom Vance sells boats. Nora Vance, his wife, does not. “I get seasick,” his wife said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });

  it('is not taken from a headline in capitals', () => {
    const text = 'Vance Slams Rain Again\n\nNora Vance is angry. “Enough,” Vance said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });
});

describe('a body', () => {
  it('speaks for itself', () => {
    assert.deepEqual(speakersIn('The State Department said the talks were “frank.”'), ['State Department']);
  });

  it('is behind its unnamed spokesperson', () => {
    const text = 'The flood hit Corvane Foods hard. A spokesman for Corvane Foods said the plant was “safe.”';
    assert.deepEqual(speakersIn(text), ['Corvane Foods']);
  });

  it('is taken up by a general word for it', () => {
    const text = 'Corvane Foods, the soup maker, closed a plant. “We regret this,” the company said.';
    assert.deepEqual(speakersIn(text), ['Corvane Foods']);
  });

  it('is named by a common noun where it has no other name', () => {
    assert.deepEqual(speakersIn('“Stay inside,” the fire department said.'), ['fire department']);
  });

  it('is behind its report', () => {
    const text = 'The Water Board’s report said the dam was “unsound in three places.”';
    assert.deepEqual(speakersIn(text), ['Water Board']);
  });
});

describe('a body, further', () => {
  it('may be an acronym, and is taken up by "the agency"', () => {
    const text = 'The NRB opened a case. The NRB called it “routine work.” “No comment,” the agency said.';
    assert.deepEqual(speakersIn(text), ['NRB', 'NRB']);
  });

  it('may have "and" in its name', () => {
    const text = 'Corvane and District Hospitals Trust said it was “very sorry.”';
    assert.deepEqual(speakersIn(text), ['Corvane and District Hospitals Trust']);
  });

  it('is not the agency that a dateline credits', () => {
    const text =
      'HULL (Northern Press) — The Water Board met on Friday. “We are listening,” it said in a statement.';
    assert.deepEqual(speakersIn(text), ['Water Board']);
  });
});

describe('nobody is named', () => {
  it('for officials, sources and people at large', () => {
    assert.deepEqual(speakersIn('“We are close,” said one senior official, who would not be named.'), [null]);
    assert.deepEqual(speakersIn('Nora Vance left. An aide came out. “Not today,” the aide said.'), [null]);
    assert.deepEqual(speakersIn('Residents said they felt “abandoned by everybody.”'), [null]);
  });

  it('for a family', () => {
    const text = 'Nora Vance died on Monday. Ms Vance’s family said they were “broken by this loss”.';
    assert.deepEqual(speakersIn(text), [null]);
  });

  it('but for those who name themselves', () => {
    const text = '“It shook twice,” said a man who gave his name only as Walt.';
    assert.deepEqual(speakersIn(text), ['Walt']);
  });

  it('for the questions of reporters', () => {
    const text = 'Nora Vance met the press. “Is it over?” a reporter asked.\n\n“It is,” she said.';
    assert.deepEqual(speakersIn(text), [null, 'Nora Vance']);
  });
});
