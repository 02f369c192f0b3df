/** Two words, one of each text, that correspond. */
export interface Pair {
  readonly here: number;
  readonly there: number;
}

/** More words than this are compared only at their beginning: the work grows with the product of both lengths. */
const mostWords = 600;

/**
 * The longest list of words that both texts have in the same order, as positions in each (longest common subsequence; where
 * there are several, words in a row are preferred).
 */
export function align(here: readonly string[], there: readonly string[]): readonly Pair[] {
  const [rows, columns] = [Math.min(here.length, mostWords), Math.min(there.length, mostWords)];
  // From the end: best[i][j] is how well here[i…] and there[j…] go together. A pair counts double when the next is one too.
  const best = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const paired = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(at(best, i + 1, j), at(best, i, j + 1));
      const pair = here[i] === there[j] ? pairWorth(best, paired, i, j) : 0;
      set(paired, i, j, pair);
      set(best, i, j, Math.max(skip, pair));
    }
  }
  return follow(best, paired, rows, columns);
}

function pairWorth(
  best: readonly Uint16Array[],
  paired: readonly Uint16Array[],
  i: number,
  j: number,
): number {
  const inARow = at(paired, i + 1, j + 1);
  return Math.max(2 + at(best, i + 1, j + 1), inARow === 0 ? 0 : 3 + inARow);
}

function follow(
  best: readonly Uint16Array[],
  paired: readonly Uint16Array[],
  rows: number,
  columns: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const worth = at(best, i, j);
    if (at(paired, i, j) === worth && worth > 0) {
      pairs.push({ here: i, there: j });
      i++;
      j++;
    } else if (at(best, i + 1, j) === worth) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}

function at(table: readonly Uint16Array[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function set(table: readonly Uint16Array[], row: number, column: number, value: number): void {
  const cells = table[row];
  if (cells !== undefined) {
    cells[column] = value;
  }
}
