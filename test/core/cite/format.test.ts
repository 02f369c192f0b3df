import assert from 'node:assert/strict';
import { formatOfDraft } from '../../../src/core/cite/format.ts';
import { readDraft } from '../../../src/core/draft/read.ts';

describe('the way a draft cites', () => {
  for (const [what, text, format] of [
    ['an empty draft', '', 'footnote'],
    ['a draft with footnotes', 'So.[^1]\n\n[^1]: There.\n', 'footnote'],
    ['a draft with an address of electronic mail', 'Write to me@example.org.\n', 'footnote'],
    ['a draft that names a bibliography', '---\nbibliography: references.json\n---\n\nSo.\n', 'pandoc'],
    ['a draft that holds its references', '---\nreferences:\n- id: a\n---\n\nSo.\n', 'pandoc'],
    ['a draft that speaks of a bibliography only', 'bibliography: none\n', 'footnote'],
    ['a draft that cites by key', 'So [@quill2021].\n', 'pandoc'],
    ['a draft that names an author by key', 'As @quill2021 says.\n', 'pandoc'],
  ] as const) {
    it(`is ${format} for ${what}`, () => assert.equal(formatOfDraft(readDraft(text)), format));
  }
});
