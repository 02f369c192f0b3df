import assert from 'node:assert/strict';
import { addToCslJson, readCslJson, updateCslJson } from '../../../src/core/cite/cslJson.ts';
import { apply } from './support.ts';

const item = { id: 'lee2017', type: 'article-newspaper', title: 'News' };

function added(text: string): string {
  return apply(text, addToCslJson(text, item, 'references.json'));
}

describe('a CSL-JSON bibliography', () => {
  it('is begun with the first entry', () => {
    assert.equal(
      added(''),
      `[\n  {\n    "id": "lee2017",\n    "type": "article-newspaper",\n    "title": "News"\n  }\n]\n`,
    );
    assert.deepEqual(JSON.parse(added('[ ]')), [item]);
    assert.deepEqual(JSON.parse(apply('', addToCslJson(undefined, item, 'f'))), [item]);
  });

  it('gets an entry and keeps every other byte', () => {
    const text = '[\r\n\t{ "id":"a" , "x":[1,2] }\r\n]  ';
    const after = added(text);
    assert.ok(after.startsWith('[\r\n\t{ "id":"a" , "x":[1,2] },\r\n\t{\r\n'));
    assert.ok(after.endsWith('\r\n]  '));
    assert.deepEqual(JSON.parse(after)[1], item);
  });

  it('does not get an entry twice', () => {
    assert.deepEqual(addToCslJson(added('[]'), { ...item, title: 'Other' }, 'f'), []);
  });

  it('has an entry’s fields changed, those not given kept', () => {
    const text = '[{"id":1}, {"id":"lee2017","type":"book","note":"n"}]';
    const after = apply(text, updateCslJson(text, item, 'f'));
    assert.ok(after.startsWith('[{"id":1}, {'));
    assert.deepEqual(JSON.parse(after)[1], { ...item, note: 'n' });
    assert.deepEqual(updateCslJson(after, item, 'f'), []);
  });

  it('reads ids that are numbers and passes over entries without one', () => {
    assert.deepEqual(
      readCslJson('[{"id":1},{"title":"x"},{"id":"b","type":"book"}]', 'f').map(entry => entry.item),
      [
        { id: '1', type: 'document' },
        { id: 'b', type: 'book' },
      ],
    );
  });

  it('that is damaged is left alone, and the error names the file in one line', () => {
    for (const text of ['[{"id": "a"', '{"id": "a"}', '[1]', "[{id: 'a'}]"]) {
      assert.throws(() => addToCslJson(text, item, 'refs.json'), /^Error: refs\.json is not .*$/);
    }
  });
});
