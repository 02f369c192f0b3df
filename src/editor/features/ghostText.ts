import * as vscode from 'vscode';
import { firstSentences } from '../../core/cite/firstSentences.ts';
import type { QuoteToInsert } from '../../core/cite/insert.ts';
import { type Typing, typingAt } from '../../core/draft/cursor.ts';
import type { TextEdit } from '../../core/model.ts';
import type { LibraryQuote } from '../../core/service.ts';
import type { Citing } from '../citing.ts';
import { rangeInDocument } from '../convert.ts';
import { draftOf, draftSelector, isDraft } from '../draftDocuments.ts';
import { finishCommand, type Plan, planQuote } from '../insertion.ts';
import type { Session } from '../session.ts';
import { isOn, readInsertionSettings } from '../settings.ts';

/** Fewer typed words than these begin too many quotes. */
const enoughWords = 2;
const candidates = 8;

/**
 * While the typed words are the beginning of a known quote, the rest of it in grey. Only where what is typed already stands
 * letter for letter in what would be inserted: grey text can complete words, not correct them.
 */
export function registerGhostText(session: Session): vscode.Disposable {
  return vscode.languages.registerInlineCompletionItemProvider(draftSelector, {
    async provideInlineCompletionItems(document, position, _context, token) {
      if (!isOn('suggest.ghostText', document.uri) || !isDraft(session, document)) {
        return undefined;
      }
      const typing = typingAt(draftOf(document), document.offsetAt(position));
      const isBegun = typing?.opened === 'mark' && typing.tokens.length >= enoughWords;
      if (!isBegun) {
        return undefined;
      }
      const citing = await session.citing.of(document);
      return token.isCancellationRequested ? undefined : restOf(session, citing, document, position, typing);
    },
  });
}

function restOf(
  session: Session,
  citing: Citing,
  document: vscode.TextDocument,
  position: vscode.Position,
  typing: Typing,
): vscode.InlineCompletionItem[] {
  const caret = document.offsetAt(position);
  const typed = document.getText(new vscode.Range(document.positionAt(typing.replace.start), position));
  for (const { quote } of session.service.search(typing.words, { limit: candidates, phrase: true })) {
    const begun = inLine(session, document, quote);
    const plan = planQuote(citing, document, begun, typing);
    const item = plan && itemFor(document, plan, caret, typed);
    if (item !== undefined) {
      return [item];
    }
  }
  return [];
}

/** What is being typed in the line stays there: of a quote that is long enough for a block, the first sentences. */
function inLine(
  session: Session,
  document: vscode.TextDocument,
  quote: LibraryQuote,
): QuoteToInsert & LibraryQuote {
  const words = quote.segments.reduce((count, { text }) => count + (text.match(/\S+/g)?.length ?? 0), 0);
  const { blockWords } = readInsertionSettings(document.uri);
  const language = session.service.entry(quote.articleId)?.language ?? null;
  const keep = words < blockWords ? undefined : firstSentences(quote, language, blockWords);
  return keep === undefined ? quote : { ...quote, keep: [keep] };
}

function itemFor(
  document: vscode.TextDocument,
  plan: Plan,
  caret: number,
  typed: string,
): vscode.InlineCompletionItem | undefined {
  const { main, after } = dividedAtCaret(plan, caret);
  const range = main && rangeInDocument(document, main);
  if (!main?.text.startsWith(typed) || main.text.length <= typed.length || !range?.isSingleLine) {
    return undefined;
  }
  const item = new vscode.InlineCompletionItem(main.text, range);
  item.command = finishCommand(document, plan, after);
  return item;
}

/** What is inserted where the writer types, and what else there is to do, as edits of the draft after that. */
function dividedAtCaret(
  { edits, caret: end }: Plan,
  caret: number,
): { readonly main: TextEdit | undefined; readonly after: readonly TextEdit[] } {
  const whole = edits.find(edit => edit.start <= caret && caret <= edit.end);
  if (whole === undefined) {
    return { main: undefined, after: [] };
  }
  const main = { ...whole, text: whole.text.slice(0, end - whole.start) };
  const tail = { start: end, end, text: whole.text.slice(main.text.length) };
  const shift = main.text.length - (main.end - main.start);
  const others = edits.filter(edit => edit.start > whole.start);
  return {
    main,
    after: [
      ...(tail.text === '' ? [] : [tail]),
      ...others.map(edit => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
    ],
  };
}
