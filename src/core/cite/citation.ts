import type { Details, Span } from '../model.ts';
import { citedWork, writeCluster } from './cluster.ts';
import { escapeMarkdown } from './escape.ts';
import { hex, linkTo, textFragment } from './fragment.ts';
import { noteLabel, noteReference } from './notes.ts';
import { dateText, fileName } from './reference.ts';
import type { CitationText } from './sentence.ts';

/**
 * How a citation is written. `footnote`: `[^key]` with its definition at the end of the draft; `pandoc`: `[@key]` with a
 * bibliography entry; `link`: `([Outlet](address#:~:text=the%20words))`; `author-date`: `(Lee 2017)`.
 */
export type CitationFormat = 'footnote' | 'pandoc' | 'link' | 'author-date';

/** The article a quote is from, as far as citing it goes. */
export interface ArticleToCite {
  readonly key: string;
  readonly details: Details;
  /** The article's path as a reader of the draft's folder knows it. */
  readonly file: string;
  /** What the quote's offsets count in. */
  readonly text: string;
  readonly language: string | null;
  /** The reference in the writer's citation style, as Markdown, for notes; a plain one is made if absent. */
  readonly reference?: string;
}

/**
 * A citation as it stands in the text.
 *
 * @param locator `p. 3`; '' for none
 * @param words the quoted words in the article, for a link to them
 * @param prefix said before the work (`qtd. in`); notes are shared by quotes and so never have one
 */
export function citationText(
  article: ArticleToCite,
  format: CitationFormat,
  locator: string,
  words: Span | undefined,
  prefix = '',
): CitationText {
  const lead = prefix === '' ? '' : `${escapeMarkdown(prefix)} `;
  switch (format) {
    case 'footnote':
      return { text: noteReference(noteLabel(article.key, locator)), note: true };
    case 'pandoc':
      return { text: writeCluster([{ ...citedWork(article.key, locator), prefix }]), note: false };
    case 'link':
      return { text: `(${lead}${link(article, words)}${located(locator)})`, note: false };
    case 'author-date':
      return {
        text: `(${lead}${escapeMarkdown(authorDate(article))}${located(locator)})`,
        note: false,
      };
  }
}

/** `Lee 2017`, `Lee and Berg 2017`, `Lee et al. 2017`; without authors the outlet, the title or the file. */
export function authorDate({ details, file }: Pick<ArticleToCite, 'details' | 'file'>): string {
  const { author, issued, title, ...rest } = details;
  const names = (author ?? [])
    .map(({ family, literal, given }) => family ?? literal ?? given ?? '')
    .filter(Boolean);
  const [first, second, ...more] = names;
  const who =
    first === undefined
      ? (rest['container-title'] ?? rest.publisher ?? title ?? fileName(file))
      : more.length > 0
        ? `${first} et al.`
        : [first, second].filter(Boolean).join(' and ');
  const year = issued?.['date-parts']?.[0]?.[0];
  return `${who} ${year ?? /\b\d{4}\b/.exec(issued?.raw ?? '')?.[0] ?? `${dateText(undefined)}.`}`;
}

function link({ details, file, text }: ArticleToCite, words: Span | undefined): string {
  const name = details['container-title'] ?? details.publisher ?? details.title ?? fileName(file);
  const url = details.URL ?? (details.DOI === undefined ? undefined : `https://doi.org/${details.DOI}`);
  const web = url !== undefined && /^https?:/.test(url);
  const fragment = words === undefined ? undefined : textFragment(text, words);
  const target = web ? linkTo(url, fragment) : file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return `[${escapeMarkdown(name).replace(/(?<!\\)[[\]]/g, '\\$&')}](${safe(target)})`;
}

/** An address as Markdown takes it between parentheses. */
function safe(url: string): string {
  return url.replace(/[\s()<>\\`]/g, hex);
}

function located(locator: string): string {
  return locator === '' ? '' : `, ${escapeMarkdown(locator)}`;
}
