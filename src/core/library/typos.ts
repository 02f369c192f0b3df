/** Alphabets to take letters from; a word is taken to be written in the first that has one of its letters. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzßæœøłđ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґј',
  'αβγδεζηθικλμνξοπρσςτυφχψω',
].map(letters => [...letters]);

/** All words that are one mistake away: a letter wrong, missing, too many, or exchanged with its neighbour. */
export function oneMistakeAway(term: string): readonly string[] {
  const letters = alphabets.find(alphabet => alphabet.some(letter => term.includes(letter))) ?? [];
  const words = new Set<string>();
  for (let at = 0; at <= term.length; at++) {
    const [before, after] = [term.slice(0, at), term.slice(at + 1)];
    if (at < term.length) {
      words.add(before + after);
      words.add(before + after.charAt(0) + term.charAt(at) + after.slice(1));
    }
    for (const letter of letters) {
      words.add(before + letter + after);
      words.add(before + letter + term.slice(at));
    }
  }
  words.delete(term);
  return [...words];
}

/** How many letters must be changed, added, left out or exchanged with their neighbour to get from one word to another. */
export function errorsBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const [missing, extra, wrong] = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1)];
      next.push(Math.min(missing, extra, wrong, exchanged ? at(before, j - 2) + 1 : wrong));
    }
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
