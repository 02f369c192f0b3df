import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { asPlain, withBold } from '../../src/editor/escapeMarkdown.ts';

describe('text of an article in a hover', () => {
  for (const text of [
    '[click](command:workbench.action.quit)',
    '<img src="https://example.org/x.png">',
    '![x](https://example.org/x.png)',
    '# Heading',
    '1. one',
    '$(bug) **bold** _it_ `code` ~~gone~~ | a |',
    'www.example.org and a@example.org',
    '&lt; &amp;',
  ]) {
    it(`is shown as it is: ${text}`, () => assert.equal(shown(asPlain(text)), text));
  }

  it('is shown as it is, whatever it holds, but for its white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        assert.equal(
          shown(asPlain(`x${text}x`)),
          `x${text}x`.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd'),
        );
      }),
    );
  });

  it('leaves nothing that an icon or a link could be made of', () => {
    assert.doesNotMatch(asPlain('$(bug) https://example.org'), /\$\(|https:/);
  });

  it('sets the quote in bold, its neighbours not', () => {
    const text = 'She said: “Go *home*, now.” They went.';
    const html = micromark(withBold(text, { start: 0, end: text.length }, [{ start: 11, end: 25 }]));
    assert.equal(html, '<p>She said: “<strong>Go *home*, now</strong>.” They went.</p>');
  });

  it('is in bold exactly where it is to be, whatever it holds', () => {
    const letters = fc.constantFrom(...'aé.,“”*_$<&[ \n');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const text = `x${characters.join('')}x`;
        const [start, end] = [a % text.length, (b % text.length) + 1];
        fc.pre(text.slice(start, end).trim() !== '');
        const html = micromark(withBold(text, { start: 0, end: text.length }, [{ start, end }]));
        const bold = decoded(/<strong>(.*)<\/strong>/s.exec(html)?.[1] ?? '').replaceAll('\u200b', '');
        assert.equal(bold, text.slice(start, end).trim().replace(/\s+/g, ' '));
      }),
    );
  });

  it('keeps white space out of the bold, where it would undo it', () => {
    const text = 'a « now » b';
    assert.equal(
      micromark(withBold(text, { start: 0, end: text.length }, [{ start: 3, end: 8 }])),
      '<p>a « <strong>now</strong> » b</p>',
    );
  });
});

/** What a reader sees, if it is plain text; a failure if it is anything else. */
function shown(markdown: string): string {
  const html = micromark(markdown);
  const plain = /^<p>([^<>]*)<\/p>$/.exec(html)?.[1];
  assert.ok(plain !== undefined, html);
  return decoded(plain);
}

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
