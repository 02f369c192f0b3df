import * as vscode from 'vscode';
import { isPlainKey } from '../../core/cite/cluster.ts';
import { findableText, findWorks, type Matched } from '../../core/cite/matchWorks.ts';
import { plainReference } from '../../core/cite/reference.ts';
import { detailsOf } from '../../core/cite/works.ts';
import { type KeyTyping, keyTypingAt } from '../../core/draft/keyTyping.ts';
import type { Details } from '../../core/model.ts';
import type { Citing, WorkOfDraft } from '../citing.ts';
import { rangeInDocument } from '../convert.ts';
import { draftOf, draftSelector, isDraft } from '../draftDocuments.ts';
import { asPlain } from '../escapeMarkdown.ts';
import { finishCommand } from '../insertion.ts';
import { keysOfPandocCiter } from '../pandocCiter.ts';
import { shortened } from '../quoteText.ts';
import type { Session } from '../session.ts';

const limit = 30;
const titleLength = 60;

/** To read an entry takes up to a few milliseconds; so many of them are read without letting anything else happen. */
const readAtOnce = 5;

class KeyItem extends vscode.CompletionItem {
  readonly work: WorkOfDraft;

  constructor(label: vscode.CompletionItemLabel, work: WorkOfDraft) {
    super(label, vscode.CompletionItemKind.Reference);
    this.work = work;
  }
}

/**
 * The keys of articles and bibliography entries behind an `@`, found by author, title, outlet and year as well. Accepting the
 * key of an article that no bibliography has yet writes its entry.
 */
export function registerCompleteKeys(session: Session): vscode.Disposable {
  const finders = new WeakMap<Citing, Finder>();
  const finderOf = (citing: Citing, document: vscode.TextDocument): Finder => {
    const finder = finders.get(citing) ?? makeFinder(citing, document);
    finders.set(citing, finder);
    return finder;
  };
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      if (!isDraft(session, document)) {
        return undefined;
      }
      const typing = keyTypingAt(draftOf(document), document.offsetAt(position));
      if (typing === undefined) {
        return undefined;
      }
      const citing = await session.citing.of(document);
      const { works } = finderOf(citing, document)(typing.words, limit + typing.others.length);
      const wanted = works.filter(({ key }) => !typing.others.includes(key)).slice(0, limit);
      const items = await itemsFor(document, citing, typing, wanted, token);
      // Always incomplete: the list itself would not find a key by what is not in it.
      return new vscode.CompletionList(items, true);
    },
    resolveCompletionItem(item) {
      if (item instanceof KeyItem) {
        const { work } = item;
        const reference = plainReference(detailsOf(work), work.article?.path ?? '');
        item.documentation = new vscode.MarkdownString(asPlain(reference));
      }
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider(draftSelector, provider, '@');
}

type Finder = (typed: string, limit: number) => Matched<WorkOfDraft>;

function makeFinder(citing: Citing, document: vscode.TextDocument): Finder {
  const elsewhere = keysOfPandocCiter(document, citing);
  const offered = citing.works.all.filter(({ key }) => !elsewhere.has(key));
  return findWorks(offered, work => ({ key: work.key, text: textOf(work) }));
}

function textOf({ article, entry }: WorkOfDraft): string {
  const words = article === null ? '' : `${article.title} ${findableText(article.details)}`;
  return `${words} ${entry?.words() ?? ''}`;
}

async function itemsFor(
  document: vscode.TextDocument,
  citing: Citing,
  typing: KeyTyping,
  works: readonly WorkOfDraft[],
  token: vscode.CancellationToken,
): Promise<KeyItem[]> {
  const items: KeyItem[] = [];
  for (const [index, work] of works.entries()) {
    if (index % readAtOnce === readAtOnce - 1) {
      await new Promise(resolve => setImmediate(resolve));
    }
    if (token.isCancellationRequested) {
      return [];
    }
    items.push(itemFor(document, citing, typing, work, index));
  }
  return items;
}

function itemFor(
  document: vscode.TextDocument,
  citing: Citing,
  { replace, words }: KeyTyping,
  work: WorkOfDraft,
  index: number,
): KeyItem {
  const details = detailsOf(work);
  const title = shortened(details.title ?? work.article?.title ?? '', titleLength);
  const item = new KeyItem(
    { label: `@${work.key}`, description: [whoOf(details), title].filter(Boolean).join(' · ') },
    work,
  );
  item.range = rangeInDocument(document, replace);
  item.insertText = isPlainKey(work.key) ? `@${work.key}` : `@{${work.key}}`;
  // The work was found by words that its key may not have, so to the list all are equal.
  item.filterText = document.getText(item.range) || `@${words}`;
  item.sortText = String(index).padStart(4, '0');
  const entry = citing.newEntry(work.key);
  const plan = { entries: entry === undefined ? [] : [entry], bibliography: citing.bibliography };
  item.command = finishCommand(document, plan, []);
  return item;
}

/** The first author and the outlet, as far as they are known. */
function whoOf({ author, 'container-title': outlet }: Details): string {
  const [first, ...others] = author ?? [];
  const name = first?.family ?? first?.literal ?? first?.given;
  return [name === undefined || others.length === 0 ? name : `${name} et al.`, outlet]
    .filter(Boolean)
    .join(', ');
}
