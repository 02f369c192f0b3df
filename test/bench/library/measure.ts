/** What a bench prints: one line for each thing measured. */
export function table(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  console.log(`\n${title}`);
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const cell = (row: Readonly<Record<string, string | number>>, column: string): string =>
    String(row[column] ?? '');
  const widths = columns.map(column => Math.max(column.length, ...rows.map(row => cell(row, column).length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(line(columns));
  for (const row of rows) {
    console.log(line(columns.map(column => cell(row, column))));
  }
}

export function milliseconds<T>(work: () => T): { readonly result: T; readonly took: number } {
  const start = performance.now();
  const result = work();
  return { result, took: performance.now() - start };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function fixed(value: number, digits = 2): string {
  return value.toFixed(digits);
}

export function megabytesInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}
