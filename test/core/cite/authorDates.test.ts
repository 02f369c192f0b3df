import assert from 'node:assert/strict';
import fc from 'fast-check';
import { authorDatesIn } from '../../../src/core/cite/authorDates.ts';
import { defaultInsertSettings, insertQuote } from '../../../src/core/cite/insert.ts';
import { placeOf } from '../../../src/core/cite/place.ts';
import { readDraft } from '../../../src/core/draft/read.ts';
import type { CslName } from '../../../src/core/model.ts';
import { apply, articleWith } from './support.ts';

const lee = {
  key: 'lee2017',
  file: 'a.txt',
  details: { type: 'book', author: [{ family: 'Lee' }], issued: { 'date-parts': [[2017]] } },
};
const news = { key: 'news', file: 'b.txt', details: { type: 'article', 'container-title': 'The *News*' } };

function found(text: string): [string, string][] {
  return authorDatesIn(readDraft(text), [lee, news]).map(({ key, start, end }) => [
    key,
    text.slice(start, end).trim(),
  ]);
}

describe('author-date citations', () => {
  it('are found in parentheses, with what stands around them', () => {
    assert.deepEqual(found('So (see Lee 2017, p. 3; The \\*News\\* n.d.) and (Lee, 2017).'), [
      ['lee2017', 'see Lee 2017, p. 3'],
      ['news', 'The \\*News\\* n.d.'],
      ['lee2017', 'Lee, 2017'],
    ]);
  });

  it('are not found in code, or of works that are not known', () => {
    assert.deepEqual(found('`(Lee 2017)` (Roe 2017) (Lee 2016) Lee 2017'), []);
  });

  it('read back what was written', () => {
    const name: fc.Arbitrary<CslName> = fc.constantFrom(
      { family: 'Lee' },
      { family: 'van der Berg', given: 'A.' },
      { literal: 'Office of *Roads*' },
      { family: 'O’Neil_x' },
    );
    const details = fc.record(
      {
        author: fc.array(name, { minLength: 1, maxLength: 4 }),
        title: fc.constantFrom('Why? A road', 'A [b] c'),
        issued: fc.constantFrom({ 'date-parts': [[1999]] }, { raw: 'May 2001' }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        details,
        fc.constantFrom('', 'p. 3'),
        fc.constantFrom('', 'qtd. in'),
        (known, locator, quotedIn) => {
          const { article, segments } = articleWith('{We go.}', known);
          const bare = { ...article, details: { type: 'article', ...known } };
          const settings = { ...defaultInsertSettings, format: 'author-date', quotedIn } as const;
          const place = placeOf({ start: 0, end: 0 });
          const { edits } = insertQuote(
            { segments, speaker: 'Kim', locator },
            bare,
            readDraft(''),
            place,
            settings,
          );
          const draft = readDraft(apply('', edits));
          assert.deepEqual(
            authorDatesIn(draft, [bare]).map(({ key }) => key),
            ['lee2017'],
            draft.text,
          );
        },
      ),
    );
  });
});
