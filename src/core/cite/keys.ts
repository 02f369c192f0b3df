import type { Details } from '../model.ts';

/** What a key is made from. */
export interface Keyed {
  readonly path: string;
  readonly details: Details;
}

/**
 * The key of every article, by path: first author's family name, else the outlet, else the title's first telling word, then
 * the year: `mattis2017`. Without a date the year's place is taken by the title's next telling word: `mattis-contradicts`.
 * Articles that would share a key get, oldest first and then by path, none, `a`, `b` …: `mattis2017`, `mattis2017a`.
 *
 * @param kept keys that drafts and bibliographies already use, by path; they stay, and no other article gets them
 */
export function keysFor(
  articles: readonly Keyed[],
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>(kept);
  const taken = new Set([...kept.values()].map(fold));
  const waiting = articles
    .filter(({ path }) => !kept.has(path))
    .map(article => ({
      path: article.path,
      base: baseKey(article.details),
      date: dateOrder(article.details),
    }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path));
  const used = new Map<string, number>();
  for (const { path, base } of waiting) {
    let count = used.get(base) ?? 0;
    let key = withSuffix(base, count);
    while (taken.has(fold(key))) {
      count++;
      key = withSuffix(base, count);
    }
    used.set(base, count + 1);
    taken.add(fold(key));
    keys.set(path, key);
  }
  return keys;
}

/** The key an article would have if there were no other. */
export function baseKey({ author, issued, title, ...rest }: Details): string {
  const words = tellingWords(title ?? '');
  const [name] = author ?? [];
  const family = keyText(name?.family ?? name?.literal ?? '');
  const outlet = tellingWords(rest['container-title'] ?? rest.publisher ?? '').join('');
  const year = issued?.['date-parts']?.[0]?.[0] ?? /\b\d{4}\b/.exec(issued?.raw ?? '')?.[0];
  const head = family || outlet || words.shift() || 'article';
  if (year !== undefined) {
    return `${head}${year}`;
  }
  const next = words.find(word => word !== head);
  return next === undefined ? head : `${head}-${next}`;
}

/** `a` to `z`, then `aa`: the count-th article with a key, from 0 for the first, which has none. */
function withSuffix(base: string, count: number): string {
  let suffix = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    suffix = String.fromCharCode(97 + ((rest - 1) % 26)) + suffix;
  }
  return suffix === '' || /\d$/.test(base) ? `${base}${suffix}` : `${base}-${suffix}`;
}

/** Words too common to tell titles apart, of the languages whose titles begin with them. */
const common = new Set(
  (
    'a an the and or of in on at to for from with by is are was as how why what who when where ' +
    'der die das den dem des ein eine einer und oder von vom zu zum zur im in mit für auf ' +
    'le la les l un une des du de d et ou à au aux en dans sur pour par ' +
    'el los las uno una y o del al con por para il lo gli i uno e di da del della dei nel ' +
    'os as um uma do dos das no na het een van op voor en en ett det den och och i på av til og'
  ).split(' '),
);

function tellingWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}.]+/gu) ?? [];
  return words
    .filter(word => !common.has(word.toLowerCase()))
    .map(keyText)
    .filter(word => word !== '');
}

const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents; letters and digits only, for any reader of keys takes those. */
function keyText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => spelled[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC');
}

function dateOrder({ issued }: Details): string {
  const [year, month = 0, day = 0] = issued?.['date-parts']?.[0] ?? [];
  const two = (part: number) => String(part).padStart(2, '0');
  return year === undefined ? '~' : `${String(year).padStart(6, '0')}-${two(month)}-${two(day)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Keys of notes are compared without case. */
function fold(key: string): string {
  return key.toLowerCase();
}
