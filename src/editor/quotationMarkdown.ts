import * as vscode from 'vscode';
import type { DraftCheck } from '../core/checks/check.ts';
import type { Quotation } from '../core/draft/draft.ts';
import type { Span } from '../core/model.ts';
import type { LibraryQuote, Recognised, Variant } from '../core/service.ts';
import { commandLink, commands } from './contributions.ts';
import { rangeInDocument } from './convert.ts';
import { asPlain, withBold } from './escapeMarkdown.ts';
import { headOf, paragraphsOf } from './quoteText.ts';
import type { Session } from './session.ts';
import { trustedMarkdown } from './trustedMarkdown.ts';
import { verdictText } from './verdictText.ts';

/** More than a few make a hover a search page; the palette is for that. */
const shownAtMost = 3;

/**
 * What there is to say of a quotation in the draft: its verdict; the articles that print it, or the place
 * it seems to come from; and the other prints of the statement.
 */
export function quotationMarkdown(
  session: Session,
  check: DraftCheck | undefined,
  quotation: Quotation,
): readonly string[] {
  const checked = check?.quotations.find(({ quotation: { start } }) => start === quotation.start);
  const exact = session.service.recognise(quotation.words).slice(0, shownAtMost);
  const fit = checked?.judgement.fit;
  const nearest =
    fit === undefined ? [] : [{ articleId: fit.source.articleId, span: fit.span, quote: fit.quote }];
  const printings = exact.length > 0 ? exact : nearest;
  const variants = variantsMarkdown(session, printings);
  return [
    // What is wrong stands above already: VS Code shows the findings of a place first.
    ...(checked === undefined ? [] : [`**${asPlain(verdictText(checked.verdict))}**`]),
    ...printings.map(printing => printingMarkdown(session, printing)),
    ...(variants === '' ? [] : [variants]),
  ];
}

/** A hover over a part of the draft, whose links may insert, open and compare, and nothing else. */
export function hoverOf(
  parts: readonly string[],
  document: vscode.TextDocument,
  over: Span,
): vscode.Hover | undefined {
  const links = [commands.insertThisQuote, commands.openQuote, commands.compareVariants];
  return parts.length === 0
    ? undefined
    : new vscode.Hover(trustedMarkdown(parts.join('\n\n---\n\n'), links), rangeInDocument(document, over));
}

/** The links stand on top, where a long quote does not push them out of sight. */
export function headWithLinks(quote: LibraryQuote): string {
  const insert = commandLink(commands.insertThisQuote, quote.id);
  const open = commandLink(commands.openQuote, quote.id);
  return `${headOf(quote)}\n\n[$(insert) ${vscode.l10n.t('Insert')}](${insert}) · [$(go-to-file) ${vscode.l10n.t('Open')}](${open})`;
}

/** An article that prints the quotation: who says it there, and the paragraph around it. */
function printingMarkdown(session: Session, { articleId, span, quote }: Recognised): string {
  if (quote !== undefined) {
    return [headWithLinks(quote), ...paragraphsOf(session.service, quote)].join('\n\n');
  }
  const article = session.service.article(articleId);
  const title = session.service.entry(articleId)?.title ?? '';
  const head = `**${asPlain(vscode.l10n.t('the article itself'))}** · ${asPlain(title)}`;
  const passage = article?.passages.find(({ start, end }) => start <= span.start && span.start < end);
  return article === undefined || passage === undefined
    ? head
    : `${head}\n\n> ${withBold(article.text, passage, [span])}`;
}

/** The prints of the statement in other words, with what differs, and a link that shows them side by side. */
function variantsMarkdown(session: Session, printings: readonly Recognised[]): string {
  const quote = printings.find(printing => printing.quote !== undefined)?.quote;
  const shown = new Set(printings.map(({ articleId }) => articleId));
  const variants = quote === undefined ? [] : session.service.variantsOf(quote.id);
  const others = variants.filter(variant => !shown.has(variant.quote.articleId)).slice(0, shownAtMost);
  if (quote === undefined || others.length === 0) {
    return '';
  }
  const compare = commandLink(commands.compareVariants, quote.id);
  return [
    `**${asPlain(vscode.l10n.t('Printed otherwise'))}** · [$(diff) ${vscode.l10n.t('Compare')}](${compare})`,
    ...others.map(variantMarkdown),
  ].join('\n\n');
}

function variantMarkdown({ quote, differences }: Variant): string {
  const changes = differences.slice(0, shownAtMost).map(({ here, there }) => {
    const [mine, theirs] = [here?.text ?? '∅', there?.text ?? '∅'].map(asPlain);
    return `${mine} → ${theirs}`;
  });
  const more = differences.length > shownAtMost ? ' …' : '';
  return `${asPlain(quote.articleTitle)}: ${changes.join('; ')}${more}`;
}
