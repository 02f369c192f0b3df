import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Something about how the command was called; shown as one line, exit code 2. */
export class UsageError extends Error {}

export interface Parsed {
  readonly words: readonly string[];
  option(name: string): string | undefined;
  flag(name: string): boolean;
}

/**
 * Parses options that take a value (`--name value`) and flags that take none; anything else that starts with a dash is an
 * error.
 */
export function parse(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Parsed {
  const options: ParseArgsOptionsConfig = Object.fromEntries([
    ...names.map(name => [name, { type: 'string' as const }]),
    ...flags.map(name => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      words: positionals,
      option: name => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: name => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(firstSentence(error));
  }
}

/** The value of `--format`, which must be one of those listed; the first is the default. */
export function formatOf<Format extends string>(
  parsed: Parsed,
  formats: readonly [Format, ...Format[]],
): Format {
  const asked = parsed.option('format') ?? formats[0];
  const format = formats.find(known => known === asked);
  if (format === undefined) {
    throw new UsageError(`--format is ${formats.join(', ')}; not "${asked}"`);
  }
  return format;
}

/** The value of an option that counts something: a whole number from 1. */
export function countOf(parsed: Parsed, name: string, otherwise: number): number {
  const asked = parsed.option(name);
  if (asked === undefined) {
    return otherwise;
  }
  if (!/^[1-9]\d{0,8}$/.test(asked)) {
    throw new UsageError(`--${name} is a whole number from 1; not "${asked}"`);
  }
  return Number(asked);
}

/** Node's messages go on to explain; their first sentence says it. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\. |\n/, 1)[0] ?? message;
}
