import assert from 'node:assert/strict';
import { layouts } from '../../bench/quotes/layouts.ts';
import { rewrite } from '../../bench/quotes/rewrite.ts';
import { styles } from '../../bench/quotes/styles.ts';
import { ownGold } from '../../gold/load.ts';
import { readMarked } from '../../gold/notation.ts';

const text = readMarked(
  'talk.txt',
  `language: en\nspeakers: AB = Ada Brook\n===
“⟦d AB/she|It’s ‘⟦p -/they|wet⟧’ outside,⟧” she said of “⟨Rain⟩”.\n\n“⟦d AB|And on⟧\n\n“⟦+|and on.⟧”`,
);

describe('rewriting the marks of a text', () => {
  it('sets every level in the marks of the style', () => {
    assert.equal(
      rewritten('curly-single'),
      '‘It’s “wet” outside,’ she said of ‘Rain’.\n\n‘And on\n\n‘and on.’',
    );
    assert.equal(
      rewritten('straight-single'),
      `'It's "wet" outside,' she said of 'Rain'.\n\n'And on\n\n'and on.'`,
    );
    assert.equal(
      rewritten('guillemets-space'),
      '« It’s “wet” outside, » she said of « Rain ».\n\n« And on\n\n« and on. »',
    );
  });

  it('knows what is nested where an attribution stands inside the marks', () => {
    const french = readMarked(
      'fr.txt',
      `language: fr\nspeakers: AB = Ada Brook\n===\n« ⟦d AB/elle|Il pleut⟧, dit-elle, ⟦+|et “⟦d AB/je|non⟧”, dis-je.⟧ »`,
    );
    const style = styles.find(one => one.name === 'low-high');
    assert.ok(style);
    assert.equal(rewrite(french, style).text, '„Il pleut, dit-elle, et ‚non‘, dis-je.“');
  });

  it('moves every offset along, for every text of the project in every style', () => {
    for (const gold of ownGold()) {
      for (const style of styles) {
        const { text: after, quotes, nonquotes } = rewrite(gold, style);
        for (const span of [...quotes.flatMap(quote => quote.segments), ...nonquotes]) {
          assert.equal(after.slice(span.start, span.end), span.text, `${gold.name} in ${style.name}`);
        }
        assert.deepEqual(lettersOf(quotes), lettersOf(gold.quotes), `${gold.name} in ${style.name}`);
      }
    }
  });

  it('comes back to the same text when a text set in one style is set in another and back', () => {
    const [first, second] = styles;
    assert.ok(first && second);
    for (const gold of ownGold()) {
      const once = rewrite(gold, first);
      assert.equal(rewrite(rewrite(once, second), first).text, once.text, gold.name);
    }
  });
});

describe('setting the lines of a text otherwise', () => {
  it('moves every offset along and changes no word, for every text of the project', () => {
    for (const gold of ownGold()) {
      for (const layout of layouts) {
        const after = layout.apply(gold);
        for (const span of [...after.quotes.flatMap(quote => quote.segments), ...after.nonquotes]) {
          assert.equal(after.text.slice(span.start, span.end), span.text, `${gold.name}, ${layout.name}`);
        }
        assert.deepEqual(lettersOf(after.quotes), lettersOf(gold.quotes), `${gold.name}, ${layout.name}`);
      }
    }
  });

  it('wraps between words at 72 columns, and keeps the lines of a block quote whole', () => {
    const wrap = layouts.find(({ name }) => name === 'hard-wrapped');
    const words = 'word '.repeat(20).trim();
    const wrapped = wrap?.apply(
      readMarked('a.txt', `language: en\nspeakers: A = B\n===\n${words}\n> ${words}`),
    );
    assert.deepEqual(
      wrapped?.text.split('\n').map(line => line.length),
      [69, 29, 101],
    );
  });
});

function rewritten(name: string): string {
  const style = styles.find(one => one.name === name);
  assert.ok(style);
  return rewrite(text, style).text;
}

function lettersOf(
  quotes: readonly { readonly segments: readonly { readonly text: string }[] }[],
): string[][] {
  return quotes.map(({ segments }) => segments.map(segment => segment.text.replace(/[^\p{L}\p{N}]/gu, '')));
}
