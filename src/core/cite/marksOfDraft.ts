import type { Draft } from '../draft/draft.ts';
import {
  type Conventions,
  conventionsByLanguage,
  conventionsOf,
  type Marks,
  straight,
} from './conventions.ts';

/** A draft's language as its front matter gives it (`lang: de-CH`). */
export function languageOfDraft({ text, frontMatter }: Draft): string | undefined {
  const yaml = frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '';
  return /^(?:lang|language):[ \t]*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)/m.exec(yaml)?.[1];
}

/**
 * The conventions for a new quotation. `auto` follows, in this order: the mark the writer has just opened, the marks most
 * used in the draft, the draft's `lang`, the article's language.
 *
 * @param setting `auto`, or a BCP 47 tag whose marks are wanted
 */
export function conventionsFor(
  draft: Draft,
  setting: string,
  articleLanguage: string | null,
  opened: string | undefined,
): Conventions {
  const language = conventionsOf(languageOfDraft(draft) ?? articleLanguage ?? 'en');
  if (setting !== 'auto') {
    const { outer, inner } = conventionsOf(setting);
    return { ...language, ...conventionsOf(setting), outer, inner };
  }
  const open = opened ?? mostUsed(draft);
  return open === undefined ? language : withMark(language, open);
}

function mostUsed({ quotations }: Draft): string | undefined {
  const counts = new Map<string, number>();
  for (const { marks } of quotations) {
    if (marks.open !== '') {
      counts.set(marks.open, (counts.get(marks.open) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The language's conventions if it opens so, else with the marks of the first language that does. */
function withMark(language: Conventions, open: string): Conventions {
  if (language.outer.open.trim() === open) {
    return language;
  }
  if (open === '"') {
    return { ...language, ...straight };
  }
  if (open === "'") {
    return { ...language, outer: straight.inner, inner: straight.outer };
  }
  const other = Object.values(conventionsByLanguage).find(one => one.outer.open.trim() === open);
  const marks: { outer: Marks; inner: Marks } = other ?? language;
  return { ...language, outer: marks.outer, inner: marks.inner };
}
