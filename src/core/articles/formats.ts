/** What an article can be written in. Plain text and Markdown alike are read as they are, so offsets are file positions. */
export type Format = 'text' | 'markdown';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** With their dot, in lower case. */
export const readableExtensions: readonly string[] = [...formats.keys()];

/** The format that a file's extension promises; undefined where no reader knows it. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return formats.get(name.slice(name.lastIndexOf('.')).toLowerCase());
}
