import * as vscode from 'vscode';
import { isPlainKey } from '../../core/cite/cluster.ts';
import { findableText, findWorks, type Matched } from '../../core/cite/matchWorks.ts';
import { plainReference } from '../../core/cite/reference.ts';
import { detailsOf } from '../../core/cite/works.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { type TypingKey, typingKeyAt } from '../../core/draft/typingKey.ts';
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
      const draft = draftOf(document);
      const typing = typingKeyAt(draft, document.offsetAt(position));
      if (typing?.kind !== 'key') {
        return undefined;
      }
      const others = othersCited(draft, typing);
      const citing = await session.citing.of(document);
      const { works } = finderOf(citing, document)(typing.typed, limit + others.length);
      const wanted = works.filter(({ key }) => !others.includes(key)).slice(0, limit);
      const items = await itemsFor(document, position, citing, typing, wanted, token);
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

/** The keys that the same brackets cite besides. */
function othersCited({ citations }: Draft, { replace }: TypingKey): readonly string[] {
  const cluster = citations.find(one => one.start < replace.start && replace.end < one.end);
  const others = cluster?.items.filter(
    ({ keySpan }) => keySpan.end < replace.start || replace.end < keySpan.start,
  );
  return (others ?? []).map(({ key }) => key);
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
  position: vscode.Position,
  citing: Citing,
  typing: TypingKey,
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
    items.push(itemFor(document, position, citing, typing, work, index));
  }
  return items;
}

function itemFor(
  document: vscode.TextDocument,
  position: vscode.Position,
  citing: Citing,
  { replace }: TypingKey,
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
  item.insertText = isPlainKey(work.key) ? work.key : `{${work.key}}`;
  // The work was found by words that its key may not have, so to the list all are equal.
  item.filterText = document.getText(new vscode.Range(item.range.start, position)) || work.key;
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
