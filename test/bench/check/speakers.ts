import { marked } from './allowed.ts';
import type { Case } from './cases.ts';
import type { Statement } from './sources.ts';

/** How a draft gives words to somebody, by language. */
const templates: Readonly<Record<string, readonly string[]>> = {
  en: [
    '{quote} {name} said.',
    '{quote} said {name}.',
    '{name} told reporters: {quote}',
    'According to {name}, {quote}',
    '{name} came to town. {quote} {last} said.',
  ],
  de: ['{quote}, sagte {name}.', '{name} sagte: {quote}', '{name} kam in die Stadt. {quote}, sagte {last}.'],
  fr: ['{quote}, a déclaré {name}.', '{name} a dit : {quote}'],
  es: ['{quote}, dijo {name}.', '{name} dijo: {quote}'],
};

/** Statements given to the one who made them, and to somebody else in the same article. */
export function speakerCases(
  statement: Statement,
  others: readonly Statement[],
  random: () => number,
): readonly Case[] {
  const { speaker, words, article, language } = statement;
  const list = templates[language] ?? [];
  const template = list[Math.floor(random() * list.length)];
  if (speaker === null || !isPersonName(speaker) || template === undefined || /[“”]/.test(words)) {
    return [];
  }
  const wrong = others
    .filter(other => other.article === article || other.language === language)
    .toSorted((a, b) => Number(b.article === article) - Number(a.article === article))
    .flatMap(other => other.speaker ?? [])
    .find(name => isPersonName(name) && !sharesAName(name, speaker));
  const given = (expected: Case['expected'], name: string): Case => {
    const last = name.split(' ').at(-1) ?? name;
    const quote = marked(
      /[.!?]$/.test(words) && template.startsWith('{quote}') ? words.replace(/\.$/, ',') : words,
    );
    const draft = template
      .replace('{quote}', () => quote)
      .replace('{name}', () => name)
      .replace('{last}', () => last);
    return { expected, what: template, reasons: [], draft: `${draft}\n`, words, article };
  };
  return [given('right speaker', speaker), ...(wrong === undefined ? [] : [given('wrong speaker', wrong)])];
}

function isPersonName(name: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]+(?: (?:van|von|de|del|da|di|der|la|\p{Lu}[\p{L}.’'-]*))* \p{Lu}[\p{L}.’'-]+$/u.test(
    name,
  );
}

function sharesAName(one: string, other: string): boolean {
  return one.split(' ').some(part => other.split(' ').includes(part));
}
