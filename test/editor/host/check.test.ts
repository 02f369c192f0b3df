import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftWith, eventually, hoversOn, started } from './support.ts';

const altered =
  'He said: “We are in a position right now to collaborate on a military level, but our political leaders will engage.”';

describe('the check', () => {
  before(started);
  afterEach(closeAll);

  it('puts a squiggle under a changed quotation and points at the words of the article', async () => {
    const { document } = await draftWith(altered);
    const { severity, message, relatedInformation } = await found(document, 'altered-quotation');
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
    assert.match(message, /negation.*"not"/);
    const [related] = relatedInformation ?? [];
    assert.ok(related);
    const article = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(article.getText(related.location.range), /^We are not in a position right now/);
  });

  it('restores the words of the article by a quick fix, and is then silent', async () => {
    const { document } = await draftWith(altered);
    const { range } = await found(document, 'altered-quotation');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /“We are not in a position right now/);
    await eventually(() => (codesIn(document).includes('altered-quotation') ? undefined : true));
  });

  it('finds nothing to say of what the article says, but that it is not cited', async () => {
    const { document } = await draftWith('“Wouldn’t that be a good thing?” Donald Trump said.');
    await found(document, 'missing-citation');
    assert.deepEqual(codesIn(document), ['missing-citation']);
  });

  it('says in the hover how the quotation fares', async () => {
    const editor = await draftWith(altered);
    await found(editor.document, 'altered-quotation');
    const hovers = await hoversOn(editor, 'collaborate');
    assert.ok(hovers.some(({ value }) => value.includes('**altered**')));
  });
});

function found(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return eventually(() => ours(document).find(diagnostic => diagnostic.code === code));
}

function codesIn(document: vscode.TextDocument): unknown[] {
  return ours(document).map(({ code }) => code);
}

function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Verbatim');
}
