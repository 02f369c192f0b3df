/** How a name is written on a page and not part of it: case, marks around nicknames, runs of spaces. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘‛]/g, "'")
    .replace(/["“”„‟«»‹›‚「」『』]|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function isSameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : folded(a) === folded(b);
}

/** The measure of the published work: "James Mattis" and "Mattis" are one. */
export function isSameLastName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : lastName(a) === lastName(b);
}

function lastName(name: string): string {
  return folded(name)
    .replace(/,? (?:jr|sr)\.?$| i{2,3}$/, '')
    .replace(/^.* /, '');
}
