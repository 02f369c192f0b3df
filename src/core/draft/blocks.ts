import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import type { Span } from '../model.ts';
import type { Note } from './draft.ts';

/** Stands in {@link Block.shown} for what a reader of the rendered draft does not see. */
export const hidden = '\0';

/** A paragraph or heading, with what of it a reader sees. Offsets count from the start of what was parsed. */
export interface Block extends Span {
  /** Code unit by code unit of the source: what it shows, or {@link hidden}. A line break shows a space. */
  readonly shown: string;
  /** Inline code: shown, but nothing in it is a quotation mark or a citation. */
  readonly code: readonly Span[];
  /** Offsets of the characters that a backslash before them makes plain. */
  readonly escaped: readonly number[];
  /** The footnote references in it. */
  readonly calls: readonly Call[];
  /** The links in it, with the addresses they go to. */
  readonly links: readonly Link[];
  readonly heading: boolean;
  /** The outermost block quote it stands in, call-outs not counted. */
  readonly quote: Span | null;
}

interface Call extends Span {
  readonly label: string;
}

interface Link extends Span {
  readonly url: string;
}

export interface Parsed {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Code, HTML, link targets and definitions. */
  readonly literal: readonly Span[];
  /** The last block would have gone on after the end: a fence or a comment is not closed. */
  readonly open: boolean;
}

/**
 * Reads Markdown by micromark's tokens, which give exact offsets for everything.
 *
 * @param definitions what the text refers to and another part of the draft defines, as Markdown
 */
export function parseBlocks(source: string, definitions: string): Parsed {
  const reader = new Reader(source);
  // Something after the end shows what is still open there; only code and HTML can be.
  const after = definitions || (/[`~<]/.test(source) ? '.' : '');
  for (const [kind, token] of tokensOf(after === '' ? source : `${source}\n\n${after}`)) {
    if (kind === 'enter') {
      reader.enter(token);
    } else {
      reader.exit(token);
    }
  }
  return reader;
}

const syntax = { extensions: [gfmFootnote()] };

function tokensOf(text: string): Event[] {
  return postprocess(
    parse(syntax)
      .document()
      .write(preprocess()(text, 'utf8', true)),
  );
}

const leaves = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText']);
const unseen = new Set(['resource', 'reference', 'image', 'autolink', 'htmlText', 'gfmFootnoteCall']);

const literal = new Set([
  ...['codeFenced', 'codeIndented', 'codeText', 'htmlFlow', 'htmlText'],
  ...['definition', 'resource', 'reference', 'autolink'],
]);

class Reader implements Parsed {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  readonly literal: Span[] = [];
  open = false;
  private readonly source: string;
  private depth = 0;
  private unseenDepth = 0;
  private quote: Span | null = null;
  private content = 0;
  private leaf: Leaf | undefined;

  constructor(source: string) {
    this.source = source;
  }

  enter(token: Token): void {
    this.open ||= this.depth === 0 && token.start.offset < this.source.length && this.isOutside(token);
    this.depth++;
    if (literal.has(token.type) && token.start.offset < this.source.length) {
      this.literal.push({ start: token.start.offset, end: Math.min(token.end.offset, this.source.length) });
    }
    if (token.type === 'blockQuote') {
      this.quote ??= this.isCallOut(token) ? null : span(token);
    } else if (leaves.has(token.type)) {
      this.leaf = new Leaf(this.source, token, this.quote);
    } else if (unseen.has(token.type)) {
      this.unseenDepth++;
    }
  }

  exit(token: Token): void {
    this.depth--;
    if (unseen.has(token.type)) {
      this.unseenDepth--;
    }
    if (this.unseenDepth === 0 && this.leaf) {
      this.leaf.show(token);
    }
    this.close(token);
  }

  private close(token: Token): void {
    if (token.type === 'blockQuote' && this.quote?.start === token.start.offset) {
      this.quote = null;
    } else if (token.type === 'gfmFootnoteCall') {
      const label = this.source.slice(token.start.offset + 2, token.end.offset - 1);
      this.leaf?.calls.push({ ...span(token), label });
    } else if (token.type === 'resourceDestinationString' && this.leaf) {
      this.leaf.url = decodeString(this.source.slice(token.start.offset, token.end.offset));
    } else if (token.type === 'link' || token.type === 'image') {
      this.leaf?.endLink(token);
    } else if (token.type === 'gfmFootnoteDefinitionLabel') {
      // The colon follows the label; white space after it is not content.
      const rest = this.source.slice(token.end.offset + 1);
      this.content = token.end.offset + 1 + (/^[ \t]*/.exec(rest)?.[0].length ?? 0);
    } else if (token.type === 'gfmFootnoteDefinition' && !this.isOutside(token)) {
      this.notes.push(this.noteOf(token));
    } else if (leaves.has(token.type) && this.leaf) {
      if (!this.isOutside(token)) {
        this.blocks.push(this.leaf.finish());
      }
      this.leaf = undefined;
    }
  }

  private noteOf(token: Token): Note {
    const { start, end } = span(token);
    const label = /^\[\^([^\]]*)\]/.exec(this.source.slice(start, end))?.[1] ?? '';
    return { start, end, label, content: { start: Math.min(this.content, end), end } };
  }

  /** `> [!note]`: the writer's own text, set apart. */
  private isCallOut({ start }: Token): boolean {
    return /^>[ \t]?\[!\w+\]/.test(this.source.slice(start.offset, start.offset + 40));
  }

  /** Belongs, at least in part, to the definitions that were put after the source. */
  private isOutside(token: Token): boolean {
    return token.end.offset > this.source.length;
  }
}

class Leaf {
  readonly calls: Call[] = [];
  readonly links: Link[] = [];
  /** The address of the link being read. */
  url: string | undefined;
  private readonly code: Span[] = [];
  private readonly escaped: number[] = [];
  private readonly source: string;
  private readonly place: Span;
  private readonly heading: boolean;
  private readonly quote: Span | null;
  private shown = '';

  constructor(source: string, token: Token, quote: Span | null) {
    this.source = source;
    this.place = span(token);
    this.heading = token.type !== 'paragraph';
    this.quote = quote;
  }

  show(token: Token): void {
    const { start, end } = span(token);
    switch (token.type) {
      case 'data':
        this.put(start, this.source.slice(start, end));
        break;
      case 'characterEscapeValue':
        this.escaped.push(start);
        this.put(start, this.source.slice(start, end));
        break;
      case 'codeTextData':
        this.code.push({ start, end });
        this.put(start, this.source.slice(start, end));
        break;
      case 'characterReference':
        this.put(start, decodeString(this.source.slice(start, end)));
        break;
      case 'lineEnding':
        this.put(start, ' ');
        break;
    }
  }

  endLink(token: Token): void {
    if (this.url !== undefined && token.type === 'link') {
      this.links.push({ ...span(token), url: this.url });
    }
    this.url = undefined;
  }

  finish(): Block {
    this.put(this.place.end, '');
    const { shown, code, escaped, calls, links, heading, quote } = this;
    return { ...this.place, shown, code, escaped, calls, links, heading, quote };
  }

  private put(at: number, text: string): void {
    this.shown += hidden.repeat(at - this.place.start - this.shown.length) + text;
  }
}

function span(token: Token): Span {
  return { start: token.start.offset, end: token.end.offset };
}
