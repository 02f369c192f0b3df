import assert from 'node:assert/strict';
import { speakersIn } from './said.ts';

describe('a quote without attribution', () => {
  it('goes on with who spoke in the paragraph before', () => {
    const text =
      '“It rained,” Nora Vance said.\n\n“It never stopped. The barn went first.”\n\nSchools are closed.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Nora Vance']);
  });

  it('alternates where two speak in turn', () => {
    const text = [
      '“You are late,” Nora Vance said.',
      '“I am not,” said Tom Pell.',
      '“You always are.”',
      '“Never on purpose.”',
    ].join('\n\n');
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Tom Pell', 'Nora Vance', 'Tom Pell']);
  });

  it('answers the question before', () => {
    const text =
      'Nora Vance met the press. “It is over,” she said.\n\n“Are you sure?” a reporter asked.\n\n“No.”';
    assert.deepEqual(speakersIn(text), ['Nora Vance', null, 'Nora Vance']);
  });

  it('answers by whoever a question was put to', () => {
    const text =
      'Tom Pell and Nora Vance met the press.\n\n“Is it over?” a reporter asked Vance.\n\n“Not yet.”';
    assert.deepEqual(speakersIn(text), [null, 'Nora Vance']);
  });

  it('is the subject of the narrative before it', () => {
    const text =
      'Tom Pell was there. Nora Vance was asked whether she would stay.\n\n“I have no plans to leave.”';
    assert.deepEqual(speakersIn(text), ['Nora Vance']);
  });

  it('has the speaker of the same words elsewhere', () => {
    const text =
      '“I knew it would rain”\n\nThe flood came at night. “I knew it would rain,” Nora Vance said.';
    assert.deepEqual(speakersIn(text), ['Nora Vance', 'Nora Vance']);
  });
});

describe('an interview', () => {
  it('gives questions to who asks and answers to who answers', () => {
    const text = [
      'The last ferryman',
      'Nora Vance has rowed the ferry since 1990. By now everybody knows Nora Vance.',
      'Interview by Tom Pell',
      'Q: When did you start?',
      'A: In the spring of 1990, with my father’s boat.',
      'Q: And when will you stop?',
      'A: When the river does.',
    ].join('\n\n');
    assert.deepEqual(speakersIn(text), ['Tom Pell', 'Nora Vance', 'Tom Pell', 'Nora Vance']);
  });
});
