import * as vscode from 'vscode';
import type { CommandId } from './contributions.ts';

/** Markdown that may run those of the named commands that it links to, and nothing else. */
export function trustedMarkdown(value: string, mayLink: readonly CommandId[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = { enabledCommands: mayLink.filter(id => value.includes(`(command:${id}?`)) };
  markdown.supportHtml = false;
  return markdown;
}
