/** The part of a citation after its key. */
export interface Located {
  /** As written, without braces: `pp. 33-35`. Empty where there is none. */
  readonly locator: string;
  readonly suffix: string;
}

/** Terms of CSL's English locale, short and long, singular and plural, in the order Pandoc's manual names them. */
const terms =
  'books?|bks?\\.|chapters?|chap(?:s?\\.)|columns?|cols?\\.|figures?|figs?\\.|folios?|fols?\\.|numbers?|nos?\\.|lines?|ll?\\.|notes?|nn?\\.|opera|opus|opp?\\.|pages?|pp?\\.?|paragraphs?|paras?\\.|¶¶?|parts?|pts?\\.|sections?|secs?\\.|§§?|sub verb[oi]s?|s\\.vv?\\.|verses?|vv?\\.|volumes?|vols?\\.';
const numbers = '[\\divxlcdmIVXLCDM]+[a-z]?(?:\\s*[-–—,]\\s*[\\divxlcdmIVXLCDM]+[a-z]?(?![\\p{L}]))*';
const plain = new RegExp(`^,?\\s*((?:(?:${terms})\\s*)?(?=[\\divxlcdm])${numbers}(?![\\p{L}]))`, 'u');
const named = new RegExp(`^,?\\s*((?:${terms})\\s*\\S*[\\divxlcdmIVXLCDM]\\S*?)(?=[,;\\s]|$)`, 'u');

/**
 * Splits what follows a key into locator and suffix, after "Citations" in Pandoc's manual: in braces, a term with
 * numbers, or bare numbers (then pages). `{}` says that there is no locator.
 */
export function splitLocator(text: string): Located {
  const braced = /^,?\s*\{([^{}]*)\}/.exec(text);
  if (braced) {
    return { locator: (braced[1] ?? '').trim(), suffix: suffixOf(text.slice(braced[0].length)) };
  }
  const match = plain.exec(text) ?? named.exec(text);
  return match
    ? { locator: (match[1] ?? '').trim(), suffix: suffixOf(text.slice(match[0].length)) }
    : { locator: '', suffix: suffixOf(text) };
}

function suffixOf(text: string): string {
  return text.trim().replace(/^,\s*/, '');
}
