import type { Problem } from '../core/model.ts';

/** What a command prints to: standard output and error of the process, or a test's ears. */
export interface Terminal {
  /** Whether standard error is a terminal, where a line can be drawn over. */
  readonly isInteractive: boolean;
  out(text: string): void;
  err(text: string): void;
}

export function printLine(terminal: Terminal, line: string): void {
  terminal.out(`${line}\n`);
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** One line on standard error for each file that was passed over. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) {
    terminal.err(`verbatim: ${problem.path}: ${oneLine(problem.message)}\n`);
  }
}

/** White space run together, so that words from an article cannot break a line-based output. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One record of comma-separated values by RFC 4180. */
export function csvRecord(fields: readonly (string | number | null)[]): string {
  return fields.map(field => csvField(field === null ? '' : String(field))).join(',');
}

function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
