import * as vscode from 'vscode';
import { type Typing, typedPart, typingAt } from '../../core/draft/cursor.ts';
import { typingKeyAt } from '../../core/draft/typingKey.ts';
import type { TextEdit } from '../../core/model.ts';
import type { LibraryQuote, QuoteHit } from '../../core/service.ts';
import type { Citing } from '../citing.ts';
import { editsFor, rangeInDocument } from '../convert.ts';
import { draftOf, draftSelector, isDraft } from '../draftDocuments.ts';
import { finishCommand, type Plan, planQuote } from '../insertion.ts';
import { excerptOf, quoteMarkdown, shortened, speakerOf, wordsOf } from '../quoteText.ts';
import type { Session } from '../session.ts';

const limit = 30;

/** The list is narrow: longer labels would leave no room for the speaker and the article beside them. */
const labelLength = 34;
const triggers = ['"', '“', '„', '«', '‘', '>'];

/** A suggestion remembers its quote, so that the paragraph is fetched only for the one in focus. */
class QuoteItem extends vscode.CompletionItem {
  readonly quote: LibraryQuote;

  constructor(label: vscode.CompletionItemLabel, quote: LibraryQuote) {
    super(label, vscode.CompletionItemKind.Reference);
    this.quote = quote;
  }
}

/** The version of each document that the provider was last asked about. */
const asked = new WeakMap<vscode.TextDocument, number>();

/** Whether VS Code has asked for suggestions on the document as it stands. */
export function wasAsked(document: vscode.TextDocument): boolean {
  return asked.get(document) === document.version;
}

/**
 * Quotes that contain the words being typed: by itself after an opening mark or `>`, on demand anywhere. The list is
 * always incomplete, since every further word may bring others.
 */
export function registerCompletion(session: Session): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, context) {
      if (!isDraft(session, document)) {
        return undefined;
      }
      asked.set(document, document.version);
      const citing = await session.citing.of(document);
      return token.isCancellationRequested
        ? undefined
        : complete(session, citing, document, position, context);
    },
    resolveCompletionItem(item) {
      if (item instanceof QuoteItem) {
        item.documentation = quoteMarkdown(session.service, item.quote);
      }
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider(draftSelector, provider, ...triggers);
}

function complete(
  session: Session,
  citing: Citing,
  document: vscode.TextDocument,
  position: vscode.Position,
  context: vscode.CompletionContext,
): vscode.CompletionList | undefined {
  const draft = draftOf(document);
  const caret = document.offsetAt(position);
  const typing = typingKeyAt(draft, caret) === undefined ? typingAt(draft, caret) : undefined;
  const byItself = context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
  if (typing === undefined || (byItself && typing.opened === null)) {
    return undefined;
  }
  const hits = session.service.search(typing.words, { limit });
  const items = hits.flatMap((hit, index) => {
    const { quote } = hit;
    const place = { ...typing, replace: replacedBy(quote, typing, document.offsetAt(position)) };
    const plan = planQuote(citing, document, quote, place);
    return plan === undefined ? [] : [itemFor(document, position, hit, plan, index)];
  });
  return new vscode.CompletionList(items, true);
}

/** After an opening mark all that was typed since; in running text only those last words that the quote has. */
function replacedBy(quote: LibraryQuote, typing: Typing, caret: number): Typing['replace'] {
  const after = { start: caret, end: caret };
  return typing.opened === null ? (typedPart(typing, wordsOf(quote)) ?? after) : typing.replace;
}

function itemFor(
  document: vscode.TextDocument,
  position: vscode.Position,
  hit: QuoteHit,
  plan: Plan,
  index: number,
): QuoteItem {
  const caret = document.offsetAt(position);
  const main = plan.edits.find(({ start, end }) => start <= caret && caret <= end);
  const { quote } = hit;
  const label = shortened(excerptOf(hit, labelLength), labelLength);
  const item = new QuoteItem({ label, description: `${speakerOf(quote)} · ${quote.articleTitle}` }, quote);
  if (main !== undefined) {
    const [before, inLine] = splitAtLine(document, main, position.line);
    item.range = rangeInDocument(document, inLine);
    item.insertText = withCaret(main.text, plan.caret - main.start);
    item.filterText = document.getText(new vscode.Range(item.range.start, position)) || label;
    item.additionalTextEdits = editsFor(document, [...before, ...plan.edits.filter(edit => edit !== main)]);
  }
  item.sortText = String(index).padStart(4, '0');
  item.keepWhitespace = true;
  item.command = finishCommand(document, plan, []);
  return item;
}

/** A suggestion may replace text of its own line only; what the quote replaces on lines before is deleted beside it. */
function splitAtLine(
  document: vscode.TextDocument,
  edit: TextEdit,
  line: number,
): readonly [readonly TextEdit[], TextEdit] {
  const start = document.offsetAt(new vscode.Position(line, 0));
  return edit.start >= start
    ? [[], edit]
    : [[{ start: edit.start, end: start, text: '' }], { ...edit, start }];
}

function withCaret(text: string, at: number): vscode.SnippetString {
  return new vscode.SnippetString().appendText(text.slice(0, at)).appendTabstop(0).appendText(text.slice(at));
}
