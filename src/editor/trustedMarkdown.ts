import * as vscode from 'vscode';
import type { CommandId } from './contributions.ts';

/** Markdown that may run the named commands and nothing else. */
export function trustedMarkdown(value: string, enabledCommands: readonly CommandId[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = { enabledCommands: [...enabledCommands] };
  markdown.supportHtml = false;
  return markdown;
}
