/** A quotation as a reference manager's reader puts it on the clipboard. */
export interface PastedQuote {
  readonly words: string;
  /** `p. 2`; '' where it names no page. */
  readonly locator: string;
  /** What it calls the work: `Dimson et al., 2015`. */
  readonly work: string;
  /** The item's key in Zotero, where the text links to it. */
  readonly zoteroItem: string | null;
}

/**
 * Reads what Zotero's reader gives when an annotation is dragged or copied: `“words” (Lee, 2015, p. 2)`, with links to the item
 * and the page or without. Undefined for any other text.
 */
export function pastedQuote(text: string): PastedQuote | undefined {
  const match =
    /^\s*[“"«„]([\s\S]+?)[”"»“]\s*\(\s*(?:\[([^\]]+)\]\(([^)\s]*)\)|([^()[\]]+))\s*\)\s*((?:\(\[[^\]]*\]\([^)\s]*\)\)\s*)*)/.exec(
      text,
    );
  const work = (match?.[2] ?? match?.[4])?.trim();
  if (!match || work === undefined || !/\d{4}|n\.d\./.test(work)) {
    return undefined;
  }
  const links = `${match[3] ?? ''} ${match[5] ?? ''}`;
  const page = /[?&]page=([^&)\s]+)/.exec(links)?.[1];
  const printed = /,\s*(pp?\.\s*[^,]+)$/.exec(work);
  return {
    words: (match[1] ?? '').trim(),
    work: printed ? work.slice(0, printed.index) : work,
    locator: printed?.[1] ?? (page === undefined ? '' : `p. ${decodeURIComponent(page)}`),
    zoteroItem: /zotero:\/\/select\/(?:library|groups\/\d+)\/items\/@?([\w-]+)/.exec(links)?.[1] ?? null,
  };
}
