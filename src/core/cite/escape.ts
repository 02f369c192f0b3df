/**
 * Writes words so that Markdown (CommonMark, GFM, Pandoc) shows exactly them. Only what would be read as syntax gets a
 * backslash, so ordinary words stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\[(?=[\^@-]|[^\]]*(?:\][([:{]|@))|\](?=[([:{])/g, '\\$&')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu, '\\@')
    .replace(/~/g, '\\~')
    .replace(/\^(?=\S)|\$(?=[^\s\d][^$]*\$|\d[^$]*\S\$(?!\d))/g, '\\$&');
}

/** The same where less does not do, as where the draft makes `[words]` a link: every sign that can be syntax. */
export function escapeAll(text: string): string {
  return text.replace(/[\\`*_[\]<>&~^$@#|]/g, '\\$&');
}

/** For words that begin a line, where they could begin a list, a heading, a block quote or a table. */
export function escapeLine(text: string, toMarkdown: (text: string) => string): string {
  return toMarkdown(text)
    .replace(/^(?:[#>|=:]|[-+](?=\s|$|[-+]))/, '\\$&')
    .replace(/^(\d{1,9}|[A-Za-z]|[ivxlcdm]+)(?=[.)](?:\s|$))/i, (found: string) => `${found}\\`)
    .replace(/^\((?=[\p{L}\p{N}@]+\)\s)/u, '\\(');
}
