import assert from 'node:assert/strict';
import { readBibliography } from '../../../src/core/cite/bibliography.ts';
import { namedWork } from '../../../src/core/cite/namedWork.ts';
import { sourcesOf, worksOf } from '../../../src/core/cite/works.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

const library = String.raw`
@article{a, author = {Lee, Ann and Berg, Bo}, date = {2017}, title = {One}}
@article{b, author = {Lee, Ann}, date = {2019}, title = {Two}}
@article{c, author = {Lee, Zoe}, date = {2019}, title = {Three}}
@book{d, author = {M{\"u}ller, Anna}, date = {2015-02}, title = {Four}}
`;

function named(name: string): string | undefined {
  const { entries } = readBibliography(library, 'own.bib');
  const { all } = worksOf(sourcesOf([], [{ path: '/w/own.bib', entries }]), readDraft(''));
  return namedWork(all, name)?.key;
}

describe('a work named by author and year', () => {
  it('is the one that has them, however many authors are named', () => {
    assert.equal(named('Lee and Berg, 2017'), 'a');
    assert.equal(named('Lee et al., 2017'), 'a');
    assert.equal(named('Müller 2015'), 'd');
  });

  it('is none where two could be meant, or the year is another', () => {
    assert.equal(named('Lee, 2019'), undefined);
    assert.equal(named('Lee, 2001'), undefined);
    assert.equal(named('nobody'), undefined);
  });
});
