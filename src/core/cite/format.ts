import type { Draft } from '../draft/draft.ts';
import type { CitationFormat } from './citation.ts';

/** How a draft cites already: by key where it names a bibliography or has a Pandoc citation, else by footnotes. */
export function formatOfDraft({ text, frontMatter, citations }: Draft): CitationFormat {
  const yaml = frontMatter === null ? '' : text.slice(frontMatter.start, frontMatter.end);
  const hasBibliography = /^(?:bibliography|references|csl)[ \t]*:/m.test(yaml);
  return hasBibliography || citations.some(({ kind }) => kind === 'cluster' || kind === 'text')
    ? 'pandoc'
    : 'footnote';
}
