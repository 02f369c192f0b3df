import { hidden } from './blocks.ts';

/** A pair of quotation marks: where each of them stands. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

export interface Pairing {
  /** Sorted by opening mark; pairs within pairs left out. */
  readonly pairs: readonly Pair[];
  /** The marks that were opened and not closed, outermost first. */
  readonly open: readonly number[];
}

/** What closes what. The mark a writer's language uses for opening may be another's for closing. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Marks that open whatever stands around them. */
const openers = '“„‟«‹‘‚「『';
const single = "'’‘";
const marks = /["“”„‟«»‹›‘’‚'「」『』]/g;
const beforeOpening = /[\s([{<—–/\-=…“„‟«‹‘‚"']/;
const letter = /[\p{L}\p{N}]/u;

interface Opened {
  readonly at: number;
  readonly mark: string;
  /** Pairs found since it was opened, which stand for themselves should it never be closed. */
  readonly within: number;
}

/** Pairs the quotation marks of a paragraph. Apostrophes are no marks; a mark that nothing closes is no mark. */
export function pairMarks(shown: string): Pairing {
  const pairs: Pair[] = [];
  const stack: Opened[] = [];
  for (const { index, 0: mark } of shown.matchAll(marks)) {
    const closing = closes(shown, index, mark) ? closedBy(shown, index, mark, stack) : -1;
    const opened = stack[closing];
    if (opened) {
      stack.length = closing;
      pairs.length = opened.within;
      pairs.push({ open: opened.at, close: index });
    } else if (opens(shown, index, mark)) {
      stack.push({ at: index, mark, within: pairs.length });
    }
  }
  return { pairs, open: stack.map(({ at }) => at) };
}

/** Index in the stack of what a mark closes: the innermost that it can close. */
function closedBy(shown: string, at: number, mark: string, stack: readonly Opened[]): number {
  const index = stack.findLastIndex(opened => closers[opened.mark]?.includes(mark) && at > opened.at + 1);
  return index >= 0 && single.includes(mark) && isPossessive(shown, at) ? -1 : index;
}

function closes(shown: string, at: number, mark: string): boolean {
  if (mark === '»' || mark === '›') {
    return true;
  }
  const before = seenBefore(shown, at);
  const spaced = before === '' || /\s/.test(before);
  return !spaced && !(single.includes(mark) && letter.test(seenAfter(shown, at)));
}

function opens(shown: string, at: number, mark: string): boolean {
  const after = seenAfter(shown, at);
  if (openers.includes(mark)) {
    return after !== '';
  }
  const before = seenBefore(shown, at);
  const free = before === '' || beforeOpening.test(before);
  return free && after !== '' && !/\s/.test(after) && !(single.includes(mark) && isElision(shown, at));
}

/** `the dogs' bowl`: an apostrophe after s with a lower-case word after it, where a later mark can close. */
function isPossessive(shown: string, at: number): boolean {
  const rest = shown.slice(at, at + 400);
  return /s$/i.test(shown.slice(at - 1, at)) && /^.\s\p{Ll}.*?[^\s\p{L}]['’](?!\p{L})/u.test(rest);
}

/** `'tis`, `'90s`: an apostrophe for what was left out at a word's beginning. */
function isElision(shown: string, at: number): boolean {
  return /^.(?:\d|(?:tis|twas|em|til|cause|round|n)\b)/iu.test(shown.slice(at, at + 8));
}

function seenBefore(shown: string, at: number): string {
  let index = at - 1;
  while (shown[index] === hidden) {
    index--;
  }
  return shown[index] ?? '';
}

function seenAfter(shown: string, at: number): string {
  let index = at + 1;
  while (shown[index] === hidden) {
    index++;
  }
  return shown[index] ?? '';
}
