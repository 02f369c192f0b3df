import assert from 'node:assert/strict';
import { speakersIn } from './said.ts';

describe('a pronoun', () => {
  it('stands for who spoke last', () => {
    const text = '“It rained,” said Nora Vance.\n\nThe barn is gone.\n\n“We will build again,” she said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Nora Vance']);
  });

  it('stands for the subject of the sentence before, not for who is named in passing', () => {
    const text = 'Tom Pell wrote to Nora Vance. Pell never got an answer. “I waited,” he said.';
    assert.deepEqual(speakersIn(text), ['Tom Pell']);
  });

  it('agrees with what titles, given names and other pronouns tell', () => {
    const text = 'Mrs. Vance met Mr. Pell on Friday. “He was late,” she said. “She was early,” he said.';
    assert.deepEqual(speakersIn(text), ['Vance', 'Pell']);
  });

  it('is no place, and no writer of the article', () => {
    const text = 'By Tom Pell\n\nNora Vance came home to Hull from Leeds. “It rains in Hull,” she said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });

  it('stands for a body when it is "it"', () => {
    const text = 'The Water Board met Nora Vance on Friday. “We are listening,” it said in a statement.';
    assert.deepEqual(speakersIn(text), ['Water Board']);
  });

  it('may come before the name', () => {
    const text = '“It was there all along,” he says. Tom Pell, the caretaker, holds up a key.';
    assert.deepEqual(speakersIn(text), ['Tom Pell']);
  });

  it('stands inside a quote for somebody else than the one who speaks', () => {
    const text = 'Tom Pell met Jack Oster in May. “He told me, ‘Run,’” Pell said.';
    assert.deepEqual(speakersIn(text), ['Tom Pell', 'Jack Oster']);
  });

  it('is the speaker inside a quote when it is "I"', () => {
    assert.deepEqual(speakersIn('“I said, ‘Run,’” Tom Pell said.'), ['Tom Pell', 'Tom Pell']);
  });
});
