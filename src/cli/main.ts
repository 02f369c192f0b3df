#!/usr/bin/env node
import { UsageError } from './args.ts';
import { articles } from './commands/articles.ts';
import { check } from './commands/check.ts';
import { index } from './commands/index.ts';
import { quotes } from './commands/quotes.ts';
import { search } from './commands/search.ts';
import { text } from './commands/text.ts';
import { oneLine, type Terminal } from './print.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Record<string, Command> = { articles, check, index, quotes, search, text };

const usage = `verbatim: find quotations in articles and who said them

  verbatim quotes PATH… [--format jsonl|json|csv|text]
  verbatim text FILE
  verbatim articles FOLDER [--format text|json]
  verbatim index FOLDER… --library FILE
  verbatim search WORDS… (--library FILE | --corpus FOLDER) [--speaker NAME] [--limit N] [--format text|json]
  verbatim check DRAFT… --corpus FOLDER [--library FILE] [--bibliography FILE] [--format text|json|sarif|github]
                 [--severity RULE=LEVEL,…] [--before FILE] [--ledger FILE] [--fix]

Exit code: 0 fine, 1 findings, 2 could not run.
`;

/** Runs one command. Errors are one line on standard error; the exit code is the command's, or 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) {
      throw new UsageError(`no command "${name}"; verbatim --help lists them`);
    }
    return await command(rest, terminal);
  } catch (error) {
    terminal.err(`verbatim: ${oneLine(error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), {
  isInteractive: process.stderr.isTTY === true,
  out: chunk => process.stdout.write(chunk),
  err: chunk => process.stderr.write(chunk),
});
