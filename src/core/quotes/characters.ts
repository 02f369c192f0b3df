/** Letters of any script; those beyond the basic plane count by their surrogates. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  return (
    (code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xe000 && (code < 0x2e00 || code >= 0x3040))
  );
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWordCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

/** Is there a letter or a digit in a part of a text? */
export function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}
