export interface Decoded {
  /** Without its byte-order mark; line ends as they were. */
  readonly text: string;
  /** By its WHATWG name. */
  readonly encoding: string;
}

/** How many bytes are looked at to tell UTF-16 without a byte-order mark. */
const SAMPLE = 4096;

/**
 * The text of a file: by its byte-order mark; else UTF-16 where every other byte is mostly zero; else UTF-8 where it is
 * valid; else windows-1252, in which every byte means something. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return decodeAs(bytes, utf16);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeAs(bytes, hasUtf8Mark(bytes) ? 'utf-8' : 'windows-1252');
  }
}

/** TextDecoder takes the byte-order mark away; what cannot be read becomes U+FFFD. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function utf16Encoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  // News in UTF-16 has its zeros on one side only: of Latin letters nearly all, of others at least spaces and digits.
  if (odd > pairs / 20 && even === 0) return 'utf-16le';
  if (even > pairs / 20 && odd === 0) return 'utf-16be';
  return undefined;
}
