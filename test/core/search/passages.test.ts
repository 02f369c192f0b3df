import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Library } from '../../../src/core/library/library.ts';
import { searchPassages } from '../../../src/core/search/passages.ts';
import { articleAt, engines, fileAt, inMemory, markedQuotes, spanOf } from '../library/support.ts';

const bridge = articleAt(
  'roads/bridge.md',
  [
    'The old bridge was closed to lorries on Monday after an inspection.',
    'Engineers counted forty cracks in the northern pier, the council said.',
    'Ada: "Forty cracks are forty too many"',
    'Share this article about the bridge with forty friends.',
  ],
  { 'container-title': 'The Valley Post', issued: { 'date-parts': [[2020]] } },
);
const ferry = articleAt('roads/ferry.md', ['The bridge café is closed; the old ferry runs again.'], {
  issued: { 'date-parts': [[2021]] },
});

for (const engine of engines) {
  describe(`the search for paragraphs on ${engine}`, () => {
    let library: Library;

    before(async () => {
      library = await inMemory(engine);
      const furniture = [spanOf(bridge, 'Share this article about the bridge with forty friends.')];
      library.put(fileAt(bridge.path), { ...bridge, furniture }, markedQuotes(bridge));
      library.put(fileAt(ferry.path), ferry, []);
    });

    after(() => library.close());

    const found = (typed: string, more = {}): readonly string[] =>
      searchPassages(library, typed, { limit: 10, ...more }).map(({ text }) => text.slice(0, 12));

    it('finds the reporter’s words in any order, the last as a beginning', () => {
      assert.deepEqual(found('pier cracks north'), ['Engineers co']);
      assert.deepEqual(found('cafe clos'), ['The bridge c']);
    });

    it('puts words in a row first, then the later article', () => {
      assert.deepEqual(found('old bridge'), ['The old brid', 'The bridge c']);
      assert.deepEqual(found('closed'), ['The bridge c', 'The old brid']);
    });

    it('finds what is quoted too, and leaves out page furniture', () => {
      assert.deepEqual(found('forty cracks'), ['Engineers co', 'Ada: "Forty ']);
      assert.deepEqual(found('friends'), []);
    });

    it('does not join words of two paragraphs', () => assert.deepEqual(found('lorries engineers'), []));

    it('forgives a typing mistake in words that quotes have too', () => {
      assert.deepEqual(found('fotry northern'), ['Engineers co']);
    });

    it('keeps to an outlet, a year, a folder or an article', () => {
      assert.deepEqual(found('closed outlet:valley'), ['The old brid']);
      assert.deepEqual(found('closed year:2021'), ['The bridge c']);
      assert.deepEqual(found('closed in:bridge'), ['The old brid']);
      assert.deepEqual(found('closed', { articleId: library.articles()[1]?.id }), ['The bridge c']);
    });

    it('has nothing for no words, or for a speaker’s words', () => {
      assert.deepEqual(found('…'), []);
      assert.deepEqual(found('forty speaker:ada'), []);
    });

    it('says where the words stand', () => {
      const [hit] = searchPassages(library, 'northern pier', { limit: 1 });
      assert.deepEqual(
        hit?.matches.map(({ start, end }) => bridge.text.slice(start, end)),
        ['northern', 'pier'],
      );
    });

    it('takes whatever is typed', () => {
      const typed = fc.array(fc.oneof(fc.constantFrom('"', '*', 'NEAR(', 'forty', ' ', 'a'), fc.string()));
      fc.assert(fc.property(typed, parts => assert.ok(found(parts.join('')).length <= 10)));
    });
  });
}
