import * as vscode from 'vscode';
import { placeOf } from '../../core/cite/place.ts';
import { commands, registerCommand } from '../contributions.ts';
import { carryOut, planCitation } from '../insertion.ts';
import { warn } from '../notify.ts';
import { pickArticle } from '../pickArticle.ts';
import { articleIdIn } from '../rows.ts';
import type { Session } from '../session.ts';

/** *Insert Citation…*: cites an article at the cursor, without a quote. */
export function registerInsertCitation(session: Session): vscode.Disposable {
  return registerCommand(commands.insertCitation, async (target: unknown) => {
    const editor = await session.drafts.current();
    if (editor === undefined) {
      warn(vscode.l10n.t('Open the Markdown draft that the citation is meant for.'));
      return;
    }
    const { document, selection } = editor;
    const id = articleIdIn(target) ?? (await pickArticle(session, vscode.l10n.t('Insert Citation')));
    if (id !== undefined) {
      const place = { start: document.offsetAt(selection.end), end: document.offsetAt(selection.end) };
      const citing = await session.citing.of(document);
      await carryOut(editor, planCitation(citing, document, id, placeOf(place)));
    }
  });
}
