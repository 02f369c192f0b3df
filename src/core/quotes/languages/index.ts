import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';

/** English first: where languages disagree, the merged one below follows the first. */
const all: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  russian,
];

export const languages: ReadonlyMap<string, Language> = new Map(
  all.map(language => [language.code, language]),
);

/** Tags that name a language kept under another one: Norwegian has three. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** What reading the language with this primary tag takes; a language not known is read with the words of all. */
export function languageOf(code: string | null): Language {
  if (code === null) return merged();
  return languages.get(aliases.get(code) ?? code) ?? merged();
}

let mergedOnce: Language | undefined;

function merged(): Language {
  mergedOnce ??= all.reduceRight(merge);
  return mergedOnce;
}

/** Everything of both, `over` winning where the same word tells two things. */
function merge(under: Language, over: Language): Language {
  const fields = Object.keys(over).map(key => {
    const field = key as keyof Language;
    return [field, mergeField(under[field], over[field])];
  });
  return { ...Object.fromEntries(fields), code: 'und', capitalNouns: false };
}

function mergeField(under: Language[keyof Language], over: Language[keyof Language]): unknown {
  if (over instanceof Map && under instanceof Map) return new Map([...under, ...over]);
  if (over instanceof Set && under instanceof Set) return new Set([...under, ...over]);
  if (Array.isArray(over) && Array.isArray(under)) return [...over, ...under];
  return over;
}
